import type { Lang } from '../i18n/lang';
import { wordsOf } from '../i18n/words';
import { defineView, type BudgetBrief, type View, type ViewKey } from './view';

/** `流向 · 某街道办事处 2031 年 · 预算` */
function titleOf(view: ViewKey) {
  return (budget: BudgetBrief, lang: Lang) => {
    const { site } = wordsOf(lang);
    return `${site.views[view]} · ${budget.body} ${site.stageOf(budget.year)}`;
  };
}

/** The views that exist, in the order of the navigation. */
export const views: Partial<Record<ViewKey, View<unknown>>> = {
  overview: defineView({
    component: async () => (await import('./Overview.svelte')).default,
    load: async () => (await import('../series/overview')).overview,
    title: titleOf('overview'),
    description: (budget, lang) => wordsOf(lang).headline.describe(budget.body, budget.year),
  }),
  flows: defineView({
    component: async () => (await import('./Flows.svelte')).default,
    load: async () => (await import('../series/flowView')).flowView,
    title: titleOf('flows'),
    description: (budget, lang) => wordsOf(lang).headline.describe(budget.body, budget.year),
  }),
  structure: defineView({
    component: async () => (await import('./Structure.svelte')).default,
    load: async () => (await import('../series/structure')).structureView,
    title: titleOf('structure'),
    description: (budget, lang) => wordsOf(lang).headline.describe(budget.body, budget.year),
  }),
};
