import type { Lang } from './lang';

/** What leads from one budget of the site to the others. */
export interface BudgetsWords {
  label: string;
  year: (year: number) => string;
  all: (count: number) => string;
}

const WORDS: Readonly<Record<Lang, BudgetsWords>> = {
  zh: { label: '换一份预算', year: (year) => `${year} 年`, all: (count) => `全部 ${count} 份预算` },
  en: { label: 'Another budget', year: (year) => String(year), all: (count) => `All ${count} budgets` },
};

/** What leads from one budget to the others, in a language. */
export function budgetsWordsOf(lang: Lang): BudgetsWords {
  return WORDS[lang];
}
