import type { Browser, Page } from 'playwright';

/** A phone of four years ago on a slow mobile network. */
export const SLOWER = 4;
export const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Milliseconds that a page may take before the bench gives up. */
const PATIENCE = 120_000;
/** Milliseconds between two presses, so that nothing of the last one still moves. */
const PAUSE = 400;

/** What one press cost, in milliseconds: to the first paint of its answer, and to the paint of all of it. */
export interface Press {
  tap: number;
  whole: number;
}

/** Opens a page on the slow phone with an empty cache; `watched` tells what happens to its marks. */
export async function openOnSlowPhone(browser: Browser, url: string, mark: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // The loader of these sources gives every function its name through a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watch, mark);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Milliseconds at which something has happened in the page: `painted` its marks, `ready` for taps. */
export async function watched(page: Page, name: 'painted' | 'ready'): Promise<number> {
  await page.waitForFunction((key) => key in globalThis, name);
  return page.evaluate((key) => (globalThis as unknown as Record<string, number>)[key] ?? Number.NaN, name);
}

/** Presses one mark after the other, each another one where there are several. The first press may load what it opens. */
export async function press(page: Page, mark: string, times: number): Promise<Press[]> {
  const marks = await page.locator(mark).filter({ visible: true }).all();
  const presses: Press[] = [];
  // Bands may be too thin to be hit: the next one is pressed then.
  for (let at = 0; presses.length < times && at < times * marks.length; at++) {
    const target = marks[at % marks.length];
    await target?.scrollIntoViewIfNeeded();
    const point = await target?.evaluate(pointOn);
    if (!point) continue;
    await page.evaluate(() => delete (globalThis as { whole?: number }).whole);
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction(() => 'whole' in globalThis);
    presses.push(
      await page.evaluate(() => {
        const { tap, whole } = globalThis as unknown as Press;
        return { tap, whole };
      }),
    );
    await page.waitForTimeout(PAUSE);
  }
  if (presses.length < times) throw new Error(`nothing to press at ${mark}`);
  return presses;
}

/** Runs in the page: a point of the screen at which a mark is hit, if there is one; arcs and bands are empty in the middle of their box. */
function pointOn(mark: Element): { x: number; y: number } | undefined {
  const box = mark.getBoundingClientRect();
  const shares = [0.5, 0.3, 0.7, 0.1, 0.9, 0.2, 0.8, 0.4, 0.6];
  const points = shares.flatMap((down) =>
    shares.map((right) => ({ x: box.x + right * box.width, y: box.y + down * box.height })),
  );
  return points.find(({ x, y }) => mark.contains(document.elementFromPoint(x, y)));
}

/** Runs in the page before anything else: notes when the marks are painted, when the page is ready, what a click takes. */
function watch(mark: string): void {
  const noted = globalThis as unknown as Record<string, unknown>;
  const afterPaint = (note: () => void) => requestAnimationFrame(() => setTimeout(note));
  const look = () => {
    const drawn = noted['drawn'] === true || (mark !== 'canvas' && document.querySelector(mark) !== null);
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
