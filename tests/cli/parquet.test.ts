import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvParse } from 'd3';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { factsCsv } from '../../src/cli/facts/facts';
import { ingestFiles } from '../../src/cli/ingest/ingestFiles';
import { compactParts } from '../../src/cli/parquet/compactParts';
import { PARQUET_KINDS, type ParquetKind } from '../../src/cli/parquet/parquetColumns';
import type { Budget, IndexEntry } from '../../src/model/budget';
import { defused } from '../../src/series/takeaway/defused';
import { invent } from '../invent/invent';

/** What engines are given is what the CSV says, row by row, and each figure stands in it once. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

type Row = Record<string, string | number | null>;

const SHARDS = 3;
let root: string;
let documents: string;
const at = (...parts: string[]): string => path.join(root, ...parts);

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
  documents = at('documents');
  mkdirSync(documents);
  for (const seed of [21, 14, 56, 34, 8, 3, 40]) writeFileSync(path.join(documents, `${seed}.txt`), invent(seed).text);
  writeFileSync(path.join(documents, 'none.txt'), 'nothing');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const read = (out: string, parquet: string, index?: number) =>
    ingestFiles([documents], {
      out: at(out),
      parquet: at(parquet),
      program: 'this',
      shard: index === undefined ? undefined : { index, count: SHARDS },
    });
  await read('data', 'whole');
  for (let index = 0; index < SHARDS; index += 1) await read('parts-data', 'parts', index);
  return () => rmSync(root, { recursive: true, force: true });
});

const filesOf = (folder: string, kind: ParquetKind): string[] =>
  readdirSync(at(folder, kind))
    .sort()
    .map((name) => at(folder, kind, name));

async function rowsOf(folder: string, kind: ParquetKind): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of filesOf(folder, kind))
    rows.push(...((await parquetReadObjects({ file: await asyncBufferFromFile(file) })) as Row[]));
  return rows;
}
const budgets = (): Budget[] =>
  (JSON.parse(readFileSync(at('data', 'index.json'), 'utf8')) as IndexEntry[]).map(
    ({ id }) => JSON.parse(readFileSync(at('data', 'budgets', `${id}.json`), 'utf8')) as Budget,
  );

describe.each(PARQUET_KINDS)('the %s', (kind) => {
  it('are the rows of the CSV, behind what each belongs to', async () => {
    const rows = await rowsOf('whole', kind);
    let compared = 0;
    for (const budget of budgets()) {
      const own = rows.filter((row) => row['budget'] === budget.id);
      const expected = csvParse(factsCsv(kind, budget, []));
      const { columns } = expected;
      const { body, year, stage, level, source } = budget;
      for (const row of own) expect(row).toMatchObject({ body, year, stage, level, sha256: source.sha256 });
      const text = (value: string | number | null | undefined) =>
        typeof value === 'string' ? defused(value) : String(value ?? '');
      expect(own.map((row) => columns.map((column) => text(row[column])))).toEqual(
        expected.map((row) => columns.map((column) => row[column])),
      );
      compared += own.length;
    }
    expect(compared).toBe(rows.length);
    expect(compared).toBeGreaterThan(30);
  });

  it('are sorted by body and year, with statistics, and columns have one type and name each', async () => {
    const owners = (await rowsOf('whole', kind)).map(({ body, year }) => `${body} ${year}`);
    const order = [...new Set(owners)];
    expect(order).toEqual([...order].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    // Rows of one budget stand together.
    expect(owners.filter((owner, index) => owner !== owners[index - 1])).toEqual(order);
    for (const file of filesOf('whole', kind)) {
      const { row_groups: groups, schema } = await parquetMetadataAsync(await asyncBufferFromFile(file));
      const names = schema.slice(1).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { columns } of groups)
        for (const { meta_data: about } of columns) expect(about?.statistics?.null_count).toBeDefined();
      const [years] = groups.map(({ columns }) => columns[names.indexOf('year')]?.meta_data?.statistics);
      expect(years?.min_value).toBe(Math.min(...budgets().map(({ year }) => year)));
    }
  });

  it('of several shards are those of one run, and joined they are the same file', async () => {
    const byText = (rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(filesOf('parts', kind)).toHaveLength(SHARDS);
    expect(byText(await rowsOf('parts', kind))).toEqual(byText(await rowsOf('whole', kind)));
    const out = `joined-${kind}`;
    await compactParts(at('parts'), at(out));
    expect(await rowsOf(out, kind)).toEqual(await rowsOf('whole', kind));
  });
});

describe('joining', () => {
  it('takes what stands in several parts, or under two names, once; in several rounds too', async () => {
    const many = 'many';
    for (const kind of PARQUET_KINDS) {
      mkdirSync(at(many, kind), { recursive: true });
      for (let copy = 0; copy < 5; copy += 1)
        for (const [index, file] of filesOf('parts', kind).entries())
          cpSync(file, at(many, kind, `part-${copy}-${index}.parquet`));
    }
    const { parts, rows, repeated } = await compactParts(at(many), at('many-joined'));
    expect(parts).toBe(15);
    expect(repeated.sort()).toEqual(
      budgets()
        .map(({ id }) => id)
        .sort(),
    );
    for (const kind of PARQUET_KINDS) {
      expect(await rowsOf('many-joined', kind)).toEqual(await rowsOf('whole', kind));
      expect(rows[kind]).toBe((await rowsOf('whole', kind)).length);
    }
  });

  it('refuses in one sentence what is no folder of parts, parts of another version, and a folder that holds some', async () => {
    await expect(compactParts(documents, at('nothing'))).rejects.toThrow(/^[^\n]*实际里面没有 Parquet。$/);
    await expect(compactParts(at('parts'), at('whole'))).rejects.toThrow(/^[^\n]*实际已有 facts[^\n]*。$/);
    mkdirSync(at('broken', 'facts'), { recursive: true });
    writeFileSync(at('broken', 'facts', 'part-0.parquet'), 'PAR1 and nothing else');
    await expect(compactParts(at('broken'), at('nothing'))).rejects.toThrow(/part-0\.parquet：[^\n]*读不出来[^\n]*。$/);
    mkdirSync(at('other', 'facts'), { recursive: true });
    cpSync(filesOf('whole', 'checks')[0] ?? '', at('other', 'facts', 'part-0.parquet'));
    await expect(compactParts(at('other'), at('nothing'))).rejects.toThrow(/栏目不同/);
    expect(existsSync(at('nothing', 'facts'))).toBe(false);
  });
});

it('parts of another division are refused, since every row would count twice; the same once more is the same', async () => {
  const before = readFileSync(filesOf('parts', 'facts')[0] ?? '');
  const again = { out: at('parts-data'), parquet: at('parts'), program: 'this' };
  await expect(ingestFiles([documents], again)).rejects.toThrow(/算两次/);
  writeFileSync(at('parts', 'facts', '.writing-part-00000-of-00003.parquet'), 'of a run that was killed');
  await ingestFiles([documents], { ...again, shard: { index: 0, count: SHARDS } });
  expect(readFileSync(filesOf('parts', 'facts')[0] ?? '').equals(before)).toBe(true);
  expect(readdirSync(at('parts', 'facts')).filter((name) => name.startsWith('.'))).toEqual([]);
});
