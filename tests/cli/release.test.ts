import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvParse } from 'd3';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestFiles } from '../../src/cli/ingest/ingestFiles';
import { writeRelease, type ReleaseOptions } from '../../src/cli/release/writeRelease';
import type { Budget } from '../../src/model/budget';
import { defused } from '../../src/series/takeaway/defused';
import { invent } from '../invent/invent';

/** What is cited today says the same for good, and says itself what it holds. */

vi.setConfig({ testTimeout: 120_000 });

let root: string;
const at = (...parts: string[]): string => path.join(root, ...parts);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
  mkdirSync(at('documents'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return () => rmSync(root, { recursive: true, force: true });
});

const texts = [21, 14, 8].map((seed) => invent(seed).text);
async function data(files: Record<string, string>): Promise<void> {
  rmSync(at('documents'), { recursive: true, force: true });
  mkdirSync(at('documents'));
  for (const [name, text] of Object.entries(files)) writeFileSync(at('documents', name), text);
  await ingestFiles([at('documents')], { out: at('data'), only: true });
}
const release = (more: Partial<ReleaseOptions> = {}) =>
  writeRelease({
    data: at('data'),
    out: at('releases'),
    date: '2031-03-01',
    site: 'https://example.org/releases/',
    license: '',
    version: '0.0.0',
    ...more,
  });
const read = (...parts: string[]): string => readFileSync(at('releases', ...parts), 'utf8');

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files
      .map((one) => path.join(one.parentPath, one.name))
      .sort()
      .map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
interface Manifest {
  previous: { name: string; manifest: string } | null;
  files: { path: string; sha256: string; bytes: number }[];
}

/** As a CSV shows it: spreadsheets shall take no words for a formula. */
const shown = (value: string | number | null | undefined): string =>
  typeof value === 'string' ? defused(value) : String(value ?? '');

