import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/staticServer';
import { strangersTo } from '../build/amounts';
import { inventedSite } from '../build/inventedSites';
import { oddBudgets } from '../build/oddData';
import type { SitePage } from '../build/sitePages';
import { open } from './openPage';
import { brokenRules } from './rules/brokenRules';
import { showIn, type Mode } from './rules/mode';
import { sampleOf } from '../sample';

const budgets = oddBudgets();
const VIEWS = ['overview', 'flows', 'structure', 'changes', 'projects', 'targets', 'checks', 'compare'];

const usual: Mode = { width: 320, theme: 'light', size: 'usual', besides: '' };
const MODES: Mode[] = [usual, { ...usual, width: 1280, theme: 'dark' }];

let site: Awaited<ReturnType<typeof serveSite>>;
let pages: SitePage[];

beforeAll(async () => {
  const folder = inventedSite('odd');
  pages = JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as SitePage[];
  site = await serveSite(folder);
});

afterAll(() => site.close());

const cases = budgets.flatMap((budget) => VIEWS.map((view) => ({ budget, id: budget.id, view })));
/** In `npm test` each page is seen in one mode, in turn, and axe looks at every eighth. */
const byAxe = sampleOf(cases, 8);

test.each(cases)('the $view of the budget "$id" breaks no rule', async (one) => {
  const { budget, view } = one;
  const { url } = pages.find((page) => page.budget === budget.id && page.view === view && page.lang === 'zh')!;
  const { page, close } = await open(url, { site: site.url, reducedMotion: 'reduce' });
  for (const mode of sampleOf(MODES, 2, cases.indexOf(one))) {
    await showIn(page, mode);
    const held = { axe: mode === usual && byAxe.includes(one), strangersOf: strangersTo(budget) };
    expect(await brokenRules(page, mode, held), `${mode.width} px`).toEqual([]);
  }
  await close();
});
