import { basename, dirname, resolve } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { budgetId } from '../ingest/ingest';
import { UNWRITABLE } from '../i18n/problems/fileRefusals';
import { problemSentence } from '../i18n/problems/problemSentence';
import { refusalOf } from '../model/problem';
import { assignIds } from './assignIds';
import { CommandFault } from './CommandFault';
import { byFile, DataFolder, NoBudget } from './DataFolder';
import { digestOf, documentFile, UnreadableFile } from './documentFile';
import { documentsIn, isFolder } from './documentsIn';
import type { ReadOrder } from './ingestOne';
import { Progress } from './Progress';
import { readAll } from './readAll';

/** With more documents than this the run says how many it read, not what is in each. */
const LISTED = 20;

export interface IngestOptions {
  /** Folder of the data. */
  out: string;
  /** Whether what was read earlier and is not among these documents is taken away. */
  only?: boolean;
  /** What the one document is called, in place of its file's name; standard input has none of its own. */
  as?: string | undefined;
}

/** How a run went. */
export interface IngestOutcome {
  read: number;
  /** Whether any file that was named one by one could not be read; those of a folder are told of, and that is all. */
  refused: boolean;
  /** Whether any source contradicts itself. */
  contradicts: boolean;
}

/**
 * Reads documents and writes one budget JSON and one masked source text each, and the index. A document that cannot be read
 * is told of on standard error and stops no other. Memory does not grow with their number.
 * @param paths files, and folders for all documents in them; `-` is standard input
 * @throws CommandFault if the data cannot be written, or if something is wrong with the paths
 */
export async function ingestFiles(
  paths: readonly string[],
  { out, only = false, as }: IngestOptions,
): Promise<IngestOutcome> {
  try {
    const gone = only ? paths.find((path) => path !== '-' && !existsSync(path)) : undefined;
    // What is not there says nothing about what is to be taken away.
    if (gone !== undefined) throw new CommandFault(`${gone}：应为要公开的文件或文件夹，实际没有。`);
    const { orders, single } = ordersOf(paths, as);
    const data = await DataFolder.open(out, (pid) =>
      tell(`${out}：另一次读入正在写这个文件夹（进程 ${pid}），等它结束。`),
    );
    try {
      return await readInto(data, orders, single, only, out);
    } finally {
      data.close();
    }
  } catch (error) {
    throw unwritable(out, error);
  }
}

async function readInto(
  data: DataFolder,
  orders: readonly ReadOrder[],
  single: ReadonlySet<string>,
  only: boolean,
  out: string,
): Promise<IngestOutcome> {
  const outcome: IngestOutcome = { read: 0, refused: false, contradicts: false };
  const refuse = (path: string, sentence: string): void => {
    tell(sentence);
    outcome.refused ||= single.has(path);
  };
  const known = data.known();
  const readable = withIds(orders, known, !only, refuse);
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  const progress = new Progress(readable.length);
  for await (const { result, order } of readAll(readable)) {
    data.touch();
    progress.step(order.file);
    if (!result.ok) {
      refuse(order.path, problemSentence(result.problem, 'zh'));
      if (only) entries.delete(order.id);
      continue;
    }
    const { entry, files, summary, contradicts } = result.value;
    entries.set(entry.id, entry);
    for (const { path, bytes } of files) data.write(path, bytes);
    outcome.read += 1;
    outcome.contradicts ||= contradicts;
    const kept = order.id === budgetId(order.file) ? '' : `\n  网址里的名称是 ${order.id}。`;
    if (readable.length <= LISTED) process.stdout.write(`${summary}${kept}\n`);
  }
  progress.end();
  const anew = new Set(readable.map(({ id }) => id));
  for (const { id } of known.filter((one) => !anew.has(one.id))) {
    if (only) entries.delete(id);
    else if (!isSound(data, id)) outcome.refused = true;
  }
  if (outcome.read > 0 || only) data.publish(byFile([...entries.values()]), only);
  if (readable.length > LISTED) process.stdout.write(`${outcome.read} 份文件已读入 ${out}\n`);
  return outcome;
}

/** What there is to read, each file once, and which of them were named one by one. */
function ordersOf(paths: readonly string[], as: string | undefined): { orders: ReadOrder[]; single: Set<string> } {
  const single = new Set(paths.filter((path) => path === '-' || !isFolder(path)));
  if (as !== undefined && single.size < paths.length)
    throw new CommandFault('--as：应是一份公开的一个或几个文件，不是文件夹。');
  if (as !== undefined && paths.length > 1) {
    if (single.has('-')) throw new CommandFault('--as：从标准输入只能读一个文件。');
    const [path = '', ...more] = paths;
    return { orders: [{ path, file: as, id: '', more }], single };
  }
  if (as === undefined && single.has('-'))
    throw new CommandFault('从标准输入读时，应写出 --as 名称，作为这份文件的名字。');
  const all = paths.flatMap((path) => (single.has(path) ? [path] : documentsIn(path)));
  const each = new Map(all.map((path) => [path === '-' ? path : resolve(path), path]));
  return { orders: [...each.values()].map((path) => ({ path, file: as ?? basename(path), id: '' })), single };
}

/** The documents that can be opened, each with its id; what cannot is told of. */
function withIds(
  orders: readonly ReadOrder[],
  known: ReturnType<DataFolder['known']>,
  stays: boolean,
  refuse: (path: string, sentence: string) => void,
): ReadOrder[] {
  const opened = orders.flatMap((order) => {
    try {
      const { bytes, sha256 } = documentFile(order.path, order.file);
      const more = (order.more ?? []).map((path) => documentFile(path));
      const digest = more.length > 0 ? digestOf([{ sha256 }, ...more]) : sha256;
      return [{ ...order, sha256: digest, ...(order.path === '-' ? { bytes } : {}) }];
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      refuse(order.path, error.message);
      return [];
    }
  });
  const documents = opened.map(({ path, file, sha256 }) => {
    // What comes in through a pipe lies beside nothing, so it cannot be said to be another file's new name.
    return {
      file,
      sha256,
      hasBeside: (other: string) => path === '-' || namesBeside(path).has(other.normalize('NFC')),
    };
  });
  const ids = assignIds(documents, known, stays);
  return opened.map(({ path, file, more, bytes }, at) => ({ path, file, more, bytes, id: ids[at] ?? '' }));
}

function namesBeside(path: string): Set<string> {
  return new Set(readdirSync(dirname(path)).map((name) => name.normalize('NFC')));
}

/** Whether a budget that stays is one; if not, that is told. */
function isSound(data: DataFolder, id: string): boolean {
  try {
    data.entryOf(id);
    return true;
  } catch (error) {
    if (!(error instanceof NoBudget)) throw error;
    tell(`${error.file}：应为预算数据文件，实际是无法解析的 JSON。`);
    return false;
  }
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** A folder that cannot be written is said in a sentence; every other error stays what it is. */
function unwritable(out: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!Object.hasOwn(UNWRITABLE.zh, reason)) return error;
  return new CommandFault(problemSentence(refusalOf('unwritable', { reason }, {}, out), 'zh'));
}
