import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';
import type { Budget } from '../../src/model/budget';
import { yearsSite } from '../invent/yearsSite';
import { budgetWith, writeData } from '../series/compare/inventedYears';

/** Sites are built from here; what is built is compared with what a build makes that has never seen the data. */
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'growth-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Build {
  status: number | null;
  told: string;
  /** How many budgets were drawn. */
  drawn: number;
}

function commandOf(out: string, settings: string, jobs: string): string[] {
  const where = ['--data', at('data'), '--out', at(out), '--decks', at(settings)];
  return ['--import', 'tsx', 'build/build.ts', ...where, '--jobs', jobs, '--no-budget', '--no-share', at(out)];
}

/** Begins a build and kills it, with no time to tidy up, as soon as it has written a file anew. */
async function buildKilledAt(out: string, file: string): Promise<void> {
  const placeOf = (): number => statSync(path.join(at(out), file)).ino;
  const before = placeOf();
  const child = spawn(process.execPath, commandOf(out, 'none', '2'), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await expect.poll(placeOf, { timeout: 300_000, interval: 5 }).not.toBe(before);
  child.kill('SIGKILL');
  await ended;
}

function build(out: string, { settings = 'none', jobs = '2' } = {}): Build {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandOf(out, settings, jobs), { encoding: 'utf8' });
  return { status, told: stderr, drawn: Number(/drawn anew: (\d+)/.exec(stdout)?.[1] ?? Number.NaN) };
}

/** Every file of a site with its bytes. */
async function bytesOf(out: string): Promise<Map<string, string>> {
  const files = await filesBelow(at(out));
  return new Map(files.map((file) => [file, readFileSync(path.join(at(out), file), 'latin1')]));
}

/** What shows that a file was written: its place on the disk and when. */
async function writtenIn(out: string): Promise<Map<string, string>> {
  const files = await filesBelow(at(out));
  return new Map(
    files.map((file) => {
      const { ino, mtimeMs } = statSync(path.join(at(out), file));
      return [file, `${ino} ${mtimeMs}`];
    }),
  );
}

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));

/** A site of two years of a body, and of another body whose only budget says this amount. */
function siteWith(amount: number): Budget[] {
  const others = yearsSite().slice(0, 2);
  return [...others, budgetWith('baisha-2031', '临江市白沙镇人民政府', 2031, { 2010301: ['行政运行', amount] })];
}

describe('a site that is built again', { timeout: 600_000 }, () => {
  test('draws only the budget that has changed, writes no file anew that stays the same, and has the bytes of one built from nothing', async () => {
    writeData(at('data'), siteWith(11_000_000));
    const count = siteWith(1).length;
    expect(build('site')).toMatchObject({ status: 0, drawn: count });
    const before = await writtenIn('site');
    expect(build('site')).toMatchObject({ status: 0, drawn: 0 });
    expect(differing(before, await writtenIn('site'))).toEqual([]);

    writeData(at('data'), siteWith(11_500_000));
    expect(build('site')).toMatchObject({ status: 0, drawn: 1 });
    const rewritten = differing(before, await writtenIn('site'));
    expect(rewritten).toContain('baisha-2031/overview.html');
    // Beside its own files there are the lists that name its figure, and that of all files.
    const shared = rewritten.filter((file) => !file.includes('baisha-2031'));
    expect(
      shared.filter(
        (file) => !/^(en\/)?(index\.html|budgets(\/.*)?\.html)$|^data\/index\.json$|^manifest\.json$/.test(file),
      ),
    ).toEqual([]);

    expect(build('fresh')).toMatchObject({ status: 0, drawn: count });
    expect(differing(await bytesOf('site'), await bytesOf('fresh'))).toEqual([]);
  });

  test('has no page that is written by half when it is killed, and the next build ends what it began', async () => {
    const before = await bytesOf('site');
    writeData(at('data'), siteWith(12_000_000));
    await buildKilledAt('site', 'baisha-2031/overview.html');
    const pages = [...(await bytesOf('site'))].filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual([...before.keys()].filter((file) => file.endsWith('.html')).length);
    expect(pages.filter(([, bytes]) => !bytes.endsWith('</html>\n')).map(([file]) => file)).toEqual([]);
    writeData(at('data'), siteWith(11_500_000));
    expect(build('site').status).toBe(0);
    expect(differing(await bytesOf('site'), before)).toEqual([]);
  });

  test('takes away what is no longer published, and mends what somebody has changed', async () => {
    const [gone, ...left] = siteWith(11_500_000).reverse();
    writeData(at('data'), left);
    writeFileSync(path.join(at('site'), left[0]?.id ?? '', 'overview.html'), 'not ours');
    writeFileSync(path.join(at('site'), 'leftover.html'), 'not ours');
    expect(build('site', { jobs: '1' }).status).toBe(0);
    expect(build('fresh-left').status).toBe(0);
    const [site, fresh] = [await bytesOf('site'), await bytesOf('fresh-left')];
    expect(differing(site, fresh)).toEqual([]);
    expect([...site.keys()].filter((file) => file.includes(gone?.id ?? ''))).toEqual([]);
  });

  test('leaves out a budget that cannot be read and corrections that are none, says which, and builds the rest', async () => {
    writeData(at('data'), siteWith(11_500_000));
    writeFileSync(path.join(at('data'), 'budgets/baisha-2031.json'), '{"id":');
    writeFileSync(path.join(folder, 'bodies.json'), '[{"names":[]}]');
    const { status, told } = build('broken', { settings: '.' });
    expect(status).toBe(0);
    expect(told.trim().split('\n')).toHaveLength(2);
    expect(told).toContain('budgets/baisha-2031.json');
    expect(told).toContain('bodies.json: 0.names');
    const files = [...(await bytesOf('broken'))];
    expect(files.filter(([file]) => file.startsWith('baisha-2031/'))).toEqual([]);
    expect(files.filter(([file, bytes]) => file.endsWith('.html') && bytes.includes('baisha-2031'))).toEqual([]);
    expect(files.map(([file]) => file)).toContain(`${siteWith(1)[0]?.id}/overview.html`);
  });
});
