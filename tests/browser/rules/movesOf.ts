import type { Page } from 'playwright';

/** Whatever would move or fade on a page as it is shown now; empty where a reader who asked for calm has it. */
export async function movesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moving = (element: Element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
    };
    const found = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && moving(element),
    );
    return [...new Set(found.map((element) => `${element.tagName} .${element.getAttribute('class') ?? ''} moves`))];
  });
}
