import type { ThreePublicItem } from '../../../model/tables/threePublic';
import type { Lang } from '../../lang';
import { accountWords as en } from '../../en/collection/accountWords';
import { accountWords as zh } from '../../zh/collection/accountWords';

/** What is said of a year's plan and of what was spent of it. */
export interface AccountWords {
  seal: string;
  /** Around the rate. */
  title: readonly [before: string, after: string];
  titleUnknown: string;
  second: string;
  /** Where the plan comes from. */
  base: Readonly<Record<'document' | 'stated', (year: number) => string>>;
  planned: string;
  adjusted: string;
  spent: string;
  unspent: string;
  over: string;
  rate: string;
  notPrinted: string;
  noPlan: string;
  plannedNothing: string;
  tanks: (count: number) => string;
  reading: string;
  label: string;
  classes: string;
  head: string;
  printedTotal: string;
  summed: (count: number) => string;
  rest: (rounding: boolean) => readonly [before: string, after: string];
  where: string;
  noReason: string;
  allSpent: (count: number) => string;
  overspent: string;
  threePublic: string;
  items: Readonly<Partial<Record<ThreePublicItem, string>>>;
  projects: string;
  noProjects: string;
  line: (first: number, last: number) => string;
  checks: string;
  twin: string;
  empty: { title: string; text: string };
  /** How much of a year's plan was spent. */
  sentence: (body: string, year: number, said: Readonly<Record<'spent' | 'plan' | 'rate', string>>) => string;
  /** The same for a chat, without the body. */
  short: (year: number, said: Readonly<Record<'spent' | 'plan' | 'rate', string>>) => string;
  source: (body: string, year: number, plan: boolean) => string;
  describe: (body: string, year: number) => string;
}

const WORDS: Readonly<Record<Lang, AccountWords>> = { zh, en };

export function accountWordsOf(lang: Lang): AccountWords {
  return WORDS[lang];
}
