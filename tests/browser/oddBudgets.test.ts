import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/staticServer';
import { strangersTo } from '../build/amounts';
import { oddBudgets, writeOddData } from '../build/oddData';
import type { SitePage } from '../build/sitePages';
import { useBrowser } from './openPage';
import { brokenRules } from './rules/brokenRules';
import { showIn, type Mode } from './rules/mode';
import { everything, sampleOf } from '../sample';

const open = useBrowser();

/** In `npm test` one budget with far too much and one with nothing; in `npm run test:all` every one that hurts. */
const budgets = oddBudgets().filter(({ id }) => everything || ['long-names', 'bare'].includes(id));
const VIEWS = ['overview', 'flows', 'structure', 'changes', 'projects', 'targets', 'checks', 'compare'];

const usual: Mode = { width: 320, theme: 'light', size: 'usual', besides: '' };
const MODES: Mode[] = [usual, { ...usual, width: 1280, theme: 'dark' }];

const DATA = '.cache/odd/data';
const OUT = '.cache/odd/site';
let site: Awaited<ReturnType<typeof serveSite>>;
let pages: SitePage[];

beforeAll(async () => {
  rmSync('.cache/odd', { recursive: true, force: true });
  writeOddData(DATA, budgets);
  const argv = ['--import', 'tsx', 'build/build.ts', '--data', DATA, '--out', OUT, '--no-budget'];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  pages = JSON.parse(readFileSync(`${OUT}/pages.json`, 'utf8')) as SitePage[];
  site = await serveSite(OUT);
}, 300_000);

afterAll(() => site.close());

const cases = budgets.flatMap((budget) => VIEWS.map((view) => ({ budget, id: budget.id, view })));
/** In `npm test` axe looks at every third page. */
const byAxe = sampleOf(cases, 3);

test.each(cases)('the $view of the budget "$id" breaks no rule', async (one) => {
  const { budget, view } = one;
  const { url } = pages.find((page) => page.budget === budget.id && page.view === view && page.lang === 'zh')!;
  const { page, close } = await open(url, { site: site.url, reducedMotion: 'reduce' });
  for (const mode of MODES) {
    await showIn(page, mode);
    const held = { axe: mode === usual && byAxe.includes(one), strangersOf: strangersTo(budget) };
    expect(await brokenRules(page, mode, held), `${mode.width} px`).toEqual([]);
  }
  await close();
});
