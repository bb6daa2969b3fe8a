import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { csvParse } from 'd3';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentList } from '../../src/cli/documents/documentList';
import { shardOf } from '../../src/cli/documents/Shard';
import { ingestFiles, type IngestOptions } from '../../src/cli/ingest/ingestFiles';
import { Progress } from '../../src/cli/ingest/Progress';
import { invent } from '../invent/invent';
import { Random } from '../invent/random';

/** A folder or a list read at once: what ends early is gone on with, what was read stays read, and the report says what became of each. */

vi.setConfig({ testTimeout: 240_000 });

/** Short documents, since none of the rules is about what stands in them. */
const texts = [21, 14, 56, 34, 8, 3, 40, 17].map((seed) => invent(seed).text);
const COUNT = texts.length;
let root: string;
let documents: string;
let out: string;
let told: string[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
  documents = path.join(root, 'documents');
  out = path.join(root, 'data');
  mkdirSync(documents);
  told = [];
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told.push(String(text));
    return true;
  });
  return () => rmSync(root, { recursive: true, force: true });
});

function put(name: string, text = texts[0] ?? ''): string {
  const file = path.join(documents, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
const putAll = (): string[] => texts.map((text, at) => put(`${at % 3}/${at}.txt`, text));
const argv = (...args: string[]): string[] => ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', ...args];

/** What a run leaves, every file with its content. */
function contents(folder = out): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files
      .map((one) => path.join(one.parentPath, one.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}
const ids = (folder = out): string[] =>
  (JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as { id: string }[]).map(({ id }) => id);
const report = (name = 'report.csv') => csvParse(readFileSync(path.join(out, name), 'utf8').replace('\uFEFF', ''));
const read = (options: Partial<IngestOptions> = {}) =>
  ingestFiles([documents], { out, program: 'this version', ...options });

describe('a run that is killed', () => {
  it('at any moment, again and again, and then gone on with, leaves what an undisturbed one leaves, byte for byte', async () => {
    putAll();
    put('bad.txt', '今天天气很好。');
    const undisturbed = path.join(root, 'undisturbed');
    expect(spawnSync(process.execPath, argv(documents, '--out', undisturbed)).status).toBe(0);
    const random = new Random(20);
    let killed = 0;
    for (let time = 0; time < 6; time += 1) {
      const child = spawn(process.execPath, argv(documents, '--out', out), { stdio: 'ignore' });
      const end = new Promise<void>((resolve) => child.on('close', () => resolve()));
      // A document or two after it has begun, or none, and some milliseconds more.
      const most = noted() + random.int(0, 2);
      while (child.exitCode === null && noted() < most) await pause(1);
      await pause(random.int(0, 60));
      killed += Number(child.kill('SIGKILL'));
      await end;
      // What the index names is whole at every moment.
      if (existsSync(path.join(out, 'index.json')))
        for (const id of ids()) JSON.parse(readFileSync(path.join(out, 'budgets', `${id}.json`), 'utf8'));
    }
    expect(killed).toBeGreaterThan(0);
    expect(spawnSync(process.execPath, argv(documents, '--out', out)).status).toBe(0);
    expect(contents()).toEqual(contents(undisturbed));
  });

  function noted(): number {
    try {
      return readFileSync(path.join(out, '.unfinished', 'journal.jsonl'), 'utf8').split('\n').length - 1;
    } catch {
      return 0;
    }
  }
});

it('two runs on one folder at the same time leave what one leaves', async () => {
  putAll();
  const alone = path.join(root, 'alone');
  expect(spawnSync(process.execPath, argv(documents, '--out', alone)).status).toBe(0);
  const codes = await Promise.all(
    [1, 2].map(
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, argv(documents, '--out', out), { stdio: 'ignore' }).on('close', resolve);
        }),
    ),
  );
  expect(codes).toEqual([0, 0]);
  expect(contents()).toEqual(contents(alone));
});

