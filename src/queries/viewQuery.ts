import type { Budget } from '../model/budget';
import { DataProblem } from './dataProblem';

interface ViewRequest {
  budget: string;
  view: string;
  /** Relative path from the page to the root of the site. */
  root: string;
  load: () => Promise<(budget: Budget) => unknown>;
  /** The same for the still parts of the page, by name. */
  still?: Readonly<Record<string, { load: () => Promise<(budget: Budget) => unknown> }>>;
}

/** The data of a view, and of its still parts by name. */
export interface ViewData {
  page: unknown;
  still: Readonly<Record<string, unknown>>;
}

/** How often an unreachable file is asked for again before the reader is told. */
const RETRIES = 2;

/**
 * Options of the query for the data of one view: the budget is fetched, checked and reduced by the view's own `load`.
 * A failure is a `DataProblem`.
 */
export function viewQuery({ budget, view, root, load, still = {} }: ViewRequest) {
  return {
    queryKey: ['view', budget, view],
    queryFn: async (): Promise<ViewData> => {
      // The schema and the reading of a budget are needed only here, so they stay out of a page's first script.
      const [{ fetchBudget }, reduce] = await Promise.all([import('./fetchBudget'), load()]);
      const read = await fetchBudget(`${root}data/budgets/${encodeURIComponent(budget)}.json`, budget);
      const parts = Object.entries(still).map(async ([name, part]) => [name, (await part.load())(read)] as const);
      return { page: reduce(read), still: Object.fromEntries(await Promise.all(parts)) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Offline is an answer too: the reader is told, instead of a request that waits silently.
    networkMode: 'always' as const,
    retry: (failures: number, error: Error) =>
      error instanceof DataProblem && error.problem.kind === 'unreachable' && failures < RETRIES,
    retryDelay: 400,
  };
}
