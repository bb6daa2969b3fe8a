import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';
import { serveSite, type StaticSite } from '../../scripts/staticServer';
import { isLeftOut } from '../../src/addresses/served/isLean';
import { dataOf, inventedSite, settingsOf } from '../build/inventedSites';
import { launchChromium } from './chromium';

/** The site of a body over its years: with all of its files, and lean. */
const WHOLE = inventedSite('years');
let lean = '';
let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  lean = mkdtempSync(path.join(tmpdir(), 'lean-'));
  const where = ['--data', dataOf('years'), '--decks', settingsOf('years'), '--out', lean, '--no-share', lean];
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'build/build.ts', '--lean', ...where]);
  expect(status).toBe(0);
  site = await serveSite(lean);
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(lean, { recursive: true, force: true });
});

const text = (file: string): string => readFileSync(path.join(lean, file), 'utf8');

/** Where the links of a page lead, as paths below the root of the site. */
function linksOf(file: string): string[] {
  const links = [...text(file).matchAll(/<a [^>]*?href="([^"#?]+)/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return links
    .map((href) => new URL(href, `${site.url}${encodeURI(file)}`))
    .filter(({ origin }) => origin === new URL(site.url).origin)
    .map(({ pathname }) => decodeURI(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html'));
}

describe('a lean site', { timeout: 120_000 }, () => {
  test('has the same addresses: what is no page is there, or drawn when it is asked for', async () => {
    const [has, whole] = [new Set(await filesBelow(lean)), await filesBelow(WHOLE)];
    const missing = whole.filter((file) => !has.has(file));
    expect(missing.filter((file) => file.endsWith('.html') || !isLeftOut(file))).toEqual([]);
    const drawn = whole.filter((file) => /baisha-2031\/(overview|flows)\.html$|embed\/baisha.*l$/.test(file));
    expect(drawn.length).toBeGreaterThanOrEqual(20);
    expect(drawn.filter((file) => text(file).includes('data-waits'))).toEqual([]);
  });

  test('weighs at most 0.4 MB a budget as servers send it', async () => {
    const own = (await filesBelow(lean)).filter((file) => file.includes('baisha-2031'));
    const sizes = own.map((file) => gzipSync(readFileSync(path.join(lean, file))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
  });

  test('leads somewhere with every link, where no script runs too', async () => {
    const pages = (await filesBelow(lean)).filter((file) => file.endsWith('.html') && !/^(reader|frozen)\//.test(file));
    const dead = pages.flatMap((file) =>
      linksOf(file)
        .filter((to) => !existsSync(path.join(lean, to)))
        .map((to) => `${file} → ${to}`),
    );
    expect(dead).toEqual([]);
  });

  test('says without a script what is missing, and where overview and data are', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}baisha-2031/tables.html`);
    expect(await page.locator('main').innerText()).toContain('需要脚本');
    expect(await page.locator('.failed').isVisible()).toBe(false);
    const ways = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(ways.map((way) => way.slice(site.url.length))).toEqual([
      'baisha-2031/overview.html',
      'baisha-2031/flows.html',
      'data/budgets/baisha-2031.json',
    ]);
    await context.close();
  });

  test('draws in the browser what does not lie there, with the bytes of a whole site', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${site.url}baisha-2031/tables.html`);
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
    expect(await page.locator('h1').first().innerText()).not.toBe('');
    const files = [
      'baisha-2031/checks.html',
      'en/body-1-2030/years.html',
      ...(await filesBelow(WHOLE)).filter((file) => /^bodies\/[^/]+\.html$/.test(file)).slice(0, 1),
      'baisha-2031/take/baisha-2031-function.csv',
      'en/embed/baisha-2031/flows.figure.txt',
      'data/search/baisha-2031.en.json',
      'present/baisha-2031.html',
      'mingzhang-baisha-2031.html',
    ];
    for (const file of files) {
      // As a browser reads text: without a mark of byte order.
      const built = readFileSync(path.join(WHOLE, file), 'utf8').replace(/^\uFEFF/, '');
      const sent = await page.evaluate(async (url) => (await fetch(url)).text(), site.url + encodeURI(file));
      expect([file, sent === built]).toEqual([file, true]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
