import type { Page } from 'playwright';

/** Shows a page at a width in px and waits until it has settled there. */
export async function showAt(page: Page, width: number, height = 640): Promise<void> {
  await page.setViewportSize({ width, height });
  // What watches its own size answers one frame after the new layout.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** By how many px a page is wider than its window; 0 where nobody has to scroll sideways. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
