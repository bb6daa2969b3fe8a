import * as v from 'valibot';
import type { IndexEntry } from '../model/budget';
import { indexSchema } from '../model/schema';
import { DataProblem } from './dataProblem';
import { jsonAt } from './jsonFile';
import { DATA_QUERY } from './viewQuery';

const FILE = 'index.json';

/**
 * Options of the query for all budgets of the site.
 * @param root relative path from the page to the root of the site
 */
export function indexQuery(root: string) {
  return {
    ...DATA_QUERY,
    queryKey: ['index'],
    queryFn: async (): Promise<IndexEntry[]> => {
      const result = v.safeParse(indexSchema, await jsonAt(`${root}data/${FILE}`, FILE));
      if (result.success) return result.output;
      const issue = result.issues[0];
      throw new DataProblem('invalid', FILE, issue.expected ?? '别的内容', issue.received, v.getDotPath(issue) ?? '');
    },
  };
}
