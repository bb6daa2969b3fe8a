import type { Site } from '../pages/view';
import { linker } from './routes';

/** The part of a `Site` that can be written into the page. Without `count` the budgets listed are all. */
export type SiteState = Omit<Site, 'href' | 'count'> & { count?: number };

/** Completes a site's state with its links. */
export function siteOf(state: SiteState): Site {
  const first = state.budgets[0]?.id ?? state.budget.id;
  return {
    ...state,
    count: state.count ?? state.budgets.length,
    href: linker(first, { ...state, budget: state.budget.id }),
  };
}
