import type { Site } from '../pages/view';
import { linker } from './routes';

/** The part of a `Site` that can be written into the page. Without `count` the budgets listed are all. */
export type SiteState = Omit<Site, 'href' | 'count'> & { count?: number };

/** Completes a site's state with its links. */
export function siteOf(state: SiteState): Site {
  return {
    ...state,
    count: state.count ?? state.budgets.length,
    href: linker({ ...state, budget: state.budget.id }, state.root),
  };
}
