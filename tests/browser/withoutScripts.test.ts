import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOf, sampled, sitePages } from '../build/sitePages';
import { useBrowser, type Visit } from './openPage';

const open = useBrowser();

/** Views that are charts: their marks stand in the HTML. */
const CHARTS = ['flows', 'structure', 'changes'];

describe.each(sampled(sitePages()))('$url with scripts off', ({ url, view }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await open(url, { javaScriptEnabled: false });
  });
  afterAll(() => visit.close());

  test('is complete', async () => {
    const { page } = visit;
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    if (view === 'overview' || CHARTS.includes(view))
      expect(await page.locator('data[value]').count()).toBeGreaterThan(3);
    if (kindOf({ view }) === 'project') expect(await page.locator('[data-mark="unit"]').count()).toBeGreaterThan(1);
    if (CHARTS.includes(view)) expect(await page.locator('[data-mark]').count()).toBeGreaterThanOrEqual(4);
  });

  test('says of each amount with decimals what it is worth', async () => {
    expect(await bareAmountsOf(visit.page)).toEqual([]);
  });
});

/** Texts with a decimal that no element gives the worth of. */
async function bareAmountsOf(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body) => {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      const parent = walker.currentNode.parentElement;
      // Shares are not amounts; areas and counts carry their unit.
      if (!/\d\.\d(?![\d.]*\s*(%|‰|平方米|m²|亩|px))/.test(text)) continue;
      if (!parent?.closest('data[value], [data-amount], [data-source-text], script')) found.push(text.trim());
    }
    return found;
  });
}
