import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { factsCsv, KINDS } from '../../src/cli/facts/facts';
import { readText, SAMPLE_FILE, sampleText } from '../ingest/sample';

vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'));
const SAMPLE = join('documents', SAMPLE_FILE);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line as `npm run mingzhang` does. */
function run(...args: string[]): Ran {
  const argv = ['scripts/bundled.js', 'src/cli/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const HEADERS = {
  facts: 'table,row,code,name,column,amount,published,page,line,provenance,file,unit',
  changes: 'scope,code,subject,current,change,percent,prior,reason,line,base',
  projects: 'name,code,amount,basis,period,allocation,reason,line',
  targets: 'project,level1,level2,indicator,operator,value,unit,last_year,weight,line',
  numbers: 'line,offset,text,role,ref',
  checks: 'id,rule,left,right,difference,bound,state,lines',
  flows: 'from,to,amount,min,max,provenance',
} as const;

describe('mingzhang facts', () => {
  const { budget, numbers } = readText(sampleText());

  it.each(KINDS)('knows the kind %s by its header', (kind) => {
    const csv = factsCsv(kind, budget, numbers);
    expect(csv.split('\n')[0]).toBe(HEADERS[kind]);
    expect(csvParse(csv).length).toBeGreaterThan(3);
  });

  it('--kind prints that kind', () => {
    const { code, out } = run('facts', SAMPLE, '--kind', 'changes');
    expect(code).toBe(0);
    expect(out).toBe(factsCsv('changes', budget, numbers));
  });

  it('prints each figure on the line where it stands', () => {
    const lines = sampleText().split('\n');
    for (const row of csvParse(run('facts', SAMPLE).out))
      expect(lines[Number(row['line']) - 1]).toContain(row['published']);
  });

  it('says on standard error what it did not read, and nothing where it read everything', () => {
    expect(run('facts', SAMPLE).err).toBe('');
    const lines = sampleText().split('\n');
    const text = [...lines.slice(0, 880), '另有 4321 之数如上。', ...lines.slice(880)].join('\n');
    const { code, out, err } = run('facts', file('unread.txt', text));
    expect(code).toBe(0);
    expect(csvParse(out).length).toBeGreaterThan(300);
    expect(err).toMatch(/^unread\.txt（第 881 行）：[^\n]*没有[^\n]*\n$/);
  });

  it('refuses an unknown kind and an unknown command in one sentence', () => {
    for (const ran of [run('facts', SAMPLE, '--kind', 'figures'), run('facts')]) {
      expect(ran.code).toBe(2);
      expect(ran.err.trim().split('\n')).toHaveLength(1);
    }
  });

  it.each([
    ['a missing file', () => join(folder, 'nowhere.txt')],
    ['a folder', () => folder],
    ['some other text', () => file('other.txt', '今天天气很好。\n')],
    [
      'a file of 200 MB, unread',
      () => {
        const path = file('large.txt', '');
        truncateSync(path, 200 * 1024 * 1024);
        return path;
      },
    ],
  ])('exits 2 with one sentence for %s', (_, path) => {
    const { code, out, err } = run('facts', path());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim()).toMatch(/^[^\n]*应为[^\n]*实际是[^\n]*。$/);
  });
});

describe('mingzhang ingest and check', () => {
  it('makes the committed data again, byte for byte', () => {
    const out = join(folder, 'data');
    expect(run('ingest', SAMPLE, '--out', out).code).toBe(0);
    for (const path of [
      'index.json',
      ...['budgets', 'sources'].flatMap((part) => readdirSync(join(out, part)).map((name) => join(part, name))),
    ]) {
      expect(readFileSync(join(out, path), 'utf8') === readFileSync(join('static/data', path), 'utf8'), path).toBe(
        true,
      );
    }
  });

  it('exits 1 with --strict, since the sample contradicts itself, and still writes', () => {
    const out = join(folder, 'strict');
    expect(run('ingest', SAMPLE, '--out', out, '--strict').code).toBe(1);
    expect(existsSync(join(out, 'index.json'))).toBe(true);
  });

  it('writes every document that can be read, tells of each that cannot, and exits 2', () => {
    const out = join(folder, 'some');
    const broken = file('broken.txt', '<!DOCTYPE html><html></html>');
    const { code, err } = run('ingest', broken, SAMPLE, join(folder, 'nowhere.txt'), '--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(/^nowhere\.txt：.+。\nbroken\.txt：.+。\n$/);
    expect(readdirSync(join(out, 'budgets'))).toEqual([SAMPLE_FILE.replace('.txt', '.json')]);
  });

  it('leaves nothing where none can be read', () => {
    const out = join(folder, 'none');
    expect(run('ingest', file('broken.txt', '<html></html>'), '--out', out).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('keeps what other runs wrote, and writes anew what is broken only if it is asked to read that again', () => {
    const out = join(folder, 'again');
    const other = file('other.txt', `${sampleText()}\n`);
    expect(run('ingest', other, '--out', out).code).toBe(0);
    expect(run('ingest', SAMPLE, '--out', out).code).toBe(0);
    const ids = () =>
      (JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { id: string }[]).map(({ id }) => id);
    const both = [SAMPLE_FILE.replace('.txt', ''), 'other'];
    expect(ids()).toEqual(both);
    truncateSync(join(out, 'budgets', 'other.json'), 1000);
    const { code, err } = run('ingest', SAMPLE, '--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(/other\.json：应为预算数据文件，实际是无法解析的 JSON；请重新读一遍原文件，再存一份。$/m);
    expect(run('ingest', other, '--out', out).code).toBe(0);
    expect(ids()).toEqual(both);
  });

  it('says in one sentence that it cannot write', () => {
    const { code, err } = run('ingest', `documents/${SAMPLE_FILE}`, '--out', file('taken.txt', ''));
    expect(code).toBe(2);
    expect(err).toMatch(/taken\.txt：应为可以写入的文件夹，实际是.+。$/m);
    expect(err).not.toMatch(/ at |Error/);
  });

  it('finds data whose figures and checks disagree', () => {
    const id = SAMPLE_FILE.replace(/\.txt$/, '');
    const text = readFileSync(`static/data/budgets/${id}.json`, 'utf8');
    expect(run('check', `static/data/budgets/${id}.json`).code).toBe(0);
    const altered = file(
      'altered.json',
      text.replace(
        /("column":"total","amount":)(\d)/,
        (_, key: string, digit: string) => `${key}${(Number(digit) % 9) + 1}`,
      ),
    );
    const { code, out } = run('check', altered);
    expect(code).toBe(2);
    expect(out).toMatch(/核对 .*应/);
    expect(run('check', file('short.json', text.slice(0, 1000))).code).toBe(2);
  });
});
