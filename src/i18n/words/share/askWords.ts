import type { Lang } from '../../lang';
import { askWords as en } from '../../en/share/askWords';
import { askWords as zh } from '../../zh/share/askWords';

/** What the page of the questions says. */
export interface AskWords {
  title: string;
  second: string;
  lede: string;
  describe: (body: string, year: number) => string;
  none: string;
  noneText: string;
  /** On an English page: that the letters are in Chinese, and why. Empty in Chinese. */
  letters: string;
  letter: string;
  copy: string;
  copied: string;
  share: string;
  place: string;
  choose: string;
  print: string;
  more: (count: number) => string;
  whom: string;
  /** On the printed sheet. */
  sheet: {
    code: string;
    back: string;
    title: string;
    text: string;
    answer: string;
    asker: string;
    answerer: string;
    date: string;
  };
}

const WORDS: Readonly<Record<Lang, AskWords>> = { zh, en };

export function askWordsOf(lang: Lang): AskWords {
  return WORDS[lang];
}
