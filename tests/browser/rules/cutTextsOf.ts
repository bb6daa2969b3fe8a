import type { Page } from 'playwright';

/** Texts that are clipped by an element around them, or lie outside of the window where no scrolling brings them back. */
export async function cutTextsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Letters reach a little out of their line; an opening mark hangs out of it, with the empty half of its box. */
    const SPARE = { across: 1.5, down: 0.35, hanging: 0.5 };
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

    /** What cuts a text off on its way up to the page; undefined where nothing does. */
    const cutterOf = (start: Element, box: DOMRect): string | undefined => {
      const down = SPARE.down * box.height;
      let [across, along] = [true, true];
      let floats = false;
      for (let element: Element | null = start; element; element = element.parentElement) {
        const style = getComputedStyle(element);
        // What is laid over the page is not clipped by parents that it is not placed in.
        const skipped = floats && style.position === 'static';
        if (!skipped && element !== document.documentElement && element !== document.body) {
          const edge = element.getBoundingClientRect();
          // A pixel with text in it is for ears alone.
          if (hides(style.overflowX) && edge.width <= 1) return undefined;
          const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
          if (across && hides(style.overflowX))
            if (box.right > edge.right + SPARE.across || box.left < edge.left - SPARE.across) return name;
          if (along && hides(style.overflowY))
            if (box.bottom > edge.bottom + down || box.top < edge.top - down) return name;
          if (scrolls(style.overflowX)) across = false;
          if (scrolls(style.overflowY)) along = false;
          floats = style.position === 'absolute' || (floats && style.position === 'static');
        }
        if (style.position === 'fixed') return undefined;
      }
      if (across && (box.right > innerWidth + SPARE.across || box.left < -SPARE.hanging * box.height)) return 'window';
      return undefined;
    };

    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      if (!text.nodeValue?.trim() || !parent || parent.closest('.unseen, .skip, script, style, option')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        const cutter = cutterOf(parent, box);
        if (cutter)
          found.add(`${parent.tagName.toLowerCase()} "${text.nodeValue.trim().slice(0, 24)}" cut by ${cutter}`);
      }
    }
    return [...found];
  });
}
