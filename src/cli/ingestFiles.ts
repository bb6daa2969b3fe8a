import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { budgetId } from '../ingest/ingest';
import { UNWRITABLE } from '../i18n/problems/fileRefusals';
import type { Budget, IndexEntry } from '../model/budget';
import { refusalOf } from '../model/problem';
import { indexEntry, jsonOf } from './budgetFile';
import { UnreadableFile } from './documentFile';
import { Progress } from './Progress';
import { readAll } from './readAll';

/** With more documents than this the run says how many it read, not what is in each. */
const LISTED = 20;

/**
 * A folder beside the data that fills while documents are read, and becomes the data only when all are.
 * A run that ends early leaves the data as it was.
 */
class Draft {
  private readonly folder: string;
  private readonly files: string[] = [];

  constructor(private readonly out: string) {
    this.folder = join(out, `.draft-${process.pid}`);
  }

  write(path: string, content: string | Uint8Array): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    this.files.push(path);
  }

  publish(): void {
    for (const path of this.files) {
      mkdirSync(dirname(join(this.out, path)), { recursive: true });
      renameSync(join(this.folder, path), join(this.out, path));
    }
    this.discard();
  }

  discard(): void {
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * The index entry of every budget in a data folder that this run does not write anew; what other runs wrote stays in the index.
 * @throws UnreadableFile if the folder holds what is no budget
 */
function entriesIn(out: string, anew: ReadonlySet<string>): IndexEntry[] {
  const folder = join(out, 'budgets');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !anew.has(name.replace(/\.json$/, '')));
  return names.map((name) => {
    try {
      return indexEntry(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Budget);
    } catch {
      throw new UnreadableFile(refusalOf('no-budget', {}, {}, join(folder, name)));
    }
  });
}

/**
 * Reads documents and writes one budget JSON and one masked source text each, and the index: all of them or, where one cannot be
 * read, none. Memory does not grow with their number.
 * @returns whether any source contradicts itself
 * @throws UnreadableFile
 */
export async function ingestFiles(paths: readonly string[], out: string): Promise<boolean> {
  const progress = new Progress(paths.length);
  const draft = new Draft(out);
  let contradicts = false;
  try {
    // A folder that cannot be listed is refused before anything is written.
    const anew = new Set(paths.map(budgetId));
    const entries = new Map(entriesIn(out, anew).map((entry) => [entry.id, entry]));
    const seen = new Set<string>();
    for await (const result of readAll(paths)) {
      if (!result.ok) throw new UnreadableFile(result.problem);
      const { entry, file, files, summary } = result.value;
      if (seen.has(entry.id)) throw twice(file, entry.id);
      seen.add(entry.id);
      entries.set(entry.id, entry);
      for (const { path, bytes } of files) draft.write(path, bytes);
      contradicts ||= result.value.contradicts;
      progress.step(file);
      if (paths.length <= LISTED) process.stdout.write(`${summary}\n`);
    }
    // The index comes last, as a whole, so that it never names what is not there.
    draft.write('index.json', jsonOf(byFile([...entries.values()])));
    draft.publish();
  } catch (error) {
    throw unwritable(out, error);
  } finally {
    progress.end();
    draft.discard();
  }
  if (paths.length > LISTED) process.stdout.write(`${paths.length} 份文件已读入 ${out}\n`);
  return contradicts;
}

/** In the order of the files' names. */
function byFile(entries: IndexEntry[]): IndexEntry[] {
  return entries.sort((a, b) => (`${a.id}.json` < `${b.id}.json` ? -1 : 1));
}

/** A folder that cannot be written is said in a sentence; every other error stays what it is. */
function unwritable(out: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(UNWRITABLE.zh, reason)
    ? new UnreadableFile(refusalOf('unwritable', { reason }, {}, out))
    : error;
}

function twice(file: string, id: string): UnreadableFile {
  return new UnreadableFile(refusalOf('same-id', { id }, {}, file));
}
