import { defineView, type View, type ViewKey } from './view';

/** The views that exist, in the order of the navigation. */
export const views: Partial<Record<ViewKey, View<unknown>>> = {
  overview: defineView({
    component: async () => (await import('./Overview.svelte')).default,
    load: () => Promise.resolve((budget) => ({ tables: budget.tables.length, facts: budget.facts.length })),
    title: (budget) => `${budget.body} ${budget.year}`,
  }),
};
