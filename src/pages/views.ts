import { checkWordsOf } from '../i18n/checkWords';
import type { Lang } from '../i18n/lang';
import { tableWordsOf } from '../i18n/tableWords';
import { projectWordsOf } from '../i18n/projectWords';
import { targetWordsOf } from '../i18n/targetWords';
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
  changes: defineView({
    component: async () => (await import('./Changes.svelte')).default,
    load: async () => (await import('../series/changeList')).changeList,
    title: titleOf('changes'),
    description: (budget, lang) => wordsOf(lang).headline.describe(budget.body, budget.year),
  }),
  projects: defineView({
    component: async () => (await import('./Projects.svelte')).default,
    load: async () => (await import('../series/projects')).projectsView,
    title: titleOf('projects'),
    description: (budget, lang) => projectWordsOf(lang).describe(budget.body, budget.year),
  }),
  targets: defineView({
    component: async () => (await import('./Targets.svelte')).default,
    load: async () => (await import('../series/targets')).targetsView,
    title: titleOf('targets'),
    description: (budget, lang) => targetWordsOf(lang).describe(budget.body, budget.year),
  }),
  checks: defineView({
    component: async () => (await import('./Checks.svelte')).default,
    load: async () => (await import('../series/checkList')).checkList,
    title: titleOf('checks'),
    description: (_, lang) => checkWordsOf(lang).lede,
  }),
  tables: defineView({
    component: async () => (await import('./Tables.svelte')).default,
    load: async () => (await import('../series/printedTables')).printedTables,
    title: titleOf('tables'),
    description: (_, lang) => tableWordsOf(lang).lede,
  }),
};
