import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ingest, type Ingested } from '../ingest/ingest';
import type { Budget, IndexEntry } from '../model/budget';
import { CHECK_STATES } from '../model/check';
import { sentenceOf } from '../model/problem';
import { documentFile, UnreadableFile } from './documentFile';
import { indexEntry, jsonOf } from './budgetFile';
import { Progress } from './Progress';

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

  has(path: string): boolean {
    return this.files.includes(path);
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

function summary({ budget }: Ingested): string {
  const counts = CHECK_STATES.map((state) => `${state} ${budget.checks.filter((check) => check.state === state).length}`);
  const unknown = budget.coverage.kinds['unknown'] ?? 0;
  const gap = unknown > 0 ? `，其中 ${unknown} 个没有读懂` : '';
  const notices = budget.problems.map((problem) => `\n  ${sentenceOf(problem)}`).join('');
  return `${budget.source.file}：${budget.facts.length} 个表内数，${budget.coverage.total} 个印出的数${gap}；核对 ${budget.checks.length} 处：${counts.join('，')}${notices}`;
}

/**
 * Reads documents and writes one budget JSON and one masked source text each, and the index: all of them or, where one cannot be
 * read, none. Memory does not grow with their number.
 * @returns whether any source contradicts itself
 * @throws UnreadableFile
 */
export function ingestFiles(paths: readonly string[], out: string): boolean {
  const progress = new Progress(paths.length);
  const draft = new Draft(out);
  let contradicts = false;
  try {
    for (const path of paths) {
      const result = ingest(documentFile(path));
      if (!result.ok) throw new UnreadableFile(result.problem);
      const { budget, source } = result.value;
      const target = join('budgets', `${budget.id}.json`);
      if (draft.has(target)) throw twice(budget);
      draft.write(budget.source.text, source);
      draft.write(target, jsonOf(budget));
      contradicts ||= budget.checks.some(({ state }) => state === '不符');
      progress.step(budget.source.file);
      if (paths.length <= LISTED) process.stdout.write(`${summary(result.value)}\n`);
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

function twice(budget: Budget): UnreadableFile {
  return new UnreadableFile({
    severity: 'refusal',
    kind: 'same-id',
    file: budget.source.file,
    table: '',
    line: null,
    expected: '每份文件有自己的文件名',
    found: `两份文件都会写成 ${budget.id}.json`,
  });
}
