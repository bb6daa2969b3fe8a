import type { Budget } from '../model/budget';
import type { Problem } from '../model/problem';
import { DataProblem } from './dataProblem';

interface ViewRequest {
  budget: string;
  view: string;
  /** Relative path from the page to the root of the site. */
  root: string;
  load: () => Promise<(budget: Budget) => unknown>;
  initialData?: unknown;
}

/** How often an unreachable file is asked for again before the reader is told. */
const RETRIES = 2;

/**
 * Options of the query for the data of one view. With `initialData` nothing is ever requested; without, the budget is
 * fetched, checked and reduced by the view's own `load`. A failure is a `DataProblem`.
 */
export function viewQuery({ budget, view, root, load, initialData }: ViewRequest) {
  return {
    queryKey: ['view', budget, view],
    queryFn: async (): Promise<unknown> => {
      // The schema and the reading of a budget are needed only here, so they stay out of a page's first script.
      const [{ fetchBudget }, reduce] = await Promise.all([import('./fetchBudget'), load()]);
      return reduce(await fetchBudget(`${root}data/budgets/${encodeURIComponent(budget)}.json`, budget));
    },
    initialData,
    staleTime: Number.POSITIVE_INFINITY,
    // Offline is an answer too: the reader is told, instead of a request that waits silently.
    networkMode: 'always' as const,
    retry: (failures: number, error: Error) =>
      error instanceof DataProblem && error.problem.kind === 'unreachable' && failures < RETRIES,
    retryDelay: 400,
  };
}

/** The problem behind anything that was thrown on the way to a page's data. */
export function problemOf(error: unknown, budget: string): Problem {
  if (error instanceof DataProblem) return error.problem;
  return {
    severity: 'refusal',
    kind: 'program',
    file: `${budget}.json`,
    table: '',
    line: null,
    expected: '能够显示的页面',
    found: `程序出错（${error instanceof Error ? error.message : String(error)}）`,
  };
}
