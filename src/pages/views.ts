import { defineView, type View } from './view';
import type { PageKey } from '../addresses/viewKey';

/** The views that exist, in the order of the navigation, and what stands on the page of a project. */
export const views: Partial<Record<PageKey, View<unknown>>> = {
  overview: defineView({
    component: async () => (await import('./overview/Overview.svelte')).default,
    load: async () => (await import('./drawnOverview')).drawnOverview,
    needsPrevious: true,
    still: {
      OverviewTop: defineView({
        component: async () => (await import('./overview/OverviewTop.svelte')).default,
        load: async () => (await import('./toldViews')).toldOverviewTop,
      }),
      OverviewMore: defineView({
        component: async () => (await import('./overview/OverviewMore.svelte')).default,
        load: async () => (await import('./toldViews')).toldOverviewMore,
      }),
    },
  }),
  minute: defineView({
    component: async () => (await import('./minute/Minute.svelte')).default,
    load: async () => (await import('./toldViews')).toldMinute,
    needsPrevious: true,
  }),
  flows: defineView({
    component: async () => (await import('./flows/Flows.svelte')).default,
    load: async () => (await import('./drawnOverview')).drawnFlows,
  }),
  structure: defineView({
    component: async () => (await import('./structure/Structure.svelte')).default,
    load: async () => (await import('../series/structure/structure')).structureView,
  }),
  changes: defineView({
    component: async () => (await import('./changes/Changes.svelte')).default,
    load: async () => (await import('../series/changes/changeList')).changeList,
    needsPrevious: true,
    still: {
      BridgeSection: defineView({
        component: async () => (await import('./changes/BridgeSection.svelte')).default,
        load: async () => (await import('../series/changes/bridge')).bridge,
      }),
    },
  }),
  years: defineView({
    component: async () => (await import('./years/Years.svelte')).default,
    load: async () => (await import('./yearsBeside')).toldYears,
    needsBeside: 'years',
    still: {
      YearsBody: defineView({
        component: async () => (await import('./years/YearsBody.svelte')).default,
        load: async () => (await import('./yearsBeside')).yearsBeside,
      }),
    },
  }),
  account: defineView({
    component: async () => (await import('./account/Account.svelte')).default,
    load: async () => (await import('./yearsBeside')).toldAccount,
    needsBeside: 'account',
    still: {
      AccountBody: defineView({
        component: async () => (await import('./account/AccountBody.svelte')).default,
        load: async () => (await import('./yearsBeside')).accountBeside,
      }),
    },
  }),
  projects: defineView({
    component: async () => (await import('./projects/Projects.svelte')).default,
    load: async () => (await import('./toldViews')).toldSpokenProjects,
    still: {
      ProjectsBody: defineView({
        component: async () => (await import('./projects/ProjectsBody.svelte')).default,
        load: async () => (await import('./toldViews')).toldProjects,
      }),
    },
  }),
  targets: defineView({
    component: async () => (await import('./targets/Targets.svelte')).default,
    load: async () => (await import('./toldViews')).toldSpokenTargets,
    still: {
      TargetsBody: defineView({
        component: async () => (await import('./targets/TargetsBody.svelte')).default,
        load: async () => (await import('./toldViews')).toldTargets,
      }),
    },
  }),
  checks: defineView({
    component: async () => (await import('./checks/Checks.svelte')).default,
    load: async () => (await import('./toldViews')).toldSpokenChecks,
    // The second has its place in the first.
    still: {
      ChecksBody: defineView({
        component: async () => (await import('./checks/ChecksBody.svelte')).default,
        load: async () => (await import('./toldViews')).toldChecks,
      }),
      NotRead: defineView({
        component: async () => (await import('./checks/NotRead.svelte')).default,
        load: async () => (await import('../series/unread/notRead')).notRead,
      }),
    },
  }),
  ask: defineView({
    component: async () => (await import('./ask/Ask.svelte')).default,
    load: async () => (await import('../series/takeaway/spoken')).nothingSpoken,
    needsPrevious: true,
    still: {
      AskBody: defineView({
        component: async () => (await import('./ask/AskBody.svelte')).default,
        load: async () => (await import('./toldViews')).toldQuestions,
      }),
    },
  }),
  unit: defineView({
    component: async () => (await import('./unit/Unit.svelte')).default,
    load: async () => (await import('./toldViews')).toldUnit,
    still: {
      MainUnit: defineView({
        component: async () => (await import('./unit/MainUnit.svelte')).default,
        load: async () => (await import('./toldViews')).toldUnit,
      }),
      Unpublished: defineView({
        component: async () => (await import('./unit/Unpublished.svelte')).default,
        load: async () => (await import('./toldViews')).toldUnit,
      }),
    },
  }),
  tables: defineView({
    component: async () => (await import('./tables/Tables.svelte')).default,
    load: async () => (await import('./toldViews')).toldTables,
    still: {
      NotRead: defineView({
        component: async () => (await import('./checks/NotRead.svelte')).default,
        load: async () => (await import('../series/unread/notRead')).lostTables,
      }),
    },
  }),
  compare: defineView({
    component: async () => (await import('./compare/Compare.svelte')).default,
    load: async () => (await import('../series/compare/comparison')).comparisonView,
    needsPrevious: true,
  }),
  search: defineView({
    component: async () => (await import('./search/Search.svelte')).default,
    load: async () => (await import('../series/search/searchView')).searchView,
  }),
  glossary: defineView({
    component: async () => (await import('./glossary/Glossary.svelte')).default,
    load: async () => (await import('../series/takeaway/spoken')).nothingSpoken,
    still: {
      GlossaryBody: defineView({
        component: async () => (await import('./glossary/GlossaryBody.svelte')).default,
        load: async () => (await import('../series/search/glossaryView')).glossaryView,
      }),
    },
  }),
  project: defineView({
    component: async () => (await import('./project/Project.svelte')).default,
    load: async () => (await import('./toldViews')).toldProjectBrief,
    still: {
      ProjectBody: defineView({
        component: async () => (await import('./project/ProjectBody.svelte')).default,
        load: async () => (await import('./toldViews')).toldProjectPage,
      }),
    },
  }),
};
