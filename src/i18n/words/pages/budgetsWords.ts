import type { Lang } from '../../lang';
import { budgetsWords as en } from '../../en/pages/budgetsWords';
import { budgetsWords as zh } from '../../zh/pages/budgetsWords';

/** What leads from one budget of the site to the others. */
export interface BudgetsWords {
  label: string;
  year: (year: number) => string;
  /** What tells a budget from others of its body and year: see `toldApart`. Dates are said, ids stay as they are. */
  mark: (mark: string) => string;
  all: (count: number) => string;
}

const WORDS: Readonly<Record<Lang, BudgetsWords>> = { zh, en };

/** What leads from one budget to the others, in a language. */
export function budgetsWordsOf(lang: Lang): BudgetsWords {
  return WORDS[lang];
}
