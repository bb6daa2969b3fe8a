import { DataProblem } from './dataProblem';
import { jsonAt } from './jsonFile';

interface SearchRequest<Index> {
  budget: string;
  lang: string;
  /** Relative path from the page to the root of the site. */
  root: string;
  /** Makes the index of what the file holds; throws where it holds something else. */
  read: (value: unknown) => Promise<Index>;
}

/** How often an unreachable file is asked for again before the reader is told. */
const RETRIES = 2;

/** Options of the query for the search index of a budget. A failure is a `DataProblem`, or what `read` threw. */
export function searchQuery<Index>({ budget, lang, root, read }: SearchRequest<Index>) {
  const file = `${budget}.${lang}.json`;
  return {
    queryKey: ['search', budget, lang],
    queryFn: async (): Promise<Index> => read(await jsonAt(`${root}data/search/${encodeURIComponent(file)}`, file)),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always' as const,
    retry: (failures: number, error: Error) =>
      error instanceof DataProblem && error.kind === 'unreachable' && failures < RETRIES,
    retryDelay: 400,
  };
}
