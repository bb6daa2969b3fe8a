/** The views of a budget by their names in the address, in the order of the navigation. None is ever taken away. */
export const VIEW_KEYS = [
  'overview',
  'minute',
  'flows',
  'structure',
  'changes',
  'years',
  'account',
  'projects',
  'targets',
  'checks',
  'ask',
  'unit',
  'tables',
  'compare',
  'search',
  'glossary',
] as const;

/** Views that rest on other documents of the body: a budget has them only where the site holds those. */
export const VIEWS_BESIDE = ['years', 'account'] as const satisfies readonly ViewKey[];

export type ViewKey = (typeof VIEW_KEYS)[number];

/** What a page shows: a view of the whole budget, or one of its projects. */
export type PageKey = ViewKey | 'project';
