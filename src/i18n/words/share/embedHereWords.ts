import { embedHereWords as en } from '../../en/share/embedHereWords';
import type { Lang } from '../../lang';
import { embedHereWords as zh } from '../../zh/share/embedHereWords';

/** What the embed dialog says of a budget that no site has. */
export interface EmbedHereWords {
  /** That no code can lead to it. */
  nowhere: string;
  /** What to do for readers who want to open every figure. */
  whole: string;
  figure: string;
}

const WORDS: Readonly<Record<Lang, EmbedHereWords>> = { zh, en };

/** The words of a language. */
export function embedHereWordsOf(lang: Lang): EmbedHereWords {
  return WORDS[lang];
}
