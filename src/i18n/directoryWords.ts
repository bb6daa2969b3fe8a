import type { Lang } from './lang';
import { plural } from './plural';

/** What the page of all budgets says. */
export interface DirectoryWords {
  title: (bodies: number, budgets: number) => string;
  lede: string;
  describe: (bodies: number, budgets: number) => string;
  compare: string;
  back: string;
}

const WORDS: Readonly<Record<Lang, DirectoryWords>> = {
  zh: {
    title: (bodies, budgets) => `${bodies} 个单位，${budgets} 份预算`,
    lede: '选一份看：钱从哪里来，用来做什么，变了多少。金额是支出总计，单位万元。',
    describe: (bodies, budgets) => `这里有 ${bodies} 个单位的 ${budgets} 份预算，按单位和年份列出。`,
    compare: '逐个科目比较',
    back: '回到首页',
  },
  en: {
    title: (bodies, budgets) => `${plural(budgets, 'budget')} of ${plural(bodies, 'body', 'bodies')}`,
    lede: 'Choose one: where the money comes from, what it is for, what has changed. Amounts are total expenditure in thousand yuan.',
    describe: (bodies, budgets) =>
      `${plural(budgets, 'budget')} of ${plural(bodies, 'public body', 'public bodies')}, by body and year.`,
    compare: 'Compare code by code',
    back: 'Back to the front page',
  },
};

/** What the page of all budgets says in a language. */
export function directoryWordsOf(lang: Lang): DirectoryWords {
  return WORDS[lang];
}
