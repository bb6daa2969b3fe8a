import type { Page } from 'playwright';
import type { ShownAmount } from '../../build/amounts';

/** Every amount that a page shows now. */
export async function shownAmountsOf(page: Page): Promise<ShownAmount[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement | SVGElement>('data[value], [data-amount]')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        value: Number(element.getAttribute('value') ?? element.dataset['amount']),
        text: element.matches('data') || element.childElementCount === 0 ? element.textContent.trim() : '',
      })),
  );
}