describe('what was read', () => {
  it('is not read again while document, name and program are the same, and the data are as they were written', async () => {
    putAll();
    expect(await read()).toMatchObject({ read: COUNT, kept: 0 });
    const first = contents();
    expect(await read()).toMatchObject({ read: COUNT, kept: COUNT });
    expect(contents()).toEqual(first);
    put('0/0.txt', `${texts[0]}\n`);
    put('1/1.txt.about.json', '{}');
    expect(await read()).toMatchObject({ read: COUNT, kept: COUNT - 2 });
    // One digit less, of the same length.
    const budget = path.join(out, 'budgets/5.json');
    const whole = readFileSync(budget, 'utf8');
    writeFileSync(budget, whole.replace(/("amount":)\d/, '$10'));
    expect(await read()).toMatchObject({ kept: COUNT - 1 });
    expect(readFileSync(budget, 'utf8')).toBe(whole);
    expect(await read({ program: 'the next version' })).toMatchObject({ read: COUNT, kept: 0 });
  });

  it('keeps its name when its file is renamed, and is the same to the byte but for that', async () => {
    put('first.txt');
    await read();
    renameSync(path.join(documents, 'first.txt'), path.join(documents, 'second.txt'));
    await read();
    expect(ids()).toEqual(['first']);
    expect(report().map((row) => [path.basename(row['path'] ?? ''), row['id']])).toEqual([['second.txt', 'first']]);
  });

  it('is read once where two files hold the same, and the report says so; two that were two stay two', async () => {
    const [one, other] = [put('a.txt'), put('b.txt')];
    expect(await read()).toMatchObject({ read: 1 });
    expect(ids()).toEqual(['a']);
    expect(report().map(({ path: file, state, id, reason }) => [file, state, id, reason])).toEqual([
      [one, 'read', 'a', ''],
      [other, 'duplicate', 'a', `与 ${one} 内容相同，只读一次。`],
    ]);
    await ingestFiles([other], { out });
    await read();
    expect(ids()).toEqual(['a', 'b']);
  });
});

it('a document that took too long this time is told of, stops no other run, and is read the next time', () => {
  // More than a few, so that workers read them, which can be ended.
  texts.forEach((text, at) => put(`${at}.txt`, text));
  put('again.txt', `${texts[0]}\n`);
  const run = (seconds: string) =>
    spawnSync(process.execPath, argv(documents, '--out', out), { env: { ...process.env, MINGZHANG_SECONDS: seconds } });
  // No worker has even started by then.
  expect(run('0.001').status).toBe(0);
  expect(report().map(({ state, kind }) => [state, kind])).toEqual(Array(COUNT + 1).fill(['refused', 'too-slow']));
  expect(run('60').status).toBe(0);
  expect(report().map(({ state }) => state)).toEqual(Array(COUNT + 1).fill('read'));
});

describe('the report', () => {
  it('has a row a document in their order, with what was read of it or why it was not, and nothing of markup', async () => {
    put('a.txt');
    put('<b>.txt', '=HYPERLINK("x")');
    put('c.txt', '');
    expect(await read()).toMatchObject({ read: 1, refused: false });
    const rows = report();
    expect(rows.map(({ state, id, kind }) => [state, id, kind])).toEqual([
      ['refused', '', 'no-tables'],
      ['read', 'a', ''],
      ['refused', '', 'empty'],
    ]);
    expect(rows[0]?.['reason']).toMatch(/^<b>\.txt（第 1 行）：应为.+。$/);
    expect(rows[0]?.['reason_en']).toMatch(/expected .+\.$/);
    expect(rows[1]?.['body']).not.toBe('');
    expect(rows[1]?.['year']).toMatch(/^\d{4}$/);
    const page = readFileSync(path.join(out, 'report.html'), 'utf8');
    expect(page).toContain('&lt;b&gt;.txt');
    expect(page).not.toMatch(/<b>\.txt|<script|https?:/);
  });
});

