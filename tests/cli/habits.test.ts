import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import packageFile from '../../package.json';
import { commandLine } from '../../src/cli/commandLine';
import { SAMPLE_FILE, sampleText } from '../ingest/sample';

vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
const SAMPLE = path.resolve('documents', SAMPLE_FILE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line in a shell, so that what a person types is what is tried. */
function shell(line: string): { code: number | null; out: string; err: string } {
  const command = line.replaceAll('mingzhang ', 'node scripts/bundled.js src/cli/main.ts ');
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const ONE_SENTENCE = /^[^\n]+。\n$/;

describe('arguments', () => {
  it.each([
    ['an unknown command', ['fact', 'a.txt']],
    ['an unknown option', ['ingest', 'a.txt', '--shards', '1']],
    ['an option of another command', ['check', 'a.json', '--strict']],
    ['an option that lacks its value', ['facts', 'a.txt', '--kind']],
    ['a value for an option that has none', ['ingest', 'a.txt', '--strict=yes']],
    ['no file', ['facts']],
  ])('refuses %s in one sentence', (_, args) => {
    expect(() => commandLine(args)).toThrow(/^[^\n]+。$/);
  });

  it('takes what stands behind -- for files, and a value as it is written', () => {
    expect(commandLine(['facts', '--kind', 'flows', '--', '-a.txt']).files).toEqual(['-a.txt']);
    expect(commandLine(['ingest', 'a.txt', '--out', '2024']).text).toEqual({ out: '2024' });
  });
});

it('--version tells the version of the package', () => {
  expect(shell('mingzhang --version')).toEqual({ code: 0, out: `${packageFile.version}\n`, err: '' });
});

it('reads standard input, and a file whose name begins with a dash', () => {
  const plain = shell(`mingzhang facts ${SAMPLE} --kind changes`).out;
  expect(plain.split('\n').length).toBeGreaterThan(10);
  expect(shell(`mingzhang facts - --kind changes < ${SAMPLE}`)).toEqual({ code: 0, out: plain, err: '' });
  const dashed = path.resolve('-dashed.txt');
  try {
    writeFileSync(dashed, sampleText());
    expect(shell('mingzhang facts --kind changes -- -dashed.txt').out).toBe(plain);
  } finally {
    rmSync(dashed, { force: true });
  }
});

it('ingests standard input under the name that it is given, and only with one', () => {
  const out = path.join(folder, 'piped');
  const nameless = shell(`mingzhang ingest - --out ${out} < ${SAMPLE}`);
  expect([nameless.code, existsSync(out)]).toEqual([2, false]);
  expect(nameless.err).toMatch(ONE_SENTENCE);
  expect(shell(`mingzhang ingest - --as qingshi --out ${out} < ${SAMPLE}`).code).toBe(0);
  expect(readFileSync(path.join(out, 'budgets/qingshi.json'), 'utf8')).toContain('"file":"qingshi"');
});

it.runIf(existsSync('/dev/full'))(
  'a full disk on standard output is one sentence and exit 2; the data are whole',
  () => {
    const out = path.join(folder, 'full');
    for (const line of [`facts ${SAMPLE}`, '--help', `ingest ${SAMPLE} --out ${out}`]) {
      const { code, err } = shell(`mingzhang ${line} > /dev/full`);
      expect([line, code]).toEqual([line, 2]);
      expect(err).toMatch(ONE_SENTENCE);
    }
    expect(existsSync(path.join(out, 'index.json'))).toBe(true);
  },
);

it('a reader that has seen enough is no fault', () => {
  const { out, err } = shell(`mingzhang facts ${SAMPLE} --kind numbers | head -n 1`);
  expect([out.trim(), err]).toEqual(['line,offset,text,role,ref', '']);
});

it('CSV in a file begins with a BOM for spreadsheets, CSV on standard output does not', () => {
  const file = path.join(folder, 'changes.csv');
  expect(shell(`mingzhang facts ${SAMPLE} --kind changes --out ${file}`)).toEqual({ code: 0, out: '', err: '' });
  const { out } = shell(`mingzhang facts ${SAMPLE} --kind changes`);
  expect(out.startsWith('scope,')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${out}`);
  expect(shell(`mingzhang facts ${SAMPLE} --out ${folder}/nowhere/a.csv`)).toMatchObject({ code: 2, out: '' });
});
