import type { Lang } from '../../lang';
import { stepsWords as en } from '../../en/read/stepsWords';
import { stepsWords as zh } from '../../zh/read/stepsWords';

/** A step of reading: its name, what it did, and what it came to. */
export interface StepWords {
  name: string;
  text: string;
  count: string;
}

/** What the page says that tells how a document was read. */
export interface StepsWords {
  name: string;
  title: (figures: number) => string;
  second: string;
  lede: (tables: number, contradictions: number, unread: number) => string;
  words: (pages: number, pictures: number) => StepWords;
  lines: (lines: number) => StepWords;
  grids: (pages: number) => StepWords;
  noGrids: StepWords;
  tables: (tables: number) => StepWords;
  figures: (figures: number, isCertain: boolean) => StepWords;
  checks: (checks: number, contradictions: number) => StepWords;
  pages: { title: string; note: string };
  page: (page: number, figures: number, unread: number) => string;
  sheet: (from: number, to: number, figures: number, unread: number) => string;
  certainty: Record<'reported' | 'resolved' | 'inferred' | 'unread', { name: string; text: string }>;
  contradictions: string;
  rounding: (count: number) => string;
  open: string;
}

const WORDS: Readonly<Record<Lang, StepsWords>> = { zh, en };

/** What the page of the steps of a reading says in a language. */
export function stepsWordsOf(lang: Lang): StepsWords {
  return WORDS[lang];
}
