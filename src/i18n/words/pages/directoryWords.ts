import type { Lang } from '../../lang';
import { directoryWords as en } from '../../en/pages/directoryWords';
import { directoryWords as zh } from '../../zh/pages/directoryWords';

type Measure = 'total' | 'change' | 'three-public' | 'per-person' | 'pay' | 'wrong';

/** What the page of all budgets says. */
export interface DirectoryWords {
  title: (bodies: number, budgets: number) => string;
  lede: string;
  describe: (bodies: number, budgets: number) => string;
  compare: string;
  back: string;
  find: string;
  nowhere: string;
  levels: Readonly<Record<'部门' | '单位', string>>;
  /** @param measure what they are ordered by */
  strip: (measure: string, bodies: readonly string[]) => string;
  regions: string;
  all: string;
  kinds: Readonly<Record<'部门' | '单位', string>>;
  yearsLabel: string;
  newest: string;
  yearOf: (year: number, stage: 'budget' | 'final') => string;
  order: string;
  measures: Readonly<Record<Measure, string>>;
  /** What a measure is made of; empty where its name says it. */
  notes: Readonly<Record<Measure, string>>;
  /** Why nothing can be ordered by a measure. */
  cannot: Readonly<Record<Measure, string>>;
  /** Why a body has no value. */
  missing: Readonly<Record<'not-printed' | 'no-staff' | 'no-pay' | 'no-change' | 'fresh', string>>;
  plan: string;
  final: string;
  wages: string;
  comma: string;
  notPrinted: string;
  noChange: string;
  fresh: string;
  less: string;
  more: string;
  threePublic: string;
  operating: string;
  wrong: (count: number) => string;
  years: string;
  /** What may not be compared. */
  apart: string;
}

const WORDS: Readonly<Record<Lang, DirectoryWords>> = { zh, en };

/** What the page of all budgets says in a language. */
export function directoryWordsOf(lang: Lang): DirectoryWords {
  return WORDS[lang];
}
