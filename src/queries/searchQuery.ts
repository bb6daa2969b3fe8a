import { fileName, searchFile } from '../addresses/dataFiles';
import { fileHref } from '../addresses/fileHref';
import { DataProblem } from './dataProblem';
import { jsonAt } from './jsonAt';

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
  const file = searchFile(budget, lang);
  return {
    queryKey: ['search', budget, lang],
    queryFn: async (): Promise<Index> => read(await jsonAt(fileHref(file, { root }), fileName(file))),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always' as const,
    retry: (failures: number, error: Error) =>
      error instanceof DataProblem && error.kind === 'unreachable' && failures < RETRIES,
    retryDelay: 400,
  };
}
