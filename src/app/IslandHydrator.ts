import type { Islands } from '../ui/islands/islands';
import { whenIdle } from '../ui/afterPaint';

/** What a reader does to an island that sleeps. */
const TOUCHES = ['pointerdown', 'focusin', 'keydown', 'click'] as const;

/**
 * Wakes the islands of a page. One that is touched wakes before the touch reaches it, so that it is answered; of the others
 * those that are seen come first, each in a task of its own, and then the rest while nothing else is to be done. One that
 * is not shown at all, or stands far below the first screen, sleeps until it is seen.
 */
export class IslandHydrator implements Islands {
  readonly #asleep = new Map<Element, () => void>();
  readonly #shown = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) setTimeout(() => this.#wake(target));
  });
  #waiting = false;

  constructor() {
    const touched = ({ target }: Event): void => {
      if (target instanceof Element) this.#wakeAround(target);
    };
    for (const touch of TOUCHES) window.addEventListener(touch, touched, { capture: true, passive: true });
  }

  readonly asleep = (place: HTMLElement, wake: () => void): (() => void) => {
    this.#asleep.set(place, wake);
    this.#shown.observe(place);
    this.#goOn();
    return () => this.#forget(place);
  };

  /** Wakes the first island, which holds the page, in a task of its own. */
  async wakeFirst(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    const [first] = this.#asleep.keys();
    if (first) this.#wake(first);
  }

  /** Wakes all islands that an element stands in, the outermost first: only then those within are known. */
  #wakeAround(element: Element): void {
    const around = [...this.#asleep.keys()].find((place) => place.contains(element));
    if (!around) return;
    this.#wake(around);
    this.#wakeAround(element);
  }

  #wake(place: Element): void {
    const wake = this.#asleep.get(place);
    this.#forget(place);
    wake?.();
  }

  #forget(place: Element): void {
    this.#asleep.delete(place);
    this.#shown.unobserve(place);
  }

  /** Wakes one island after the other while the browser has nothing else to do. */
  #goOn(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    whenIdle(() => {
      this.#waiting = false;
      const next = [...this.#asleep.keys()].find(isExpected);
      if (next) {
        this.#wake(next);
        this.#goOn();
      } else document.documentElement.dataset['awake'] = '';
    });
  }
}

/** Whether it is to be woken before it is seen: it is not hidden, and no part of a section that may stand far below. */
function isExpected(place: Element): boolean {
  return !place.closest('.far') && place.getClientRects().length > 0;
}
