import type { Lang } from '../../lang';
import { directoryWords as en } from '../../en/pages/directoryWords';
import { directoryWords as zh } from '../../zh/pages/directoryWords';

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
  strip: (bodies: readonly string[]) => string;
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
