import { dirname, resolve } from 'node:path';
import type { RefusalProblem } from '../../model/problems/problem';
import type { IngestedFiles, ReadOrder } from '../ingest/ingestOne';
import { isFolder } from './documentsIn';

/** A file that was refused since it holds no table, though it is no other fault's. */
export const isTextAlone = ({ kind }: RefusalProblem): boolean => kind === 'no-cell-tables' || kind === 'no-tables';

/** What has to be remembered of a document that was read and says nothing in words. */
export type ReadAlone = Pick<IngestedFiles, 'entry'>;

/** Two files of one subfolder: one whose tables were read and that says nothing in words, one that has words alone. */
export interface Complement {
  tables: ReadOrder;
  alone: ReadAlone;
  text: ReadOrder;
}

const folderOf = ({ path }: ReadOrder): string => dirname(resolve(path));

/**
 * The only other document beside each one that lies in a folder of two below one that was named: both may be one disclosure. Any other
 * folder is a collection.
 */
export function pairsIn(paths: readonly string[], all: readonly ReadOrder[]): Map<ReadOrder, ReadOrder> {
  const named = new Set(paths.filter((path) => path !== '-' && isFolder(path)).map((path) => resolve(path)));
  const byFolder = new Map<string, ReadOrder[]>();
  for (const order of named.size > 0 ? all : []) {
    const beside = byFolder.get(folderOf(order));
    if (beside) beside.push(order);
    else byFolder.set(folderOf(order), [order]);
  }
  const pairs = new Map<ReadOrder, ReadOrder>();
  for (const [folder, [one, other, ...more]] of byFolder) {
    if (!one || !other || more.length > 0 || named.has(folder)) continue;
    pairs.set(one, other);
    pairs.set(other, one);
  }
  return pairs;
}

/** Which refused files may be the text of a disclosure whose tables lie beside them. */
export function complementsIn(
  pairs: ReadonlyMap<ReadOrder, ReadOrder>,
  read: ReadonlyMap<ReadOrder, ReadAlone>,
  textAlone: readonly ReadOrder[],
): Complement[] {
  return textAlone.flatMap((text): Complement[] => {
    const tables = pairs.get(text);
    const alone = tables && read.get(tables);
    return tables && alone ? [{ tables, alone, text }] : [];
  });
}

/** The two files as one document to be read. */
export const joinedOrder = ({ tables, text }: Complement): ReadOrder => ({ ...tables, more: [text.path] });

/** Whether both files were one disclosure: the text names the body and the year of the tables, and is read as their narrative. */
export function isOneDisclosure({ alone }: Complement, joined: IngestedFiles): boolean {
  const { body, year } = alone.entry;
  const words = joined.textOfLast.replace(/\s/g, '');
  return (
    !joined.lacksText &&
    joined.entry.year === year &&
    joined.entry.body === body &&
    words.includes(body) &&
    words.includes(String(year))
  );
}
