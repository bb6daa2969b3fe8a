import { describe, expect, test } from 'vitest';
import { firstBudgetPages } from '../build/sitePages';
import { offerChineseFont, useChineseFont } from './chineseFont';
import { useBrowser } from './openPage';

const open = useBrowser();

const MODES = [
  { size: '', smallest: 12, target: 44 },
  { size: '?size=elder', smallest: 12, target: 60 },
];

describe.each(MODES)('in text size "$size"', ({ size, smallest, target }) => {
  test.each(firstBudgetPages())('$view in $lang can be read and pressed', async ({ url }) => {
    const { page, close } = await open(url + size, {
      width: 360,
      height: 640,
      before: (page) => offerChineseFont(page.context()),
    });
    await useChineseFont(page);
    const { tiny, narrow } = await page.evaluate(
      ({ smallest, target }) => {
        const shown = (element: Element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const name = (element: Element) => `${element.tagName} "${element.textContent.trim().slice(0, 24)}"`;
        const tiny = new Set<string>();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!walker.currentNode.nodeValue?.trim() || !parent || !shown(parent)) continue;
          if (parseFloat(getComputedStyle(parent).fontSize) < smallest) tiny.add(name(parent));
        }
        const narrow = [...document.querySelectorAll('a[href], button, summary, input, select, [role="button"]')]
          .filter((element) => shown(element) && !element.closest('svg'))
          // A link inside a sentence is as tall as its line.
          .filter((element) => !(element.tagName === 'A' && getComputedStyle(element).display === 'inline'))
          // What only a screen reader or the keyboard meets is shown when it has the focus.
          .filter((element) => element.getBoundingClientRect().width > 1)
          .filter((element) => element.getBoundingClientRect().height < target - 0.5)
          .map((element) => `${name(element)} ${element.getBoundingClientRect().height} px`);
        return { tiny: [...tiny], narrow };
      },
      { smallest, target },
    );
    expect(tiny, 'text under the smallest size').toEqual([]);
    expect(narrow, 'targets that are too small').toEqual([]);
    await close();
  });
});
