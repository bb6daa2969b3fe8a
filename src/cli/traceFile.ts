import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { problemSentence } from '../i18n/problems/problemSentence';
import { CommandFault } from './CommandFault';
import { documentFile, UnreadableFile } from './documents/documentFile';
import { readOne } from './readers/readOne';
import { traceOne, type TraceOrder, type TraceResult } from './traceOne';

/**
 * Writes what each stage of reading a document added into a folder: JSON, and an SVG for each page that has places.
 * @returns whether a budget came of it; if not, the reason is told on standard error
 * @throws UnreadableFile if it is no document that can be opened
 * @throws CommandFault if the folder cannot be written
 */
export async function traceFile(path: string, out: string): Promise<boolean> {
  const { bytes, file } = documentFile(path);
  const result = await readOne<TraceOrder, TraceResult>({ path, file, bytes, trace: true }, traceOne);
  if (!result.ok) throw new UnreadableFile(result.problem);
  const { files, problem } = result.value;
  try {
    mkdirSync(out, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(out, basename(name)), text);
  } catch (error) {
    throw new CommandFault(`${out}：应为可以写入的文件夹，实际写不进去（${(error as NodeJS.ErrnoException).code}）。`);
  }
  process.stdout.write(`${out}：${files.length} 个文件\n`);
  if (problem) process.stderr.write(`${problemSentence(problem, 'zh')}\n`);
  return problem === null;
}
