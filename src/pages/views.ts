import { defineView, type PageKey, type View } from './view';

/** The views that exist, in the order of the navigation, and what stands on the page of a project. */
export const views: Partial<Record<PageKey, View<unknown>>> = {
  overview: defineView({
    component: async () => (await import('./Overview.svelte')).default,
    load: async () => (await import('./drawnViews')).drawnOverview,
    still: {
      OverviewMore: defineView({
        component: async () => (await import('./OverviewMore.svelte')).default,
        load: async () => (await import('../series/overviewMore')).overviewMore,
      }),
    },
  }),
  flows: defineView({
    component: async () => (await import('./Flows.svelte')).default,
    load: async () => (await import('./drawnViews')).drawnFlows,
  }),
  structure: defineView({
    component: async () => (await import('./Structure.svelte')).default,
    load: async () => (await import('../series/structure')).structureView,
  }),
  changes: defineView({
    component: async () => (await import('./Changes.svelte')).default,
    load: async () => (await import('../series/changeList')).changeList,
  }),
  projects: defineView({
    component: async () => (await import('./Projects.svelte')).default,
    load: async () => (await import('../series/projects')).projectsView,
  }),
  targets: defineView({
    component: async () => (await import('./Targets.svelte')).default,
    load: async () => (await import('../series/targets')).targetsView,
  }),
  checks: defineView({
    component: async () => (await import('./Checks.svelte')).default,
    load: async () => (await import('../series/checkList')).checkList,
    still: {
      NotRead: defineView({
        component: async () => (await import('./NotRead.svelte')).default,
        load: async () => (await import('../series/notRead')).notRead,
      }),
    },
  }),
  tables: defineView({
    component: async () => (await import('./Tables.svelte')).default,
    load: async () => (await import('../series/printedTables')).printedTables,
    still: {
      LostTables: defineView({
        component: async () => (await import('./LostTables.svelte')).default,
        load: async () => (await import('../series/notRead')).lostTables,
      }),
    },
  }),
  compare: defineView({
    component: async () => (await import('./Compare.svelte')).default,
    load: async () => (await import('../series/compare/comparison')).comparisonView,
    needsPrevious: true,
  }),
  search: defineView({
    component: async () => (await import('./Search.svelte')).default,
    load: async () => (await import('../series/search/searchView')).searchView,
  }),
  glossary: defineView({
    component: async () => (await import('./Glossary.svelte')).default,
    load: async () => (await import('../series/glossaryView')).glossaryView,
  }),
  project: defineView({
    component: async () => (await import('./Project.svelte')).default,
    load: async () => (await import('../series/projectPage')).projectBrief,
    still: {
      ProjectBody: defineView({
        component: async () => (await import('./project/ProjectBody.svelte')).default,
        load: async () => (await import('../series/projectPage')).projectPage,
      }),
    },
  }),
};
