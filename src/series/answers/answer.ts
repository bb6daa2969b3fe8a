import type { Cell } from '../tables/cell';

/** What people ask and a budget may answer, in the order in which answers stand. */
export const ANSWER_KINDS = [
  'total',
  'change',
  'sources',
  'purposes',
  'wages',
  'means',
  'cars',
  'hospitality',
  'abroad',
  'operating',
  'procurement',
  'staff',
  'offices',
  'projects',
  'unit',
  'basis',
  'new',
  'people',
  'kept',
  'ask',
  'document',
] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Where a figure is printed, as a page leads there. */
export type AnswerCell = Pick<Cell, 'fact' | 'table' | 'row' | 'line'>;

/** One figure of an answer. */
export interface AnswerFigure {
  /** As the document calls it; empty where the question says it all. */
  name: string;
  /** The screen's words where they are others; empty until they are told. */
  gloss: string;
  /** What the dictionary of terms knows it by; missing for what is no term. */
  term?: { kind: 'source' | 'function' | 'economic'; key: string } | undefined;
  /** In `unit`; money is in yuan. */
  value: number;
  /** `元`, or the document's word for what is counted. */
  unit: string;
  /** One unit in the last printed place. */
  step: number;
  certainty: 'reported' | 'derived' | 'inferred';
  /** The printed figures that it is or adds up. */
  cells: AnswerCell[];
  /** First and last line of the sentence that states it; null where a cell or nothing does. */
  lines: [from: number, to: number] | null;
}

/** What a budget says to a question: its figures, the document's words, and the place that tells more. */
export interface Answer {
  kind: AnswerKind;
  /** The answer in a sentence; empty where the figure is one, and until it is told. */
  claim: string;
  /** The first is what was asked for; none where a sentence answers. */
  figures: AnswerFigure[];
  /** Money of the same whole that the document does not divide, so that the figure is not all of it; 0 for none. */
  beside: number;
  /** The document's own words, with their lines. */
  quote: { text: string; lines: [from: number, to: number] } | null;
  /** The view that tells more, and the rest of the address there; empty where only the text does. */
  view: string;
  at: string;
}