describe('a release', () => {
  it('names every file with its digest, and holds budgets, their sources’ digests and the same rows as CSV and Parquet', async () => {
    await data({ 'a.txt': texts[0] ?? '', 'b.txt': texts[1] ?? '' });
    expect(await release()).toEqual({ folder: at('releases/2031-03-01'), budgets: 2 });
    const found = contents(at('releases/2031-03-01'));
    const manifest = JSON.parse(read('2031-03-01/manifest.json')) as Manifest;
    const { 'manifest.json': _, SHA256SUMS: sums, ...others } = found;
    expect(Object.fromEntries(manifest.files.map((file) => [file.path, file.sha256]))).toEqual(others);
    expect(sums).toBeDefined();
    expect(read('2031-03-01/SHA256SUMS')).toBe(manifest.files.map((file) => `${file.sha256}  ${file.path}\n`).join(''));
    for (const name of ['budgets/a.json', 'budgets/b.json', 'index.json', 'budget.schema.json', 'dataset.jsonld'])
      expect(Object.keys(found)).toContain(name);
    const sources = csvParse(read('2031-03-01/sources.csv'));
    expect(sources.map((row) => [row['budget'], row['file'], row['sha256']]).sort()).toEqual(
      ['a', 'b'].map((id, index) => [
        id,
        `${id}.txt`,
        createHash('sha256')
          .update(texts[index] ?? '')
          .digest('hex'),
      ]),
    );
    for (const kind of ['facts', 'checks', 'changes', 'targets']) {
      const file = await asyncBufferFromFile(at(`releases/2031-03-01/parquet/${kind}/part-00000-of-00001.parquet`));
      const rows = (await parquetReadObjects({ file })) as Record<string, string | number | null>[];
      const csv = csvParse(read(`2031-03-01/csv/${kind}.csv`));
      expect(rows.map((row) => csv.columns.map((column) => shown(row[column])))).toEqual(
        csv.map((row) => csv.columns.map((column) => row[column])),
      );
    }
  });

  it('describes itself in Croissant: every file with its digest, every column of every table', async () => {
    await data({ 'a.txt': texts[0] ?? '' });
    await release();
    const { distribution, recordSet, url, datePublished, ...rest } = JSON.parse(read('2031-03-01/dataset.jsonld')) as {
      distribution: { '@id': string; sha256: string }[];
      recordSet: { name: string; field: { name: string; source: { fileObject: { '@id': string } } }[] }[];
      url: string;
      datePublished: string;
    };
    expect([url, datePublished]).toEqual(['https://example.org/releases/2031-03-01/', '2031-03-01']);
    expect(rest).toMatchObject({ '@type': 'sc:Dataset', conformsTo: 'http://mlcommons.org/croissant/1.0' });
    const found = contents(at('releases/2031-03-01'));
    for (const { '@id': id, sha256 } of distribution) expect([id, found[id]]).toEqual([id, sha256]);
    const named = new Set(distribution.map(({ '@id': id }) => id));
    for (const { name, field } of recordSet) {
      const { columns } = csvParse(read(`2031-03-01/csv/${name}.csv`));
      expect(field.map((one) => one.name)).toEqual(columns);
      for (const { source } of field) expect(named).toContain(source.fileObject['@id']);
    }
  });

  it('is the same to the byte where data and date are, and no file of it may be written', async () => {
    await data({ 'a.txt': texts[0] ?? '' });
    await release();
    await release({ out: at('others') });
    expect(contents(at('releases'))).toEqual(contents(at('others')));
    for (const name of Object.keys(contents(at('releases'))))
      expect(statSync(at('releases', name)).mode & 0o222, name).toBe(0);
  });

  it('is signed where a key is given, with the key to verify it beside', async () => {
    await data({ 'a.txt': texts[0] ?? '' });
    for (const [index, pair] of [
      generateKeyPairSync('ed25519'),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ].entries()) {
      const key = at(`${index}.pem`);
      writeFileSync(key, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
      const { folder } = await release({ key });
      const file = (name: string) => readFileSync(path.join(folder, name));
      const digest = index === 0 ? null : 'sha256';
      const publicKey = createPublicKey(file('public-key.pem'));
      const manifest = file('manifest.json');
      expect(verify(digest, manifest, publicKey, file('manifest.json.sig'))).toBe(true);
      manifest[10] = (manifest[10] ?? 0) ^ 1;
      expect(verify(digest, manifest, publicKey, file('manifest.json.sig'))).toBe(false);
    }
    await expect(release({ key: at('documents/a.txt') })).rejects.toThrow(/^[^\n]*应为没有口令的私钥[^\n]*。$/);
  });
});

describe('a later release', () => {
  it('changes no earlier one, names it, and lists what differs: budgets, sources, figures', async () => {
    await data({ 'a.txt': texts[0] ?? '', 'b.txt': texts[1] ?? '' });
    await release();
    const first = contents(at('releases'));
    // One figure more, one less, one another; `b` goes, `c` comes.
    const file = at('data/budgets/a.json');
    await data({ 'a.txt': texts[0] ?? '', 'c.txt': texts[2] ?? '' });
    const budget = JSON.parse(readFileSync(file, 'utf8')) as Budget;
    const [one, two, three] = budget.facts;
    if (!one || !two || !three) throw new Error('no figures');
    const [was, gone] = [one.amount, two.amount];
    one.amount = was + 1;
    budget.facts.splice(1, 1);
    const certainty = three.provenance;
    three.provenance = certainty === 'inferred' ? 'reported' : 'inferred';
    writeFileSync(file, JSON.stringify(budget));
    const { since, folder } = await release({ date: '2031-04-01' });
    expect(folder).toBe(at('releases/2031-04-01'));
    expect(since).toEqual({ name: '2031-03-01', differences: 5 });
    const rows = csvParse(read('2031-04-01/differences-since-2031-03-01.csv'));
    expect(rows.map(({ change, budget: id, before, after }) => [change, id, before, after]).sort()).toEqual(
      [
        ['budget added', 'c', '', ''],
        ['budget removed', 'b', '', ''],
        ['certainty changed', 'a', certainty, three.provenance],
        ['figure changed', 'a', String(was), String(was + 1)],
        ['figure removed', 'a', String(gone), ''],
      ].sort(),
    );
    const { previous } = JSON.parse(read('2031-04-01/manifest.json')) as Manifest;
    expect(previous).toEqual({ name: '2031-03-01', manifest: first['2031-03-01/manifest.json'] });
    for (const [name, digest] of Object.entries(first)) expect(contents(at('releases'))[name]).toBe(digest);
  });

  it('of the same day has a number; one of a day before is refused', async () => {
    await data({ 'a.txt': texts[0] ?? '' });
    const folders = [await release(), await release(), await release()].map(({ folder }) => path.basename(folder));
    expect(folders).toEqual(['2031-03-01', '2031-03-01-2', '2031-03-01-3']);
    await expect(release({ date: '2031-02-01' })).rejects.toThrow(/^--date：应不早于上一次发布 2031-03-01-3/);
    await expect(release({ date: 'today' })).rejects.toThrow(/^--date：应为/);
  });

  it('that ended early leaves nothing that the next one does not clear away', async () => {
    await data({ 'a.txt': texts[0] ?? '' });
    mkdirSync(at('releases/.draft-2031-03-01/budgets'), { recursive: true });
    writeFileSync(at('releases/.draft-2031-03-01/budgets/half.json'), '{');
    await release();
    expect(readdirSync(at('releases'))).toEqual(['2031-03-01']);
    cpSync(at('data'), at('empty'), { recursive: true });
    writeFileSync(at('empty/index.json'), '[]');
    await expect(release({ data: at('empty') })).rejects.toThrow(/^[^\n]*请先用 ingest 读入。$/);
  });
});
