import { expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { useBrowser } from './openPage';

const open = useBrowser();

test.each(sitePages())('each amount with decimals on $url says what it is worth', async ({ url }) => {
  const { page, close } = await open(url, { javaScriptEnabled: false });
  const bare = await page.locator('body').evaluate((body) => {
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
  expect(bare).toEqual([]);
  await close();
});
