import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestFiles, type IngestOptions, type IngestOutcome } from '../../src/cli/ingest/ingestFiles';
import type { Budget, IndexEntry } from '../../src/model/budget';
import { invent } from '../invent/invent';

/** What lies in `documents/` is what is published: these tests put files there and look at the data. */

vi.setConfig({ testTimeout: 90_000 });

let documents: string;
let out: string;
const texts: string[] = [];
const told: string[] = [];

beforeAll(() => {
  for (const seed of [1, 2, 3]) texts.push(invent(seed).text);
});

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
  documents = path.join(folder, 'documents');
  out = path.join(folder, 'data');
  mkdirSync(documents);
  told.length = 0;
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told.push(String(text));
    return true;
  });
  return () => rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, text = texts[0] ?? ''): string => {
  const file = path.join(documents, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
/** Takes in the folder as `npm start` does. */
const publish = (): Promise<IngestOutcome> => ingestFiles([documents], { out, only: true });
const add = (files: string[], more: Partial<IngestOptions> = {}) => ingestFiles(files, { out, ...more });

/** Ids in the index with the names of their documents. */
function published(): Record<string, string> {
  const index = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8')) as IndexEntry[];
  // The index names what is there, and what is there is called as the index says.
  for (const { id } of index) {
    const budget = JSON.parse(readFileSync(path.join(out, 'budgets', `${id}.json`), 'utf8')) as Budget;
    expect([budget.id, budget.source.text]).toEqual([id, `sources/${id}.txt`]);
    readFileSync(path.join(out, budget.source.text));
  }
  return Object.fromEntries(index.map(({ id, source }) => [id, source?.file ?? '']));
}
const lying = (part: string) => readdirSync(path.join(out, part)).sort();

describe('the folder', () => {
  it('each readable file is published, each other one told of, each reserved one passed over', async () => {
    put('good.txt');
    put('another', texts[1]);
    put('2031/inside.txt', texts[2]);
    put('bad.txt', '今天天气很好。');
    put('book.xlsx', 'PK\u0003\u0004 xl/ PK\u0005\u0006');
    put('paper.pdf', '%PDF-1.7 damaged');
    const passed = [
      '.hidden.txt',
      '~$good.docx',
      'good.deck.json',
      'bodies.json',
      'expected.csv',
      'good.txt.about.json',
    ];
    for (const name of [...passed, 'gone.txt.corrections.json', 'Thumbs.db']) put(name, '{}');
    expect(await publish()).toMatchObject({ read: 3, refused: false });
    expect(published()).toEqual({ good: 'good.txt', another: 'another', inside: 'inside.txt' });
    expect(told.map((line) => line.split(/[（：]/)[0])).toEqual(['bad.txt', 'book.xlsx', 'paper.pdf']);
    for (const line of told) expect(line).toMatch(/^[^\n]+。\n$/);
  });

  it('what is removed is no longer published, nor what can no longer be read', async () => {
    put('a.txt');
    put('b.txt', texts[1]);
    put('c.txt', texts[2]);
    await publish();
    rmSync(path.join(documents, 'a.txt'));
    put('b.txt', 'nothing');
    await publish();
    expect(published()).toEqual({ c: 'c.txt' });
    expect([lying('budgets'), lying('sources')]).toEqual([['c.json'], ['c.txt']]);
    rmSync(path.join(documents, 'c.txt'));
    expect(await publish()).toMatchObject({ read: 0 });
    expect([published(), lying('budgets'), lying('sources')]).toEqual([{}, [], []]);
  });

  it('a folder that is not there takes nothing away', async () => {
    put('a.txt');
    await publish();
    rmSync(documents, { recursive: true });
    await expect(publish()).rejects.toThrow(/documents：.+。$/);
    expect(published()).toEqual({ a: 'a.txt' });
  });

  it('files by name only add', async () => {
    await add([put('a.txt')]);
    await add([put('b.txt', texts[1])]);
    expect(published()).toEqual({ a: 'a.txt', b: 'b.txt' });
  });

  it('the same files give the same bytes, whatever was there before', async () => {
    put('a.txt');
    put('b.txt', texts[1]);
    await publish();
    const first = readFileSync(path.join(out, 'index.json'), 'utf8');
    await publish();
    expect(readFileSync(path.join(out, 'index.json'), 'utf8')).toBe(first);
  });
});

describe('ids', () => {
  it('files whose names make the same id each get their own, and keep it', async () => {
    const names = ['a b.txt', 'a-b.txt', 'a-b.pdf', 'A-B', '预算.txt', '预算.doc', 'en.txt', 'data.txt'];
    names.forEach((name, at) => put(name, `${texts[0]}\n${'\n'.repeat(at)}`));
    await publish();
    const first = published();
    expect(Object.values(first).sort()).toEqual(names.sort());
    const ids = Object.keys(first).map((id) => id.toLowerCase());
    expect(new Set(ids).size).toBe(names.length);
    expect(ids).not.toContain('en');
    expect(ids).not.toContain('data');
    // Neither a change of one nor the removal of another moves them.
    const gone = Object.entries(first).find(([id]) => id.toLowerCase() === 'a-b')?.[1] ?? '';
    rmSync(path.join(documents, gone));
    put('预算.doc', `${texts[1]}`);
    await publish();
    expect(published()).toEqual(Object.fromEntries(Object.entries(first).filter(([, file]) => file !== gone)));
  });

  it('a renamed file keeps its id, in the folder and by name', async () => {
    put('first.txt');
    await publish();
    renameSync(path.join(documents, 'first.txt'), path.join(documents, 'second.txt'));
    await publish();
    expect(published()).toEqual({ first: 'second.txt' });
    renameSync(path.join(documents, 'second.txt'), path.join(documents, 'third.txt'));
    await add([path.join(documents, 'third.txt')]);
    expect(published()).toEqual({ first: 'third.txt' });
  });

  it('a copy is a budget of its own', async () => {
    await add([put('one.txt')]);
    await add([put('two.txt')]);
    expect(published()).toEqual({ one: 'one.txt', two: 'two.txt' });
  });

  it('another document in its place has the id of its own name', async () => {
    put('sample.txt');
    await publish();
    rmSync(path.join(documents, 'sample.txt'));
    put('own.txt', texts[0]?.replace('2', '3'));
    await publish();
    expect(published()).toEqual({ own: 'own.txt' });
  });

  it('files of one name in two folders are two budgets', async () => {
    const files = [put('x/a.txt'), put('y/a.txt', texts[1])];
    for (const time of [1, 2]) {
      await add(files);
      expect([time, Object.keys(published())]).toEqual([time, ['a-2', 'a']]);
    }
  });

  it('an index of an earlier version is read with what its budgets say', async () => {
    put('old.txt');
    await publish();
    const file = path.join(out, 'index.json');
    const index = JSON.parse(readFileSync(file, 'utf8')) as IndexEntry[];
    writeFileSync(
      file,
      JSON.stringify(
        index.map(({ id, body, year, stage, total, checks }) => ({ id, body, year, stage, total, checks })),
      ),
    );
    renameSync(path.join(documents, 'old.txt'), path.join(documents, 'new.txt'));
    await publish();
    expect(published()).toEqual({ old: 'new.txt' });
  });
});

it('a later edition is known by its title or its file', async () => {
  put('2031年部门预算（更正）.txt');
  put('b.txt', `某街道办事处 2031 年部门预算公开（修订版）\n${texts[1]}`);
  put('c.txt', texts[2]);
  await publish();
  const index = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8')) as IndexEntry[];
  expect(index.map(({ edition }) => edition).sort()).toEqual(['修订', '更正', undefined]);
});
