import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { IndexEntry } from '../../model/budget';
import { CommandFault } from '../CommandFault';
import { assignIds, assignShardIds, type FoundDocument } from '../data/assignIds';
import { pairsIn } from '../documents/complements';
import { digestOf, documentFile, UnreadableFile } from '../documents/documentFile';
import { documentsIn, isFolder } from '../documents/documentsIn';
import { isInShard, type Shard } from '../documents/Shard';
import type { ReadOrder } from './ingestOne';

/** What there is to read, each file once. */
export interface Orders {
  /** Those that this run reads. */
  own: ReadOrder[];
  /** The names of all documents, of other runs too, in the order of the list. */
  names: string[];
  /** Where in it the document of a path stands. */
  places: Map<string, number>;
  /** Paths that were named one by one. */
  single: Set<string>;
}

/**
 * What there is to read, and which of it were named one by one.
 * @param as what the one document is called
 * @throws CommandFault if something is wrong with the paths
 */
export function ordersOf(paths: readonly string[], as: string | undefined, shard?: Shard): Orders {
  const single = new Set(paths.filter((path) => path === '-' || !isFolder(path)));
  if (as !== undefined && single.size < paths.length)
    throw new CommandFault('--as：应是一份公开的一个或几个文件，不是文件夹。');
  if (as !== undefined && paths.length > 1) {
    if (single.has('-')) throw new CommandFault('--as：从标准输入只能读一个文件。');
    const [path = '', ...more] = paths;
    return { own: [{ path, file: as, id: '', more }], names: [as], places: new Map([[path, 0]]), single };
  }
  if (as === undefined && single.has('-'))
    throw new CommandFault('从标准输入读时，应写出 --as 名称，作为这份文件的名字。');
  const found = paths.flatMap((path) => (single.has(path) ? [path] : documentsIn(path)));
  const each = new Map(found.map((path) => [path === '-' ? path : resolve(path), path]));
  const all = inCsvFolders([...each.values()], single).map(([path, ...more]): ReadOrder =>
    more.length > 0
      ? { path, file: basename(dirname(resolve(path))), id: '', more }
      : { path, file: as ?? basename(path), id: '' },
  );
  const places = new Map(all.map(({ path }, at) => [path, at]));
  // Two files of one disclosure are read by one run.
  const pairs = shard ? pairsIn(paths, all) : new Map<ReadOrder, ReadOrder>();
  const own = all.filter((order, at) => isInShard(Math.min(at, places.get(pairs.get(order)?.path ?? '') ?? at), shard));
  return { own, names: all.map(({ file }) => file), places, single };
}

/**
 * The files of each document: one, or all of a folder in which nothing but several CSV files lies, which are the sheets of one workbook.
 * @param single paths that were named one by one, which stay documents of their own
 */
function inCsvFolders(paths: readonly string[], single: ReadonlySet<string>): [string, ...string[]][] {
  const byFolder = new Map<string, string[]>();
  for (const path of paths.filter((one) => !single.has(one))) {
    const folder = dirname(resolve(path));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path]);
  }
  const sheets = new Map(
    [...byFolder.values()]
      .filter((files) => files.length > 1 && files.every((file) => /\.csv$/i.test(file)))
      .map((files) => [files[0], files]),
  );
  const inner = new Set([...sheets.values()].flatMap((files) => files.slice(1)));
  return paths
    .filter((path) => !inner.has(path))
    .map((path): [string, ...string[]] => [path, ...(sheets.get(path)?.slice(1) ?? [])]);
}

/**
 * The documents of a run that can be opened, with their digests.
 * @param refuse is told of each that cannot
 */
export function openedOrders(
  orders: readonly ReadOrder[],
  refuse: (order: ReadOrder, fault: UnreadableFile) => void,
): ReadOrder[] {
  return orders.flatMap((order) => {
    try {
      const { bytes, sha256 } = documentFile(order.path, order.file);
      const more = (order.more ?? []).map((path) => documentFile(path));
      const digest = more.length > 0 ? digestOf([{ sha256 }, ...more]) : sha256;
      return [{ ...order, sha256: digest, ...(order.path === '-' ? { bytes } : {}) }];
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      refuse(order, error);
      return [];
    }
  });
}

/**
 * Gives each document of a run the id of its budget.
 * @param stays whether what was read before stays although it is not among these documents
 */
export function withIds(
  opened: readonly ReadOrder[],
  known: readonly IndexEntry[],
  stays: boolean,
  { names, places }: Pick<Orders, 'names' | 'places'>,
  shard?: Shard,
): ReadOrder[] {
  const beside = new Map<string, Set<string>>();
  const documents = opened.map(({ path, file, sha256 = '' }): FoundDocument & { path: string } => {
    // What comes in through a pipe lies beside nothing, so it cannot be said to be another file's new name.
    return {
      path,
      file,
      sha256,
      hasBeside: (other) => path === '-' || namesBeside(path, beside).has(other.normalize('NFC')),
    };
  });
  if (!shard) {
    const ids = assignIds(documents, known, stays);
    return opened.map((order, at) => ({ ...order, id: ids[at] ?? '' }));
  }
  const own = new Map(documents.map((document) => [places.get(document.path) ?? 0, document]));
  const ids = assignShardIds(names, own, known);
  return opened.map((order) => ({ ...order, id: ids.get(places.get(order.path) ?? 0) ?? '' }));
}

function namesBeside(path: string, known: Map<string, Set<string>>): Set<string> {
  const folder = dirname(path);
  const names = known.get(folder) ?? new Set(readdirSync(folder).map((name) => name.normalize('NFC')));
  known.set(folder, names);
  return names;
}
