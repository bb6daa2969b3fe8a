import type { Lang } from '../../lang';
import type { Phrase, PhraseAmount } from './deckWords';
import { minuteWords as en } from '../../en/share/minuteWords';
import { minuteWords as zh } from '../../zh/share/minuteWords';

/** What the cards of a minute say. Squares come as text, a square being a hundredth of this year's total. */
export interface MinuteWords {
  title: string;
  /** For search engines, and for whoever is about to open it. */
  describe: (body: string, year: number) => string;
  /** Which card it is: `2 / 6`. */
  place: (card: number, cards: number) => string;
  back: string;
  next: string;
  /** On the last card, to everything else. */
  all: string;
  deck: string;
  hint: string;
  /** The same where no button can be pressed. */
  swipe: (cards: number) => string;
  squares: string;
  square: (amount: PhraseAmount) => Phrase;
  before: { title: (amount: PhraseAmount) => Phrase; text: string; printed: string };
  /** Squares that leave and that come; empty where there are none. */
  steps: { title: (leave: string, come: string) => string; text: (amount: PhraseAmount, less: boolean) => Phrase };
  now: {
    title: (less: boolean | null) => string;
    text: (amount: PhraseAmount, percent: string, less: boolean) => Phrase;
    ghost: string;
    alone: string;
  };
  purposes: { title: (squares: string, name: string) => [string, string]; text: string };
  kinds: { title: (squares: string, name: string) => [string, string]; text: string };
  projects: { title: (squares: string, count: number) => string; text: string };
  /** Names of what has none of its own. */
  less: (count: number) => string;
  more: (count: number) => string;
  otherProjects: (count: number) => string;
  unstated: string;
}

const WORDS: Readonly<Record<Lang, MinuteWords>> = { zh, en };

export function minuteWordsOf(lang: Lang): MinuteWords {
  return WORDS[lang];
}
