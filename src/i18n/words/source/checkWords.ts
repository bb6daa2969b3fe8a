import type { CheckGroup, CheckState } from '../../../model/checks/check';
import type { Lang } from '../../lang';
import { checkWords as en } from '../../en/source/checkWords';
import { checkWords as zh } from '../../zh/source/checkWords';

/** What the page of the checks says. */
export interface CheckWords {
  title: (total: number, wrong: number) => string;
  english: (total: number, wrong: number) => string;
  lede: string;
  none: string;
  states: string;
  meaning: Record<CheckState, string>;
  contradictions: string;
  noContradictions: string;
  doubts: string;
  noDoubts: string;
  difference: string;
  bound: string;
  addends: (count: number) => string;
  /** After the first few lines of a place. */
  andMore: (count: number) => string;
  /** What the rule of a contradiction demands. */
  expected: (title: string) => string;
  /** Numbers of lines, ascending. */
  lines: (lines: readonly number[]) => string;
  rounding: { title: string; text: string[]; jump: (count: number) => string };
  every: string;
  everyLede: string;
  filter: string;
  all: string;
  groups: Record<CheckGroup, string>;
  groupPlain: Record<CheckGroup, string>;
  count: (count: number) => string;
  coverage: {
    title: (total: number, unknown: number) => string;
    lede: string;
    kinds: Readonly<Record<string, string>>;
    unknown: (count: number) => string;
  };
  /** Beside the states: what was not read. */
  notRead: { word: string; meaning: string; places: (count: number) => string };
  tables: string;
  source: string;
}

const WORDS: Readonly<Record<Lang, CheckWords>> = { zh, en };

/** The words of the page of the checks. */
export function checkWordsOf(lang: Lang): CheckWords {
  return WORDS[lang];
}
