import type { FlowCertainty } from '../../../model/flow';
import type { Lang } from '../../lang';
import { sentenceWords as en } from '../../en/share/sentenceWords';
import { sentenceWords as zh } from '../../zh/share/sentenceWords';

/** How a figure is told in a full sentence, with what it is compared with, why, and where it is printed. */
export interface SentenceWords {
  /** Clauses as one sentence. */
  sentence: (clauses: readonly string[]) => string;
  /** Sentences one after the other. */
  text: (sentences: readonly string[]) => string;
  whole: (body: string, year: number, amount: string) => string;
  /** Something of the whole. */
  within: (body: string, year: number, name: string, amount: string, share: string) => string;
  band: (body: string, year: number, from: string, to: string, amount: string, share: string) => string;
  stated: (body: string, year: number, name: string, amount: string) => string;
  /** The same after a sentence about the whole. */
  among: (name: string, amount: string) => string;
  /** `printed` where last year's document prints last year's figure. */
  less: (name: string, amount: string, percent: string, prior: string, printed: boolean) => string;
  more: (name: string, amount: string, percent: string, prior: string, printed: boolean) => string;
  /** Last year's figure where it is what was done, not what was planned. */
  actual: (prior: string) => string;
  same: (name: string) => string;
  isNew: (name: string) => string;
  ended: (name: string, prior: string) => string;
  unknown: string;
  reason: (text: string, line: string) => string;
  from: (share: string, name: string) => string;
  purpose: (share: string, name: string) => string;
  spent: (share: string, name: string) => string;
  hundred: (parts: string) => string;
  certainty: Record<FlowCertainty, string>;
  range: (least: string, most: string) => string;
  largest: (name: string, amount: string) => string;
  projects: (body: string, year: number, count: number, amount: string, share: string) => string;
  project: (body: string, year: number, name: string, amount: string) => string;
  units: (arithmetic: string) => string;
  targets: (body: string, year: number, title: string) => string;
  checks: (body: string, year: number, title: string) => string;
  contradiction: (left: string, right: string) => string;
  undisclosed: (body: string, year: number, amount: string, share: string) => string;
  noChanges: (body: string, year: number, title: string) => string;
  tables: (body: string, year: number, tables: number, figures: number) => string;
  cell: (table: string, row: number, name: string, column: string, text: string, unit: string) => string;
  source: (document: string, places: string) => string;
  /** Numbers of lines, neighbours joined. */
  lines: (lines: readonly string[]) => string;
}

const WORDS: Readonly<Record<Lang, SentenceWords>> = { zh, en };

/** The words of sentences. */
export function sentenceWordsOf(lang: Lang): SentenceWords {
  return WORDS[lang];
}
