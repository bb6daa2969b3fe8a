import type { Budget } from '../../../model/budget';
import type { Lang } from '../../lang';
import { shortWords as en } from '../../en/share/shortWords';
import { shortWords as zh } from '../../zh/share/shortWords';

/** What is said of a figure in a chat, in clauses that each are true alone. Amounts come with their unit, names shortened. */
export interface ShortWords {
  /** Body and year, then what is found of them; the body is empty where it has no room. */
  sentence: (body: string, document: string, clauses: readonly string[]) => string;
  /** What kind of document it is: `2031 年预算`. */
  document: (year: number, stage: Budget['stage']) => string;
  whole: (amount: string) => string;
  has: (name: string, amount: string) => string;
  share: (share: string) => string;
  band: (from: string, to: string, amount: string) => string;
  from: (share: string, name: string) => string;
  purpose: (share: string, name: string) => string;
  spent: (share: string, name: string) => string;
  inferred: string;
  /** That the document does not say what changed, or that it was not read. */
  unsaid: string;
  unread: string;
  undisclosed: (amount: string) => string;
  /** Something of the whole that became less or more, and what was not there last year or is no more. */
  less: (name: string, amount: string) => string;
  more: (name: string, amount: string) => string;
  isNew: (name: string, amount: string) => string;
  ended: (name: string) => string;
  projects: (count: number, amount: string) => string;
  /** One project; the amount is empty where none is known. */
  project: (name: string, amount: string) => string;
  tables: (tables: number, figures: number) => string;
  cell: (table: string, row: number, name: string, text: string, unit: string) => string;
  /** What is worth asking, and how many of it are contradictions. */
  questions: (count: number, wrong: number) => string;
}

/**
 * Most characters of a sentence that is shared, without the address behind it: what a chat shows of a message at once. An English
 * letter takes half the room of a Chinese one.
 */
export const LONGEST: Readonly<Record<Lang, number>> = { zh: 60, en: 120 };

/** Whether a sentence is short enough to be shared. */
export function isShort(text: string, lang: Lang): boolean {
  return [...text].length <= LONGEST[lang];
}

const WORDS: Readonly<Record<Lang, ShortWords>> = { zh, en };

/** The words of sentences for a chat. */
export function shortWordsOf(lang: Lang): ShortWords {
  return WORDS[lang];
}
