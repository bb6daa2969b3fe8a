import { existsSync } from 'node:fs';
import { CommandFault } from '../CommandFault';
import { DataFolder } from '../data/DataFolder';
import { unwritable, writingInto } from '../data/unwritable';
import { isFolder } from '../documents/documentsIn';
import type { Shard } from '../documents/Shard';
import { reportPage } from '../report/reportPage';
import { reportTable } from '../report/reportTable';
import { IngestRun, tell } from './IngestRun';
import { ordersOf } from './ordersOf';

/** Spreadsheets take a file for UTF-8 only where it begins with this. */
const BOM = '\uFEFF';

export interface IngestOptions {
  /** Folder of the data. */
  out: string;
  /** Whether what was read earlier and is not among these documents is taken away. */
  only?: boolean;
  /** What the one document is called, in place of its file's name; standard input has none of its own. */
  as?: string | undefined;
  /** Whether the paths come from a list: then what cannot be read stands in the report, as with a folder. */
  isList?: boolean;
  /** The part of the documents to read, where other runs read the others. */
  shard?: Shard | undefined;
  /** Most documents to read at the same time; as many as there are processors where it is missing. */
  jobs?: number | undefined;
  /** Folder that Parquet of what was read is written to as well. */
  parquet?: string | undefined;
  /** What tells this program from its other versions, whose results are not taken over; for tests. */
  program?: string;
}

/** How a run went. */
export interface IngestOutcome {
  read: number;
  /** How many of the documents were read by an earlier run, and are as they were. */
  kept: number;
  /** Whether any file that was named one by one could not be read; those of a folder or a list are told of, and that is all. */
  refused: boolean;
  /** Whether any source contradicts itself. */
  contradicts: boolean;
}

/**
 * Reads documents and writes one budget JSON and one masked source text each, and the index. A document that cannot be read
 * is told of on standard error and stops no other. Memory does not grow with their number. Where a folder or a list is read, a
 * report says what became of each document, and what an earlier run has read is not read again.
 * @param paths files, and folders for all documents in them; `-` is standard input
 * @throws CommandFault if the data cannot be written, or if something is wrong with the paths
 */
export async function ingestFiles(paths: readonly string[], options: IngestOptions): Promise<IngestOutcome> {
  const { out, only = false, as, shard, isList = false } = options;
  try {
    const gone = only ? paths.find((path) => path !== '-' && !existsSync(path)) : undefined;
    // What is not there says nothing about what is to be taken away.
    if (gone !== undefined) throw new CommandFault(`${gone}：应为要公开的文件或文件夹，实际没有。`);
    if (only && shard) throw new CommandFault('--only 和 --shard 不能同时用：一次只读一部分，不知道其余的该不该留。');
    const orders = ordersOf(paths, as, shard);
    if (isList) orders.single.clear();
    const resumes = isList || paths.some((path) => path !== '-' && isFolder(path));
    const data = await DataFolder.open(
      out,
      (pid) => tell(`${out}：另一次读入正在写这个文件夹（进程 ${pid}），等它结束。`),
      { resumes, shard },
    );
    try {
      const run = new IngestRun(data, orders, paths, options, resumes);
      const outcome = await run.run();
      const report = resumes ? reportOf(run, data, shard) : '';
      if (resumes || outcome.read > 0 || only) await data.publish(run.read, only);
      if (resumes || orders.own.length > LISTED) process.stdout.write(`${conclusion(outcome, out)}${report}\n`);
      if (options.parquet !== undefined) await parquetOf(out, run, options.parquet, shard);
      return outcome;
    } finally {
      data.close();
    }
  } catch (error) {
    throw unwritable(out, error);
  }
}

/** With more documents than this the run says how many it read, not what is in each. */
const LISTED = 20;

function conclusion({ read, kept }: IngestOutcome, out: string): string {
  return `${read} 份文件已读入 ${out}${kept > 0 ? `，其中 ${kept} 份与上次相同，没有重读` : ''}`;
}

/** Writes the report of a run beside its data; gives the sentence that leads to it. */
function reportOf(run: IngestRun, data: DataFolder, shard: Shard | undefined): string {
  const rows = run.report;
  const name = shard ? `report-${shard.index}-of-${shard.count}` : 'report';
  data.write(`${name}.csv`, BOM + reportTable(rows));
  data.write(`${name}.html`, reportPage(rows));
  const refused = rows.filter(({ fate }) => fate.state === 'refused').length;
  return `${refused > 0 ? `，${refused} 份不能读` : ''}；每份的情况见 ${name}.html`;
}

/** Writes what a run has read as Parquet, from the data that it has just become. */
async function parquetOf(out: string, run: IngestRun, folder: string, shard: Shard | undefined): Promise<void> {
  const { writeParts } = await import('../parquet/writeParts');
  await writingInto(folder, () => writeParts(out, run.read, folder, shard));
}
