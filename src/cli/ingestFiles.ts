import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Budget, IndexEntry } from '../model/budget';
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

  write(path: string, text: string): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
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
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Every budget in a data folder, by id; what other runs wrote stays in the index. */
function indexOf(out: string): IndexEntry[] {
  const folder = join(out, 'budgets');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => indexEntry(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Budget));
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
    const seen = new Set<string>();
    for await (const result of readAll(paths)) {
      if (!result.ok) throw new UnreadableFile(result.problem);
      const { id, file, files, summary } = result.value;
      if (seen.has(id)) throw twice(file, id);
      seen.add(id);
      for (const { path, text } of files) draft.write(path, text);
      contradicts ||= result.value.contradicts;
      progress.step(file);
      if (paths.length <= LISTED) process.stdout.write(`${summary}\n`);
    }
    draft.publish();
  } finally {
    progress.end();
    draft.discard();
  }
  writeFileSync(join(out, 'index.json'), jsonOf(indexOf(out)));
  if (paths.length > LISTED) process.stdout.write(`${paths.length} 份文件已读入 ${out}\n`);
  return contradicts;
}

function twice(file: string, id: string): UnreadableFile {
  return new UnreadableFile({
    severity: 'refusal',
    kind: 'same-id',
    file,
    table: '',
    line: null,
    expected: '每份文件有自己的文件名',
    found: `两份文件都会写成 ${id}.json`,
  });
}
