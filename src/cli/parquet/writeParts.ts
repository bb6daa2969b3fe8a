import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Budget, IndexEntry } from '../../model/budget';
import { CommandFault } from '../CommandFault';
import { FolderLock } from '../data/FolderLock';
import type { Shard } from '../documents/Shard';
import { byOwner, PARQUET_KINDS, parquetRows } from './parquetColumns';
import { PartWriter, UNFINISHED } from './PartWriter';

/**
 * Writes one part of facts, checks, changes and targets of the budgets that a run has read, sorted by body and year; whole, or not at all.
 * One budget is in memory at a time.
 * @param data folder of the budgets
 * @param out folder of the parts, one folder a kind
 * @throws CommandFault if parts of another division lie there: every row would count twice
 */
export async function writeParts(
  data: string,
  entries: readonly IndexEntry[],
  out: string,
  shard: Shard = { index: 0, count: 1 },
): Promise<void> {
  const name = partName(shard);
  const lock = await FolderLock.take(out, () => undefined, `.lock-${name}`);
  try {
    const kinds = PARQUET_KINDS.map((kind) => {
      const folder = join(out, kind);
      refuseOthers(folder, shard);
      // What a killed run of the same part was writing.
      rmSync(join(folder, `${UNFINISHED}${name}`), { force: true });
      return { kind, writer: new PartWriter(join(folder, name), kind) };
    });
    try {
      for (const { id } of [...entries].sort(byOwner)) {
        const budget = JSON.parse(readFileSync(join(data, 'budgets', `${id}.json`), 'utf8')) as Budget;
        for (const { kind, writer } of kinds) writer.add(parquetRows(kind, budget));
        lock.touch();
      }
      for (const { writer } of kinds) writer.finish();
    } catch (error) {
      for (const { writer } of kinds) writer.abandon();
      throw error;
    }
  } finally {
    lock.release();
  }
}

function partName({ index, count }: Shard): string {
  return `part-${padded(index)}-of-${padded(count)}.parquet`;
}

const padded = (number: number): string => String(number).padStart(5, '0');

function refuseOthers(folder: string, { count }: Shard): void {
  if (!existsSync(folder)) return;
  const other = readdirSync(folder).find(
    (name) => /\.parquet$/.test(name) && !name.startsWith('.') && !name.endsWith(`-of-${padded(count)}.parquet`),
  );
  if (other !== undefined)
    throw new CommandFault(
      `${folder}：应为空文件夹，或只有同样分法（共 ${count} 份）的 Parquet，实际有 ${other}；混在一起每个数会算两次，请换一个文件夹。`,
    );
}
