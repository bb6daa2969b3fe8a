import type { Page } from 'playwright';

/** Labels of a drawing that lie upon each other, so that neither can be read. */
export async function piledTextsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 3;
    const found = new Set<string>();
    for (const svg of document.querySelectorAll('svg')) {
      if (!svg.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const boxes = [...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((text) => ({ box: text.getBoundingClientRect(), name: text.textContent.trim().slice(0, 16) }))
        .filter(({ box, name }) => name !== '' && box.width > 0);
      boxes.forEach((one, index) => {
        for (const { box, name } of boxes.slice(index + 1)) {
          const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
          // The box of a letter is higher than its ink.
          const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) - 0.3 * box.height;
          if (across > LEAST && down > LEAST) found.add(`"${one.name}" on "${name}"`);
        }
      });
    }
    return [...found];
  });
}
