import { describe, expect, test } from 'vitest';
import { firstBudgetPages } from '../build/sitePages';
import { offerChineseFont, useChineseFont } from './chineseFont';
import { useBrowser } from './openPage';

const open = useBrowser();

/** Twice the usual 16 px: what a reader gets who scales the text to 200 %. */
const TWICE = 'html { font-size: 32px !important }';

const pages = firstBudgetPages().filter(({ lang }) => process.env['TEST_ALL'] || lang === 'en');

describe.each([360, 1280])('with letters of twice the size at %i px', (width) => {
  test.each(pages)('$view in $lang loses nothing', async ({ url }) => {
    const { page, close } = await open(url, { width, before: (page) => offerChineseFont(page.context()) });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TWICE);
    await useChineseFont(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const lost = await page.evaluate((width) => {
      const scrolls = (element: Element) => element.closest('[data-scrolls], .scroll, .window') !== null;
      return [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility() && element.childElementCount === 0)
        .filter(
          (element) =>
            !element.closest('svg, .unseen, table') && !scrolls(element) && element.textContent.trim() !== '',
        )
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .map((element) => `${element.tagName} "${element.textContent.trim().slice(0, 24)}"`);
    }, width);
    expect(lost).toEqual([]);
    await close();
  });
});
