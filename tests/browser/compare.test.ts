import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type StaticSite } from '../../scripts/staticServer';
import type { IndexEntry } from '../../src/model/budget';
import { inventedSite } from '../build/inventedSites';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';
import { sampleOf } from '../sample';

let folder: string;
let site: StaticSite;

beforeAll(async () => {
  folder = inventedSite('several');
  site = await serveSite(folder);
});

afterAll(async () => {
  await site.close();
});

const visit = (url: string, options: Parameters<typeof open>[1] = {}) => open(url, { site: site.url, ...options });
const totals = (page: Page) =>
  page.locator('.sides data').evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));

describe.each(sampleOf(['', 'en/'], 2))('a site of several budgets, below "%s"', (prefix) => {
  const later = `${prefix}qingshi-2031/compare.html`;

  test('compares with the year before without asking for anything', async () => {
    const { page, requests, complaints, close } = await visit(later);
    expect(await totals(page)).toEqual([46_042_100, 42_950_100, 3_092_000]);
    // The mark says the direction, so no sign says it again.
    expect(await page.locator('.sides .gap').innerText()).toMatch(/^▼(?!.*−)/s);
    expect(requests.filter((request) => request.includes('data/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('any other budget is an address: it is fetched, and back and forward work', async () => {
    const { page, complaints, close } = await visit(later);
    await page.locator('.chooser summary').click();
    await page.locator('.chooser button').click();
    await page.locator('.chooser input').fill('白沙');
    await page.locator('.chooser a[href*="with=baisha-2031"]').click();
    await page.waitForFunction(() => location.search === '?with=baisha-2031');
    await page.locator('.sides data[value="14833300"]').waitFor();
    expect(await totals(page)).toEqual([14_833_300, 42_950_100, 28_116_800]);
    await page.goBack();
    await page.locator('.sides data[value="46042100"]').waitFor();
    await page.goForward();
    await page.locator('.sides data[value="14833300"]').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('an address with a budget and a code shows both, and the amount leads to its printed cell', async () => {
    const { page, close } = await visit(`${later}?with=baisha-2031&focus=2010301`);
    const amount = page.locator('[data-row="2010301"] span.then a');
    await amount.waitFor();
    expect(await page.locator('[data-toggle="201"]').getAttribute('aria-expanded')).toBe('true');
    const href = (await amount.getAttribute('href')) ?? '';
    expect(href).toContain('baisha-2031/tables.html#expenditure-');
    await close();
  });

  test('an unreachable budget is told with its reason, and can be asked for again', async () => {
    let failing = true;
    const { page, close } = await visit(`${later}?with=baisha-2031`, {
      before: (page) => page.route('**/baisha-2031.json', (route) => (failing ? route.abort() : route.continue())),
    });
    const alert = page.locator('[role="alert"]');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('baisha-2031.json');
    failing = false;
    await page.locator('main button').first().click();
    await page.locator('.sides data[value="14833300"]').waitFor();
    await close();
  });

  test('a budget that the site does not hold leaves a way back', async () => {
    const { page, close } = await visit(`${later}?with=%3Cb%3Enobody`);
    await page.locator('[role="alert"]').waitFor();
    expect(await page.locator('[role="alert"]').innerText()).toContain('404');
    await page.locator(`main a.button[href$="compare.html"]`).click();
    await page.locator('.sides data[value="46042100"]').waitFor();
    await close();
  });
});

test.each([
  ['before anything of it was loaded', false],
  ['after the choice was opened', true],
])('offline %s, the reader is told why and can try again', async (_, opened) => {
  const { page, close } = await visit('qingshi-2031/compare.html');
  if (opened) {
    await page.locator('.chooser summary').click();
    await page.waitForLoadState('networkidle');
  }
  await page.context().setOffline(true);
  await page.locator('.chooser a[href*="with=crowd-0"]').evaluate((link) => (link as HTMLElement).click());
  await page.locator('[role="alert"]').waitFor();
  expect(await page.locator('[role="alert"]').innerText()).toContain('网络没有应答');
  await page.context().setOffline(false);
  await page.locator('main button').first().click();
  await page.locator('.sides data').first().waitFor();
  await close();
});

test('rows open in place by keyboard, and the address says which', async () => {
  const { page, close } = await visit('qingshi-2031/compare.html');
  const first = page.locator('#functions [data-toggle="201"]');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  expect(await first.getAttribute('aria-expanded')).toBe('true');
  expect(new URL(page.url()).searchParams.get('focus')).toBe('201');
  expect(await page.locator('[data-row="20103"]').first().isVisible()).toBe(true);
  await page.keyboard.press('ArrowLeft');
  expect(await first.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['toggle'])).not.toBe('201');
  await close();
});

test('each kind of row is shown alone when the address names it, with its count at 0 too', async () => {
  const { page, close } = await visit('qingshi-2031/compare.html?functions=ended&categories=renamed');
  await page.locator('#functions [data-row]').first().waitFor();
  const rows = await page
    .locator('#functions [data-row]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['row']));
  expect(rows).toEqual(['2080206', '2010506']);
  expect(await page.locator('#categories .nothing').count()).toBe(1);
  expect(await page.locator('#categories nav').innerText()).toMatch(/0/);
  await close();
});

test('the other years of a body are one press away, in the same view, and all budgets two', async () => {
  const { page, close } = await visit('qingshi-2031/changes.html', { javaScriptEnabled: false });
  await page.locator('nav a[href*="qingshi-2030/changes.html"]').click();
  await page.waitForURL('**/qingshi-2030/changes.html');
  await page.locator('nav a[href$="budgets.html"]').click();
  expect(await page.locator('.bodies h2').count()).toBe(9);
  await page.locator('.bodies a[href*="baisha-2031/overview.html"]').click();
  await page.waitForURL('**/baisha-2031/overview.html');
  await close();
});

test('a page names only its neighbours, not the whole index', () => {
  const html = readFileSync(`${folder}/qingshi-2031/compare.html`, 'utf8');
  const state = /id="site">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const { budgets, count } = JSON.parse(state) as { budgets: IndexEntry[]; count: number };
  expect(count).toBe(10);
  expect(budgets.length).toBe(2 + 6);
});

test('a site of one budget offers no other', async () => {
  const only = new Set(sitePages().map((page) => page.budget));
  if (only.size > 1) return;
  const { page, close } = await open(`${[...only][0]}/compare.html`);
  expect(await page.locator('.chooser, a[href$="budgets.html"]').count()).toBe(0);
  expect(existsSync('dist/budgets.html')).toBe(false);
  await close();
});
