import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { CommandFault } from '../CommandFault';
import { documentFile, UnreadableFile } from '../documents/documentFile';
import type { Kind } from './facts';
import { factsOne, type FactsOrder, type FactsResult } from './factsOne';
import { readOne } from '../readers/readOne';

/** Spreadsheets take a file for UTF-8 only where it begins with this; other programs on a pipe do not expect it. */
const BOM = '\uFEFF';

/**
 * Prints one kind of what a document holds, and on standard error what was not read of it.
 * @param out file for people to write it to; standard output where it is missing
 * @throws UnreadableFile if it cannot be read
 * @throws CommandFault if `out` cannot be written
 */
export async function printFacts(path: string, kind: Kind, out?: string): Promise<void> {
  const { bytes, file } = documentFile(path);
  const result = await readOne<FactsOrder, FactsResult>({ path, file, bytes, kind }, factsOne);
  if (!result.ok) throw new UnreadableFile(result.problem);
  // Where a figure is missing below, nobody shall take it for one that the document does not print.
  for (const sentence of result.told) process.stderr.write(`${sentence}\n`);
  const { csv } = result;
  if (out === undefined) await new Promise<void>((resolve) => process.stdout.write(csv, () => resolve()));
  else writeWhole(out, BOM + csv);
}

/** Writes a file under another name first, so that nobody finds half of it. */
function writeWhole(file: string, text: string): void {
  const own = `${file}.tmp.${process.pid}`;
  try {
    writeFileSync(own, text);
    renameSync(own, file);
  } catch (error) {
    rmSync(own, { force: true });
    throw new CommandFault(`${file}：应为可以写入的文件，实际写不进去（${(error as NodeJS.ErrnoException).code}）。`);
  }
}
