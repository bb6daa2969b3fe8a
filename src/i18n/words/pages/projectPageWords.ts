import type { Lang } from '../../lang';
import { projectPageWords as en } from '../../en/pages/projectPageWords';
import { projectPageWords as zh } from '../../zh/pages/projectPageWords';

/** Everything that the page of one project says, beside what its card says too. */
export interface ProjectPageWords {
  /** `某个项目 · 某街道办事处 2031 年 · 预算` */
  title: (name: string, budget: string) => string;
  describe: (name: string, body: string, year: number) => string;
  all: (count: number) => string;
  position: (position: number, count: number) => string;
  previous: string;
  next: string;
  none: string;
  noneText: string;
  /** The project's part of all projects. */
  ofProjects: (share: string) => string;
  printedIn: string;
  amounts: string;
  written: string;
  rulesText: string;
  place: string;
  placeText: string;
  noPlace: string;
  allSpending: string;
  /** The project's part of what the row names. */
  part: (share: string) => string;
  structure: string;
  flows: string;
  spentOn: string;
  noSpending: string;
  change: (name: string) => string;
  changeText: string;
  targetsText: (count: number, changed: number) => string;
  findings: (count: number) => string;
  checked: (all: number, agreeing: number) => string;
  noChecks: string;
  allChecks: string;
  open: string;
}

const WORDS: Readonly<Record<Lang, ProjectPageWords>> = { zh, en };

/** The words of the page of a project. */
export function projectPageWordsOf(lang: Lang): ProjectPageWords {
  return WORDS[lang];
}
