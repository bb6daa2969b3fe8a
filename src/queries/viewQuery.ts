import type * as v from 'valibot';
import { budgetFile, yearsFile } from '../addresses/dataFiles';
import { fileHref } from '../addresses/fileHref';
import type { Budget } from '../model/budget';
import { DataProblem } from './dataProblem';

/** What a view rests on of other documents of its body; what is left out it does without. */
interface BesideRequest<Years> {
  /** Name in the address of the body whose years are shown, and the shape of the file that holds them. */
  years?: string | undefined;
  shape: () => Promise<v.GenericSchema<unknown, Years>>;
  /** The budget that a plan or an account is held against. */
  account?: string | undefined;
}

interface ViewRequest<Part, Lang extends string, Years> {
  budget: string;
  /** Another budget that the view's data rests on, such as last year's; left out where there is none. */
  previous?: string | undefined;
  /** Left out for a view that rests on nothing else. */
  beside?: BesideRequest<Years> | undefined;
  view: string;
  /** Name in the address of the project that the page is about; left out for a view. */
  project?: string | undefined;
  /** Language that the data is reduced in. */
  lang: Lang;
  /** Relative path from the page to the root of the site. */
  root: string;
  load: () => Promise<Reduce<Lang, Years>>;
  /** The same for the still parts of the page, by name, with what draws them. */
  still?: Readonly<Record<string, { load: () => Promise<Reduce<Lang, Years>>; component: () => Promise<Part> }>>;
}

/** What stands beside a budget. */
interface Beside<Years> {
  years: Years | null;
  account: Budget | null;
}

type Reduce<Lang, Years> = (
  budget: Budget,
  previous: Budget | null,
  project: string,
  lang: Lang,
  beside: Beside<Years>,
) => unknown;

/** The data of a view, and its still parts by name: what draws them, and their data. */
export interface ViewData<Part> {
  page: unknown;
  still: Readonly<Record<string, { component: Part; data: unknown }>>;
}

/** How often an unreachable file is asked for again before the reader is told. */
const RETRIES = 2;

/** How every file of data is asked for. */
export const DATA_QUERY = {
  staleTime: Number.POSITIVE_INFINITY,
  // Offline is an answer too: the reader is told, instead of a request that waits silently.
  networkMode: 'always' as const,
  retry: (failures: number, error: Error) =>
    error instanceof DataProblem && error.kind === 'unreachable' && failures < RETRIES,
  retryDelay: 400,
};

/**
 * Options of the query for the data of one view: the budget is fetched, checked and reduced by the view's own `load`.
 * A failure is a `DataProblem`.
 */
export function viewQuery<Part, Lang extends string, Years = null>({
  budget,
  previous,
  beside,
  view,
  project = '',
  lang,
  root,
  load,
  still = {},
}: ViewRequest<Part, Lang, Years>) {
  return {
    ...DATA_QUERY,
    queryKey: ['view', budget, previous ?? '', view, project, lang],
    queryFn: async (): Promise<ViewData<Part>> => {
      // The schema and the reading of a budget are needed only here, so they stay out of a page's first script.
      const [{ fetchBudget }, reduce] = await Promise.all([import('./fetchBudget'), load()]);
      const [own, other, others] = await Promise.all([
        fetchBudget(fileHref(budgetFile(budget), { root }), budget),
        previous === undefined ? null : fetchBudget(fileHref(budgetFile(previous), { root }), previous),
        besideOf(beside, root),
      ]);
      const parts = Object.entries(still).map(async ([name, part]) => {
        const [reducePart, component] = await Promise.all([part.load(), part.component()]);
        return [name, { component, data: reducePart(own, other, project, lang, others) }] as const;
      });
      return { page: reduce(own, other, project, lang, others), still: Object.fromEntries(await Promise.all(parts)) };
    },
  };
}

async function besideOf<Years>(beside: BesideRequest<Years> | undefined, root: string): Promise<Beside<Years>> {
  if (!beside) return { years: null, account: null };
  const [{ fetchBudget }, { fetchYears }] = await Promise.all([import('./fetchBudget'), import('./fetchYears')]);
  const { years, account, shape } = beside;
  const [found, other] = await Promise.all([
    years === undefined ? null : fetchYears(fileHref(yearsFile(years), { root }), years, await shape()),
    account === undefined ? null : fetchBudget(fileHref(budgetFile(account), { root }), account),
  ]);
  return { years: found, account: other };
}
