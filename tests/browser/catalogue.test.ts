import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type StaticSite } from '../../scripts/staticServer';
import { inventedSite } from '../build/inventedSites';
import { open } from './openPage';
import { crowdedTextsOf } from './rules/crowdedTextsOf';

let site: StaticSite;

beforeAll(async () => {
  site = await serveSite(inventedSite('several'));
});

afterAll(async () => {
  await site.close();
});

test.each(['budgets.html', 'en/budgets/pay.html'])(
  'a region shows its own bodies alone, and comes back from the address: %s',
  async (address) => {
    const { page, close } = await open(address, { site: site.url, unready: true });
    const groups = page.locator('.group:visible');
    await expect.poll(() => groups.count()).toBe(2);
    await page.locator('#regions a[href="#g-2"]').click();
    await expect.poll(() => groups.count()).toBe(1);
    expect(await groups.getAttribute('id')).toBe('g-2');
    expect(await page.locator('.strips .row:visible').count()).toBe(1);
    expect(await page.locator('#regions [aria-current]').getAttribute('href')).toBe('#g-2');
    await page.goBack();
    await expect.poll(() => groups.count()).toBe(2);
    await page.locator('#regions a[href="#g-1"]').click();
    await page.locator('#regions .all').click();
    await expect.poll(() => groups.count()).toBe(2);
    await close();
  },
);

test('without scripts a region is led to, a year and an order have pages of their own, and nothing is offered that needs a script', async () => {
  const { page, close } = await open('budgets.html', { site: site.url, javaScriptEnabled: false });
  expect(await page.locator('.group:visible').count()).toBe(2);
  expect(await page.locator('#regions .all, .find').filter({ visible: true }).count()).toBe(0);
  await page.locator('#regions a[href="#g-2"]').click();
  expect(await page.locator('#g-2').evaluate((group) => group.getBoundingClientRect().top < innerHeight)).toBe(true);
  await page.locator('a[href$="2030-budget.html"]').click();
  expect(await page.locator('.choices [aria-current="page"]').first().textContent()).toContain('2030');
  await page.locator('a[href$="/budgets.html"]').first().click();
  await page.locator('a[href$="wrong.html"]').click();
  expect(await page.locator('.rank').count()).toBeGreaterThan(5);
  await close();
});

test.each([360, 1280])('nothing of the list is wider than a screen of %i', async (width) => {
  for (const address of ['budgets.html', 'budgets/pay.html', 'en/budgets/wrong.html?size=elder']) {
    const { page, close } = await open(address, { site: site.url, width, unready: true });
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(
      0,
    );
    await close();
  }
});

test.each(['budgets.html', 'en/budgets.html'])('no two texts of the strips meet on a phone: %s', async (address) => {
  const { page, close } = await open(address, { site: site.url, width: 360, unready: true });
  await page.waitForLoadState('load');
  expect(await page.locator('.strips .axis text').count()).toBeGreaterThan(1);
  expect(await crowdedTextsOf(page)).toEqual([]);
  await close();
});
