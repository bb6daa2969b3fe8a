import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inOneLanguage, kindOf, sampled, sitePages } from '../build/sitePages';
import { open } from './openPage';

/** Views that are charts: their marks stand in the HTML. */
const CHARTS = ['flows', 'structure', 'changes'];

const pages = inOneLanguage(sampled(sitePages()));

test.each(pages)('$url with scripts off is complete, and says of each amount what it is worth', async (one) => {
  const { url, view } = one;
  const { page, close } = await open(url, { javaScriptEnabled: false });
  expect(await page.locator('h1').count()).toBe(1);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
  if (view === 'overview' || CHARTS.includes(view))
    expect(await page.locator('data[value]').count()).toBeGreaterThan(3);
  if (kindOf({ view }) === 'project') expect(await page.locator('[data-mark="unit"]').count()).toBeGreaterThan(1);
  if (CHARTS.includes(view)) expect(await page.locator('[data-mark]').count()).toBeGreaterThanOrEqual(4);
  expect(await bareAmountsOf(page)).toEqual([]);
  await close();
});

/** Texts with a decimal that no element gives the worth of. */
async function bareAmountsOf(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body) => {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      const parent = walker.currentNode.parentElement;
      // A letter is sent as text; its question gives the worth. Shares are not amounts, nor are squares, which are hundredths of the
      // whole; areas and counts carry their unit.
      if (!/\d\.\d(?![\d.]*\s*(%|‰|平方米|m²|亩|px))/.test(text)) continue;
      if (!parent?.closest('data[value], [data-amount], [data-source-text], [data-letter], [data-squares], script'))
        found.push(text.trim());
    }
    return found;
  });
}
