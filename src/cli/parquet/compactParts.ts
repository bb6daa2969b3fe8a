import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFault } from '../CommandFault';
import { FolderLock } from '../data/FolderLock';
import { byOwner, PARQUET_KINDS, type ParquetKind } from './parquetColumns';
import { PartReader, type OwnedRows } from './PartReader';
import { PartWriter } from './PartWriter';

/** Files that are open at the same time: each has a row group in memory. More are joined in several rounds. */
const AT_ONCE = 8;
/** Rows from which on a joined file is followed by another one, so that engines can share them out. */
const LARGE = 10_000_000;
const WORK = '.joining';

/** What came of joining. */
export interface Compacted {
  parts: number;
  rows: Record<ParquetKind, number>;
  /** Budgets that stood in several parts, and are taken once. */
  repeated: string[];
}

/**
 * Joins the parts of a folder into as few files as engines like, sorted by body and year through and through. A budget that stands in
 * several parts, or under two names, is taken once. The parts stay as they are.
 * @param out folder that holds no Parquet yet
 * @throws CommandFault
 */
export async function compactParts(folder: string, out: string): Promise<Compacted> {
  const kinds = PARQUET_KINDS.map((kind) => ({ kind, files: partsIn(join(folder, kind)) }));
  if (kinds.every(({ files }) => files.length === 0))
    throw new CommandFault(`${folder}：应为 ingest --parquet 写出的文件夹，实际里面没有 Parquet。`);
  const taken = PARQUET_KINDS.find((kind) => partsIn(join(out, kind)).length > 0);
  if (taken) throw new CommandFault(`${out}：应为空文件夹，实际已有 ${taken} 的 Parquet；请换一个文件夹。`);
  const lock = await FolderLock.take(out, () => undefined, '.lock-compact');
  const work = join(out, WORK);
  try {
    rmSync(work, { recursive: true, force: true });
    const result: Compacted = {
      parts: kinds[0]?.files.length ?? 0,
      rows: { facts: 0, checks: 0, changes: 0, targets: 0 },
      repeated: [],
    };
    const repeated = new Set<string>();
    for (const { kind, files } of kinds) {
      const few = await reduced(files, kind, join(work, `${kind}-rounds`));
      result.rows[kind] = await joined(few, kind, join(work, kind), LARGE, lock, repeated);
    }
    for (const { kind } of kinds) {
      rmSync(join(out, kind), { recursive: true, force: true });
      renameSync(join(work, kind), join(out, kind));
    }
    return { ...result, repeated: [...repeated].sort() };
  } finally {
    rmSync(work, { recursive: true, force: true });
    lock.release();
  }
}

/** Joins some files at a time until there are few. */
async function reduced(files: string[], kind: ParquetKind, work: string): Promise<string[]> {
  let left = files;
  for (let round = 0; left.length > AT_ONCE; round += 1) {
    const next: string[] = [];
    for (let at = 0; at < left.length; at += AT_ONCE) {
      const folder = join(work, `${round}-${at}`);
      await joined(left.slice(at, at + AT_ONCE), kind, folder, Infinity);
      next.push(...partsIn(folder));
      if (round > 0) for (const done of left.slice(at, at + AT_ONCE)) rmSync(done);
    }
    left = next;
  }
  return left;
}

/** Joins files into a folder; gives the number of rows. */
async function joined(
  files: readonly string[],
  kind: ParquetKind,
  folder: string,
  large: number,
  lock?: FolderLock,
  repeated?: Set<string>,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const streams = await Promise.all(files.map(async (file) => (await PartReader.open(file, kind)).budgets()));
  const heads = await Promise.all(streams.map((stream) => stream.next()));
  const name = (number: number) => join(folder, `part-${String(number).padStart(5, '0')}.parquet`);
  let number = 0;
  let rows = 0;
  let writer = new PartWriter(name(number), kind);
  let group = { owner: '', seen: new Set<string>() };
  try {
    for (let first = smallest(heads); first !== undefined; first = smallest(heads)) {
      const { value, at } = first;
      heads[at] = (await streams[at]?.next()) ?? { done: true, value: undefined };
      const owner = `${value.body}\n${value.year}`;
      if (group.owner !== owner) group = { owner, seen: new Set() };
      // The same content is the same disclosure, whatever its file was called.
      if (group.seen.has(value.sha256)) {
        repeated?.add(value.id);
        continue;
      }
      group.seen.add(value.sha256);
      if (writer.rows >= large) {
        writer.finish();
        number += 1;
        writer = new PartWriter(name(number), kind);
      }
      writer.add(value.rows);
      rows += value.rows.length;
      lock?.touch();
    }
    writer.finish();
  } catch (error) {
    writer.abandon();
    throw error;
  }
  return rows;
}

/** The first budget among those that come next, and where it comes from. */
function smallest(heads: readonly IteratorResult<OwnedRows, unknown>[]): { value: OwnedRows; at: number } | undefined {
  let found: { value: OwnedRows; at: number } | undefined;
  for (const [at, head] of heads.entries())
    if (!head.done && (!found || byOwner(head.value, found.value) < 0)) found = { value: head.value, at };
  return found;
}

function partsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.parquet') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}
