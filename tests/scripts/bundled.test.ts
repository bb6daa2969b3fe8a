import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

function run(...args: string[]): { said: string; code: number | null } {
  const argv = [path.resolve('scripts/bundled.js'), 'first.ts', ...args];
  const { status, stdout } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
  return { said: stdout, code: status };
}

beforeEach(() => {
  write('first.ts', "import { word } from './second';\nconsole.log(word, ...process.argv.slice(2));\n");
  write('second.ts', "export const word: string = 'before';\n");
});

it('runs a script with its arguments, the second time as the first', () => {
  for (const time of ['1', '2']) expect(run('--of', time)).toEqual({ said: `before --of ${time}\n`, code: 0 });
});

it('never runs what was made of other sources', () => {
  expect(run().said).toBe('before\n');
  // As long as before, so that only what stands in it tells.
  write('second.ts', "export const word: string = 'behind';\n");
  expect(run().said).toBe('behind\n');
  write('first.ts', "import { word } from './third';\nconsole.log(word);\n");
  write('third.ts', "export const word: string = 'third';\n");
  expect(run().said).toBe('third\n');
});

it('fails where a source is broken or gone, instead of running what was made before', () => {
  expect(run().code).toBe(0);
  write('second.ts', 'export const word = ;');
  expect(run()).toEqual({ said: '', code: 1 });
  rmSync(path.join(folder, 'second.ts'));
  expect(run()).toEqual({ said: '', code: 1 });
});
