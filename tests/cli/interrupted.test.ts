import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import type { IndexEntry } from '../../src/model/budget';
import { invent } from '../invent/invent';
import { FORMS, printInvented } from '../print/printInvented';

/** Runs that meet or die: whatever happens, the folder holds whole budgets, and the index names those and no others. */

/** Processes take their time where a machine has much to do; none of the rules is about that. */
const PATIENCE = 120_000;

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
  out = path.join(folder, 'data');
  return () => rmSync(folder, { recursive: true, force: true });
});

const argvOf = (files: string[]) => ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', ...files, '--out', out];
const documents = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `${name}-${at}.txt`);
    writeFileSync(file, invent((at % 3) + 1).text);
    return file;
  });
const pdfs = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `${name}-${at}.pdf`);
    writeFileSync(file, printInvented(at + 1, FORMS[at % FORMS.length] as (typeof FORMS)[number]).bytes);
    return file;
  });
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('close', resolve));

function ids(): string[] {
  if (!existsSync(path.join(out, 'index.json'))) return [];
  const index = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8')) as IndexEntry[];
  for (const { id } of index) JSON.parse(readFileSync(path.join(out, 'budgets', `${id}.json`), 'utf8'));
  return index.map(({ id }) => id);
}
const hidden = () => readdirSync(out).filter((name) => name.startsWith('.'));

it(
  'runs at once into one folder lose nothing',
  async () => {
    const runs = ['a', 'b', 'c'].map((name) => documents(2, name));
    const codes = await Promise.all(runs.map((files) => ended(spawn(process.execPath, argvOf(files)))));
    expect(codes).toEqual([0, 0, 0]);
    const all = runs.flat().map((file) => path.basename(file, '.txt'));
    expect(ids()).toEqual(all);
    expect(readdirSync(path.join(out, 'budgets'))).toHaveLength(all.length);
    expect(hidden()).toEqual([]);
  },
  PATIENCE,
);

it.each([
  ['of texts', documents],
  ['of PDFs', pdfs],
])(
  'a run %s that is killed at any moment leaves what was whole, and the next one clears up after it',
  async (_, made) => {
    const first = made(1, 'first');
    expect(spawnSync(process.execPath, argvOf(first)).status).toBe(0);
    const many = made(4, 'many');
    let killed = 0;
    for (const files of [1, 5, 8]) {
      const child = spawn(process.execPath, argvOf(many));
      const end = ended(child);
      const written = () => hidden().flatMap((name) => draftOf(path.join(out, name))).length;
      while (child.exitCode === null && written() < files) await pause(2);
      child.kill('SIGKILL');
      if ((await end) === null) killed += 1;
      expect(ids()).toContain('first-0');
    }
    expect(killed).toBeGreaterThan(0);
    // Of the killed run nothing is left to wait for.
    expect(spawnSync(process.execPath, argvOf(first)).status).toBe(0);
    expect([ids().includes('first-0'), hidden()]).toEqual([true, []]);
  },
  PATIENCE,
);

function draftOf(entry: string): string[] {
  if (!path.basename(entry).startsWith('.draft-')) return [];
  try {
    return readdirSync(entry, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  } catch {
    return [];
  }
}

it(
  'a lock whose process is gone, or that nobody touches, holds nobody up; that of a living one does',
  async () => {
    const files = documents(1, 'one');
    const { pid } = spawnSync(process.execPath, ['--version']);
    const lock = path.join(out, '.lock');
    const hold = (holder: object, minutes: number) => {
      mkdirSync(out, { recursive: true });
      writeFileSync(lock, JSON.stringify(holder));
      const then = Date.now() / 1000 - minutes * 60;
      utimesSync(lock, then, then);
    };
    const dead = [
      [{ pid, host: hostname() }, 0],
      [{ pid: process.pid, host: hostname() }, 11],
      [{ pid: process.pid, host: 'another-machine' }, 11],
    ] as const;
    for (const [holder, minutes] of dead) {
      hold(holder, minutes);
      expect(spawnSync(process.execPath, argvOf(files)).status).toBe(0);
    }
    hold({ pid: process.pid, host: hostname() }, 0);
    const child = spawn(process.execPath, argvOf(files));
    const said = await new Promise<string>((resolve) => child.stderr.once('data', (text) => resolve(String(text))));
    expect(said).toContain(`进程 ${process.pid}`);
    rmSync(lock);
    expect(await ended(child)).toBe(0);
  },
  PATIENCE,
);
