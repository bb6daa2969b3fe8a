import type { Page } from 'playwright';

/** The least that eyes and thumbs need, in px. */
export interface Comfort {
  smallest: number;
  target: number;
}

/** Text and targets on a page that are smaller than that; empty where all can be read and pressed. */
export async function discomfortsOf(page: Page, comfort: Comfort): Promise<string[]> {
  return page.evaluate(({ smallest, target }) => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const name = (element: Element) => `${element.tagName} "${element.textContent.trim().slice(0, 24)}"`;
    // What is laid around a target from its own edge belongs to it.
    const heightOf = (element: Element) => {
      const around = getComputedStyle(element, '::after');
      const laid = around.content !== 'none' && around.position === 'absolute' ? parseFloat(around.height) : 0;
      return Math.max(element.getBoundingClientRect().height, laid || 0);
    };
    const tiny = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!walker.currentNode.nodeValue?.trim() || !parent || !shown(parent)) continue;
      // On the speaker's desk a slide is a picture of what hangs on the wall; what is read there stands beside it.
      if (parent.closest('[data-deck="speaker"] .deck')) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < smallest) tiny.add(`text of ${size} px: ${name(parent)}`);
    }
    const narrow = [...document.querySelectorAll('a[href], button, summary, input, select, [role="button"]')]
      .filter((element) => shown(element) && !element.closest('svg'))
      // A link inside a sentence is as tall as its line.
      .filter((element) => !(element.tagName === 'A' && getComputedStyle(element).display === 'inline'))
      // What only a screen reader or the keyboard meets is shown when it has the focus.
      .filter((element) => element.getBoundingClientRect().width > 1)
      .filter((element) => heightOf(element) < target - 0.5)
      .map((element) => `target of ${heightOf(element)} px: ${name(element)}`);
    return [...tiny, ...narrow];
  }, comfort);
}
