import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Budget, IndexEntry } from '../../model/budget';
import { indexSchema } from '../../model/schema';
import { CommandFault } from '../CommandFault';
import { jsonOf } from '../../model/budgetFile';
import { fileDigest } from '../data/fileDigest';
import { FolderLock } from '../data/FolderLock';
import { csvOf, type CsvValue } from '../facts/csv';
import { byOwner, PARQUET_KINDS, parquetColumns, parquetRows } from '../parquet/parquetColumns';
import { writeParts } from '../parquet/writeParts';
import { datasetDescription, type ReleaseWords } from './datasetDescription';
import { DIFFERENCE_COLUMNS, releaseDifferences } from './releaseDifferences';
import { releasedFiles, signingKey, signRelease, writeReleased } from './releaseFiles';

const DRAFT = '.draft-';
const SCHEMA = 'budget.schema.json';
const SOURCE_COLUMNS = [
  'budget',
  'body',
  'year',
  'stage',
  'file',
  'sha256',
  'encoding',
  'lines',
  'address',
  'retrieved',
];

export interface ReleaseOptions extends Omit<ReleaseWords, 'name'> {
  /** Folder of the data. */
  data: string;
  /** Folder of the releases. */
  out: string;
  /** Private key to sign with. */
  key?: string | undefined;
}

/** What was released. */
export interface Released {
  folder: string;
  budgets: number;
  /** The release before, and how much differs from it. */
  since?: { name: string; differences: number };
}

/**
 * Writes the data as a dated folder that stays as it is: what is cited today says the same for good. It is written beside and gets its
 * name when it is whole; the same data, date and release before give the same bytes.
 * @throws CommandFault
 */
export async function writeRelease(options: ReleaseOptions): Promise<Released> {
  const { data, out, key, ...words } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words.date))
    throw new CommandFault(`--date：应为 2026-01-31 这样的日期，实际是 ${words.date}。`);
  const index = indexOf(data);
  const signer = key === undefined ? undefined : signingKey(key);
  const lock = await FolderLock.take(out, () => undefined);
  try {
    for (const name of readdirSync(out).filter((one) => one.startsWith(DRAFT)))
      rmSync(join(out, name), { recursive: true, force: true });
    const earlier = releasesIn(out);
    const name = nameOf(words.date, earlier);
    const before = earlier.at(-1);
    if (before !== undefined && compareNames(before, name) > 0)
      throw new CommandFault(`--date：应不早于上一次发布 ${before}，实际是 ${words.date}。`);
    const draft = join(out, `${DRAFT}${name}`);
    await fill(draft, data, index);
    let since: Released['since'];
    if (before !== undefined) {
      const differences = releaseDifferences(join(out, before), draft);
      writeReleased(draft, `differences-since-${before}.csv`, csvOf(DIFFERENCE_COLUMNS, differences));
      since = { name: before, differences: differences.length };
    }
    const files = releasedFiles(draft);
    writeReleased(draft, 'dataset.jsonld', jsonOf(datasetDescription({ ...words, name }, files, index)));
    const all = releasedFiles(draft);
    const previous =
      before === undefined ? null : { name: before, manifest: fileDigest(join(out, before, 'manifest.json')) };
    const { version, date } = words;
    const manifest = jsonOf({ format: 'mingzhang/release@1', name, date, version, previous, files: all });
    writeReleased(draft, 'manifest.json', manifest);
    writeReleased(draft, 'SHA256SUMS', all.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
    if (signer) signRelease(draft, manifest, signer);
    for (const { path } of releasedFiles(draft)) chmodSync(join(draft, path), 0o444);
    renameSync(draft, join(out, name));
    return { folder: join(out, name), budgets: index.length, ...(since ? { since } : {}) };
  } finally {
    lock.release();
  }
}

/** Everything that comes of the data alone. */
async function fill(draft: string, data: string, index: readonly IndexEntry[]): Promise<void> {
  mkdirSync(join(draft, 'budgets'), { recursive: true });
  mkdirSync(join(draft, 'csv'));
  writeReleased(draft, 'index.json', jsonOf(index));
  const schema = [join(data, SCHEMA), join('static/data', SCHEMA)].find((file) => existsSync(file));
  if (schema !== undefined) copyFileSync(schema, join(draft, SCHEMA));
  for (const kind of PARQUET_KINDS)
    writeReleased(
      draft,
      `csv/${kind}.csv`,
      csvOf(
        parquetColumns(kind).map(({ name }) => name),
        [],
      ),
    );
  const sources: CsvValue[][] = [];
  for (const { id } of [...index].sort(byOwner)) {
    const file = join(data, 'budgets', `${id}.json`);
    const text = readFileSync(file, 'utf8');
    writeReleased(draft, `budgets/${id}.json`, text);
    const budget = JSON.parse(text) as Budget;
    for (const kind of PARQUET_KINDS)
      appendFileSync(join(draft, 'csv', `${kind}.csv`), headless(csvOf([], parquetRows(kind, budget))));
    sources.push(...sourceRows(budget));
  }
  writeReleased(draft, 'sources.csv', csvOf(SOURCE_COLUMNS, sources));
  await writeParts(data, index, join(draft, 'parquet'));
}

const headless = (csv: string): string => csv.slice(csv.indexOf('\n') + 1);

/** The files that a budget was read from, with what proves which ones they were. */
function sourceRows({ id, body, year, stage, source }: Budget): CsvValue[][] {
  const { file, sha256, encoding, lines, parts, address = null, retrieved = null } = source;
  return (parts ?? [{ file, sha256 }]).map((part) => [
    id,
    body,
    year,
    stage,
    part.file,
    part.sha256,
    encoding,
    lines,
    address,
    retrieved,
  ]);
}

function indexOf(data: string): IndexEntry[] {
  try {
    const index = v.parse(indexSchema, JSON.parse(readFileSync(join(data, 'index.json'), 'utf8')));
    if (index.length > 0) return index;
  } catch {
    // Said below.
  }
  throw new CommandFault(
    `${data}：应为 ingest 写出的数据，至少有一份预算，实际没有能读的 index.json；请先用 ingest 读入。`,
  );
}

/** A date, and a number behind it for those that are not the first of their day. */
const NAME = /^(\d{4}-\d{2}-\d{2})(?:-(\d+))?$/;

function compareNames(a: string, b: string): number {
  const [, dateA = '', numberA = '1'] = NAME.exec(a) ?? [];
  const [, dateB = '', numberB = '1'] = NAME.exec(b) ?? [];
  return dateA === dateB ? Number(numberA) - Number(numberB) : dateA < dateB ? -1 : 1;
}

/** The releases of a folder, the latest last. */
function releasesIn(out: string): string[] {
  return readdirSync(out)
    .filter((name) => NAME.test(name))
    .sort(compareNames);
}

/** What a release of a day is called: none ever takes the place of another. */
function nameOf(date: string, earlier: readonly string[]): string {
  let name = date;
  for (let number = 2; earlier.includes(name); number += 1) name = `${date}-${number}`;
  return name;
}
