import type { Lang } from '../../lang';
import type { Phrase, PhraseAmount } from '../share/deckWords';
import { bridgeWords as en } from '../../en/pages/bridgeWords';
import { bridgeWords as zh } from '../../zh/pages/bridgeWords';

/** Steps of one direction, and what they add up to without its sign. */
interface Steps {
  count: number;
  amount: PhraseAmount;
}

/** What is said of the steps from last year's total to this year's. */
export interface BridgeWords {
  title: (year: number) => string;
  /** The finding: how much less or more, in how many steps. */
  finding: (amount: string, less: boolean, steps: number) => string;
  /** Where the document does not lead from one total to the other. */
  none: string;
  /** Leads to the chart for articles and its picture. */
  picture: string;
  /** How many steps lead down and up, and by how much together. */
  lede: (less: Steps, more: Steps) => Phrase;
  year: (year: number) => string;
  derived: string;
  /** That the ends begin at zero and the middle is enlarged. */
  lens: string;
  /** What the two strips of a slide are. */
  strips: (year: number) => string;
  describe: (prior: string, current: string) => string;
  reading: string;
  level: string;
  /** That each step is the difference of two documents. */
  documents: (year: number) => string;
  /** The printed figures of last year and of this year. */
  printed: [then: string, now: string];
  added: string;
  less: (count: number) => string;
  more: (count: number) => string;
  others: (count: number) => string;
  rounding: string;
  unstated: string;
  unstatedText: string;
  whole: string;
  /** After a sum that rounding keeps from closing. */
  closes: (steps: PhraseAmount, whole: PhraseAmount) => Phrase;
  cuts: string;
  cutsText: string;
  /** Numbers of the steps that are the same money, neighbours joined. */
  covers: (steps: readonly string[]) => string;
}

const WORDS: Readonly<Record<Lang, BridgeWords>> = { zh, en };

export function bridgeWordsOf(lang: Lang): BridgeWords {
  return WORDS[lang];
}
