import type { Lang } from '../../lang';
import { saidWords as en } from '../../en/source/saidWords';
import { saidWords as zh } from '../../zh/source/saidWords';

/** Answers that are a sentence. */
export interface SaidWords {
  /** So many projects name what they rest on; the largest of them. */
  basis: (count: number, largest: string) => string;
  /** So many codes are new, by two documents or by what one states. */
  new: (count: number, compared: boolean) => string;
  /** Whether the document counts staff. */
  people: (counted: boolean) => string;
  /** So many targets stand beside what was reached last year; a plan, or an account. */
  kept: (reached: number, isPlan: boolean) => string;
  ask: (body: string) => string;
  /** Whose document it is, and the date that it bears; null where none is printed. */
  document: (body: string, date: string | null) => string;
}

const WORDS: Readonly<Record<Lang, SaidWords>> = { zh, en };

/** The words of answers that are a sentence. */
export function saidWordsOf(lang: Lang): SaidWords {
  return WORDS[lang];
}
