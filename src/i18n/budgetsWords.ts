import type { Lang } from './lang';

/** What leads from one budget of the site to the others. */
export interface BudgetsWords {
  label: string;
  year: (year: number) => string;
  /** What tells a budget from others of its body and year: see `toldApart`. Dates are said, ids stay as they are. */
  mark: (mark: string) => string;
  all: (count: number) => string;
}

const DATE = /^\d{4}-\d\d-\d\d$/;

const MARKS_EN: Readonly<Record<string, string>> = {
  final: 'final account',
  部门: 'whole department',
  单位: 'the body alone',
  修订: 'revised',
  更正: 'corrected',
  修正: 'corrected',
  更新: 'updated',
  重新公开: 'published again',
  重新公布: 'published again',
};
const MARKS_ZH: Readonly<Record<string, string>> = { final: '决算', 部门: '部门预算', 单位: '单位预算' };

const WORDS: Readonly<Record<Lang, BudgetsWords>> = {
  zh: {
    label: '换一份预算',
    year: (year) => `${year} 年`,
    mark: (mark) => MARKS_ZH[mark] ?? (DATE.test(mark) ? `${mark} 公开` : mark),
    all: (count) => `全部 ${count} 份预算`,
  },
  en: {
    label: 'Another budget',
    year: (year) => String(year),
    mark: (mark) => MARKS_EN[mark] ?? (DATE.test(mark) ? `published ${mark}` : mark),
    all: (count) => `All ${count} budgets`,
  },
};

/** What leads from one budget to the others, in a language. */
export function budgetsWordsOf(lang: Lang): BudgetsWords {
  return WORDS[lang];
}
