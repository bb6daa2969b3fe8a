import { describe, expect, test } from 'vitest';
import { offerChineseFont, useChineseFont } from './chineseFont';
import { firstBudgetPages } from '../build/sitePages';
import { useBrowser } from './openPage';

const open = useBrowser();

describe.each([320, 360, 390, 768, 1280])('at %i px', (width) => {
  test.each(firstBudgetPages())('$view in $lang does not scroll sideways', async ({ url }) => {
    const { page, close } = await open(url, { width, before: (page) => offerChineseFont(page.context()) });
    await useChineseFont(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });
});