describe('shards', () => {
  it('read each document once, at the same time, and leave together what one run leaves', async () => {
    putAll();
    put('2/0.txt', texts[1]?.replaceAll('预算', '预 算'));
    const list = path.join(root, 'list.txt');
    const paths = readdirSync(documents, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
    writeFileSync(list, paths.map((name) => path.join(documents, name)).join('\r\n'));
    const files = documentList(list);
    const whole = path.join(root, 'whole');
    await ingestFiles(files, { out: whole, isList: true });
    await Promise.all(
      [0, 1, 2].map((index) => ingestFiles(files, { out, isList: true, shard: { index, count: 3 }, program: 'this' })),
    );
    const { 'index.json': index, ...own } = contents();
    const { 'index.json': wholeIndex, ...others } = contents(whole);
    expect(JSON.parse(index ?? '')).toEqual(JSON.parse(wholeIndex ?? ''));
    const budgets = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => /^(?:budgets|sources)/.test(name)));
    expect(budgets(own)).toEqual(budgets(others));
    const rows = [0, 1, 2].map((at) => report(`report-${at}-of-3.csv`));
    expect(
      rows
        .flat()
        .map((row) => row['path'])
        .sort(),
    ).toEqual(files.sort());
    // Once more, one of them alone: nothing is read, nothing of the others is lost.
    expect(
      await ingestFiles(files, { out, isList: true, shard: { index: 1, count: 3 }, program: 'this' }),
    ).toMatchObject({
      kept: rows[1]?.length,
    });
    expect(ids()).toEqual(ids(whole));
  });

  it('never give two documents one name, whatever each knows of the others and however the list has grown', async () => {
    const [a, b] = [put('a/2024.txt', texts[0]), put('b/2024.txt', texts[1])];
    const one = (files: string[], index: number) =>
      ingestFiles(files, { out, isList: true, shard: { index, count: 2 } });
    await one([b], 0);
    // Now `a` stands where `b` stood, and `b` is told apart by what it holds.
    await one([a, b], 1);
    await one([a, b], 0);
    const found = ids();
    expect(found).toHaveLength(2);
    expect(found).toContain('2024');
    const budgets = found.map(
      (id) => JSON.parse(readFileSync(path.join(out, 'budgets', `${id}.json`), 'utf8')) as { body: string },
    );
    expect(new Set(budgets.map(({ body }) => body)).size).toBe(2);
  });

  it.each(['', '3', '3/3', '-1/3', 'a/b', '0/0', '1/2/3'])('%s is none', (text) => {
    expect(() => shardOf(text)).toThrow(/^--shard：应为.+。$/);
  });
});

describe('a list', () => {
  it('ends with 0 whatever could be read, and with 42 and one sentence where it is bad itself', () => {
    const good = put('good.txt');
    const bad = put('bad.txt', 'nothing');
    const run = (list: string) => {
      const { status, stderr } = spawnSync(process.execPath, argv('--list', '-', '--out', out), {
        input: list,
        encoding: 'utf8',
      });
      return { status, stderr };
    };
    expect(run(`${good}\n${bad}\n`)).toMatchObject({ status: 0 });
    const before = contents();
    for (const list of [`${good}\n${documents}/none.txt`, `${good}\0${bad}`, documents]) {
      const { status, stderr } = run(list);
      expect([list, status]).toEqual([list, 42]);
      expect(stderr).toMatch(/^[^\n]+。\n$/);
    }
    expect(contents()).toEqual(before);
  });

  it('is told with the line that is bad, and takes each file once', () => {
    const [a, b] = [put('a.txt'), put('b.txt')];
    const list = path.join(root, 'list');
    writeFileSync(list, `\uFEFF${a}\r\n\n${b}\n${documents}/./a.txt\n`);
    expect(documentList(list)).toEqual([a, b]);
    writeFileSync(list, `${a}\n\n${a}x\n`);
    expect(() => documentList(list)).toThrow(`${list}（第 3 行）：应为文件，实际没有：${a}x。`);
    expect(() => documentList(`${list}-none`)).toThrow(/应为一行一个文件名的列表.+ENOENT/);
  });
});

describe('progress', () => {
  it('says how long it still takes once it knows, at the pace of the documents that were read', () => {
    let now = 0;
    const progress = new Progress(100, () => now);
    for (let at = 1; at <= 100; at += 1) {
      now += 3;
      progress.step('a.txt');
    }
    const lines = told.map((line) => line.trim());
    expect(lines).toContain('50/100 · 还要约 3 分钟');
    expect(lines.at(-1)).toBe('100/100');
    // Every ten seconds at most.
    expect(lines.length).toBeLessThan(50);
  });
});

it('what it does not name stays: a file by itself, another folder', async () => {
  put('a.txt');
  await read();
  const other = path.join(root, 'other');
  cpSync(documents, other, { recursive: true });
  renameSync(path.join(other, 'a.txt'), path.join(other, 'b.txt'));
  writeFileSync(path.join(other, 'b.txt'), texts[1] ?? '');
  await ingestFiles([other], { out, program: 'this version' });
  expect(ids()).toEqual(['a', 'b']);
  expect(await read()).toMatchObject({ kept: 1 });
});
