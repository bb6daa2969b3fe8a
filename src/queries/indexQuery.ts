import { fileName, indexFile } from '../addresses/dataFiles';
import { fileHref } from '../addresses/fileHref';
import * as v from 'valibot';
import type { IndexEntry } from '../model/budget';
import { indexSchema } from '../model/schema';
import { jsonAt } from './jsonAt';
import { shapeProblem } from './shapeProblem';
import { DATA_QUERY } from './viewQuery';

const FILE = indexFile();

/**
 * Options of the query for all budgets of the site.
 * @param root relative path from the page to the root of the site
 */
export function indexQuery(root: string) {
  return {
    ...DATA_QUERY,
    queryKey: ['index'],
    queryFn: async (): Promise<IndexEntry[]> => {
      const result = v.safeParse(indexSchema, await jsonAt(fileHref(FILE, { root }), fileName(FILE)));
      if (result.success) return result.output;
      throw shapeProblem(fileName(FILE), result.issues[0]);
    },
  };
}
