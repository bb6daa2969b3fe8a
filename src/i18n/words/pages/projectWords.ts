import type { Lang } from '../../lang';
import { projectWords as en } from '../../en/pages/projectWords';
import { projectWords as zh } from '../../zh/pages/projectWords';

/** Everything that the page of projects says. */
export interface ProjectWords {
  seal: string;
  /** The finding: how many projects, and what part of all spending (empty if unknown). */
  title: (count: number, share: string) => string;
  english: string;
  lede: string;
  none: string;
  noneText: string;
  onlyTable: string;
  total: string;
  list: string;
  /** `12 个社区`, `12 × 社区` */
  units: (count: string, unit: string) => string;
  blocks: (count: number, unit: string, gone: number) => string;
  oneBlock: (scale: number, unit: string) => string;
  inBlock: (unit: string) => string;
  gone: (blocks: number, indicator: string, before: string, now: string) => string;
  arithmetic: Readonly<Record<'ok' | 'rounding' | 'wrong' | 'open', string>>;
  noUnits: string;
  terms: Readonly<Record<'allocation' | 'basis' | 'bearer' | 'period' | 'reason', string>>;
  notWritten: (terms: string) => string;
  notes: string;
  targets: string;
  noTargets: string;
  inferred: string;
  /** Around the amount of project spending, and around what no project accounts for. */
  /** Why only some have a card: how many have, and how many have not. */
  largest: (cards: number, others: number) => string;
  /** What opens the rest of a long list. */
  others: (count: number) => string;
  spent: [before: string, after: string];
  rest: [before: string, after: string];
  undescribed: string;
  undescribedText: string;
  carryover: (count: number) => string;
  carryoverText: string;
  twin: string;
  head: Readonly<Record<'name' | 'units' | 'amount' | 'share', string>>;
  lines: (first: number, last: number) => string;
  noAmount: string;
  describe: (body: string, year: number) => string;
}

const WORDS: Readonly<Record<Lang, ProjectWords>> = { zh, en };

/** The words of the page of projects. */
export function projectWordsOf(lang: Lang): ProjectWords {
  return WORDS[lang];
}
