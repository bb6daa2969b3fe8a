/**
 * Runs in a page before anything else, so it may use nothing from outside: notes the first and the largest paint, when the
 * marks are painted, when the page is ready, how long its tasks block, and what a click takes.
 * @param mark selector of what the page is about; `canvas` for pages that say by `drawn` when they have drawn
 */
export function watch(mark: string): void {
  const noted = globalThis as unknown as Record<string, unknown> & { blocked: number; longest: number };
  noted.blocked = 0;
  noted.longest = 0;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted['first'] = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (noted['largest'] = startTime));
  observe('longtask', ({ duration }) => {
    noted.blocked += duration;
    noted.longest = Math.max(noted.longest, duration);
  });
  const afterPaint = (note: () => void) => requestAnimationFrame(() => setTimeout(note));
  const look = () => {
    // Forms of other widths have marks too, which nobody sees.
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const drawn = noted['drawn'] === true || (mark !== 'canvas' && [...document.querySelectorAll(mark)].some(isSeen));
    if (drawn && !('painted' in noted)) afterPaint(() => (noted['painted'] ??= performance.now()));
    const ready = noted['drawn'] === true || document.documentElement.dataset['ready'] !== undefined;
    if (ready && !('ready' in noted)) noted['ready'] = performance.now();
    if (!('painted' in noted) || !('ready' in noted)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    'click',
    (event) => {
      const start = event.timeStamp;
      const settle = () => {
        if (document.querySelector('[aria-busy]')) afterPaint(settle);
        else noted['whole'] = performance.now() - start;
      };
      afterPaint(() => {
        noted['tap'] = performance.now() - start;
        settle();
      });
    },
    { capture: true },
  );
}
