import type { Page } from 'playwright';

/**
 * Texts of charts that have no room: two whose letters meet, and one that reaches out of its place: a text of a drawing out of
 * the drawing, the stretch or the ring that it stands on, any other out of the element that it is set in.
 */
export async function crowdedTextsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** How far letters may meet or reach out, in px; an opening mark hangs out of its line. */
    const SPARE = 1.5;
    const HANGING = 0.5;
    /** Height of letters in parts of their size: the box of a font is much higher than they are. */
    const INK = 0.7;

    const MARKS = /[“”‘’（）《》「」，。、；：]/;

    interface Ink {
      name: string;
      said: string;
      parent: Element;
      letter: number;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }

    const found = new Set<string>();
    const inks = inksIn(document.body);
    const say = ({ name, left, right, top }: Ink) => `"${name}" (${[left, right, top].map(Math.round).join(' ')})`;
    meetings(inks);
    for (const ink of inks) leaving(ink);
    return [...found];

    /** The letters of each line of each text that is seen. */
    function inksIn(root: Element): Ink[] {
      const all: Ink[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const said = walker.currentNode.nodeValue?.trim() ?? '';
        if (!parent || said === '' || parent.closest('.unseen, .skip, script, style, option, title')) continue;
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isForEars(parent)) continue;
        range.selectNodeContents(walker.currentNode);
        const letter = parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          if (right - left < 1) continue;
          const middle = (top + bottom) / 2;
          const half = (INK * letter) / 2;
          all.push({
            name: said.slice(0, 28),
            said,
            parent,
            letter,
            left,
            right,
            top: middle - half,
            bottom: middle + half,
          });
        }
      }
      return all;
    }

    /** A pixel with text in it is for ears alone. */
    function isForEars(start: Element): boolean {
      for (let element: Element | null = start; element; element = element.parentElement)
        if (getComputedStyle(element).overflowX !== 'visible' && element.getBoundingClientRect().width <= 1)
          return true;
      return false;
    }

    /** How much larger a drawing is shown than it is drawn. */
    function scaleOf(element: Element): number {
      const svg = element.closest('svg');
      return svg ? Math.abs(svg.getScreenCTM()?.d ?? 1) : 1;
    }

    function meetings(all: readonly Ink[]): void {
      const sorted = [...all].sort((a, b) => a.top - b.top);
      sorted.forEach((one, index) => {
        for (const other of sorted.slice(index + 1)) {
          if (other.top >= one.bottom - SPARE) break;
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          if (across > SPARE && !floats(one, other)) found.add(`${say(one)} meets ${say(other)}`);
        }
      });
    }

    /** Whether one of two is laid over the page, as a bar that stays at the edge of the window is. */
    function floats(...some: readonly Ink[]): boolean {
      const layer = ({ parent }: Ink): Element | null => {
        for (let element: Element | null = parent; element; element = element.parentElement)
          if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(element).position)) return element;
        return null;
      };
      return new Set(some.map(layer)).size > 1;
    }

    function leaving(ink: Ink): void {
      const svg = ink.parent.closest('svg');
      const place = svg ? (groundOf(ink.parent) ?? svg) : blockOf(ink.parent);
      const { left, right } = edgesOf(place);
      // A Chinese mark at an end of a line hangs out of it with the empty half of its box.
      const hanging = svg || !MARKS.test(ink.said) ? SPARE : HANGING * ink.letter;
      if (ink.right > right + hanging || ink.left < left - hanging)
        found.add(
          `${say(ink)} leaves ${place.tagName.toLowerCase()}.${place.getAttribute('class') ?? ''} (${Math.round(left)} ${Math.round(right)})`,
        );
      if (svg) outOfRing(ink);
    }

    /** The stretch between two bars that a label stands on. */
    function groundOf(element: Element): Element | null {
      return element.closest('g[data-mark]')?.querySelector(':scope > .ground') ?? null;
    }

    function edgesOf(place: Element): { left: number; right: number } {
      const { left, right } = place.getBoundingClientRect();
      const bars = [...(place.parentElement?.querySelectorAll(':scope > .end') ?? [])];
      if (!place.matches('.ground') || place.parentElement?.matches('.thin') || bars.length === 0)
        return { left, right };
      const [first, second] = bars.map((bar) => bar.getBoundingClientRect());
      return { left: first?.right ?? left, right: second?.left ?? right };
    }

    function blockOf(start: Element): Element {
      let element = start;
      while (element.parentElement && /^(inline|contents|ruby)$/.test(getComputedStyle(element).display))
        element = element.parentElement;
      return element;
    }

    /** A code stands on its own piece of a ring; what stands in the middle on none. */
    function outOfRing(ink: Ink): void {
      const arc = ink.parent.closest('g.arc');
      const own = arc?.querySelector('path') ?? null;
      const middle = ink.parent.closest('g.middle');
      const pieces = own
        ? [own]
        : middle
          ? [...(middle.closest('svg')?.querySelectorAll<SVGPathElement>('.arc path') ?? [])]
          : [];
      const ends = [ink.left + SPARE, ink.right - SPARE].flatMap((x) =>
        [ink.top + SPARE, ink.bottom - SPARE].map((y) => new DOMPoint(x, y)),
      );
      for (const piece of pieces) {
        const back = piece.getScreenCTM()?.inverse();
        const inside = ends.filter((end) => piece.isPointInFill(end.matrixTransform(back)));
        if (own ? inside.length < ends.length : inside.length > 0) found.add(`${say(ink)} does not fit its ring`);
      }
    }
  });
}
