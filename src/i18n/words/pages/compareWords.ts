import { compareWords as en } from '../../en/pages/compareWords';
import { compareWords as zh } from '../../zh/pages/compareWords';
import type { Lang } from '../../lang';
import type { Stage } from '../../../model/budget';

export type CompareFilter = '' | 'matched' | 'new' | 'ended' | 'renamed' | 'undisclosed';

/** A text around an amount, which is set as an element of its own: what comes before it, and what after. */
export type Around = readonly [before: string, after: string];

/** Whether the second is less, the same or more. */
export type Way = -1 | 0 | 1;

/** Words that depend on what is compared: two years grow or shrink, two bodies only differ. */
export interface ModeWords {
  /** The heading, around the size of the difference. */
  title: (way: Way, from: number, to: number) => Around;
  lede: (from: number) => string;
  /** The heading of a list: which of its rows differs most. */
  finding: (title: string, name: string) => string;
  less: string;
  more: string;
  kinds: Record<'new' | 'ended', string>;
  /** What stands in place of an amount: where a table does not have the code, and where nothing is said. */
  none: Record<'then' | 'now', string>;
  unknown: string;
  filters: Record<CompareFilter, string>;
  /** What it means that a filter finds nothing. */
  nothing: Record<CompareFilter, string>;
  groups: Record<'new' | 'ended', { title: string; text: string }>;
}

/** What the page of the comparison says. */
export interface CompareWords extends Record<'years' | 'bodies' | 'proven', ModeWords> {
  seal: string;
  second: string;
  describe: (body: string, year: number) => string;
  noTotals: string;
  stage: (year: number, stage: Stage) => string;
  sides: Record<'then' | 'now', string>;
  noTotal: string;
  proof: {
    title: string;
    /** Before the whole, between it and the part, after the part. */
    sentence: (from: number, share: string) => readonly [string, string, string];
    alone: (from: number) => Around;
    rest: Around;
    /** The rest where it is the money of one source: before its name, between name and amount, after the amount. */
    source: (subject: string) => Around;
    /** What rounding leaves beside that source. */
    beside: Around;
    /** This year's money of that source. */
    sourceNow: (to: number) => Around;
    over: Around;
    rounding: Around;
    none: (from: number) => string;
    open: (to: number) => Around;
  };
  choose: string;
  chooseNote: string;
  sameBody: string;
  sameYear: (year: number) => string;
  all: (count: number) => string;
  find: string;
  found: (count: number) => string;
  usual: (mode: 'years' | 'bodies' | 'proven', from: number) => string;
  loading: string;
  failed: { seal: string; title: string; text: string; retry: string };
  sections: Record<'functions' | 'categories' | 'manners', { title: string; english: string }>;
  noCategories: { title: string; text: (from: number) => string };
  empty: string;
  filter: string;
  /** What the counts beside the filters count. */
  counted: (mode: 'years' | 'bodies' | 'proven') => string;
  head: {
    name: string;
    bars: (from: string, to: string) => string;
    difference: string;
    percent: string;
    other: string;
  };
  same: string;
  partly: string;
  formerName: string;
  sameName: (code: string) => string;
  known: string;
  stated: Around;
  remainder: Around;
  /** The same where rounding cannot explain it. */
  unexplained: Around;
  becomes: string;
  manners: Record<'basic' | 'project', { name: string; plain: string }>;
  count: (count: number) => string;
  summary: string;
  twin: string;
  unknownFocus: (key: string) => string;
}

const WORDS: Readonly<Record<Lang, CompareWords>> = { zh, en };

/** What the page of the comparison says in a language. */
export function compareWordsOf(lang: Lang): CompareWords {
  return WORDS[lang];
}
