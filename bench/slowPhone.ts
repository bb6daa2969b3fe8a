import type { Browser, Page } from 'playwright';
import { watch } from './watch';

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
/** Milliseconds that a page is waited for to fall quiet. */
const QUIET = 10_000;
/** Milliseconds between two presses, so that nothing of the last one still moves. */
const PAUSE = 400;

/** What one press cost, in milliseconds: to the first paint of its answer, and to the paint of all of it. */
export interface Press {
  tap: number;
  whole: number;
}

/**
 * Opens a page on the slow phone with an empty cache; it notes of itself what `sightOf` tells.
 * @param mark selector of what the page is about
 */
export async function openOnSlowPhone(browser: Browser, url: string, mark: string, width = 390): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
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

/** What a page notes of itself, in milliseconds since it was asked for. */
export interface Noted {
  /** First and, so far, largest paint of anything. */
  first: number;
  largest: number;
  /** The paint after its first mark stood in the page. */
  painted: number;
  /** When it answered taps; missing for a page that never does. */
  ready?: number;
  /** What its tasks of more than 50 ms took, all together. */
  blocked: number;
  /** The longest of them; 0 without one. */
  longest: number;
}

/** Waits until a page has its marks, answers taps if it ever will, and is quiet; tells what it noted. */
export async function sightOf(page: Page, scripted: boolean): Promise<Noted> {
  await page.waitForFunction(
    (wanted) => wanted.every((key) => key in globalThis),
    ['painted', ...(scripted ? ['ready'] : [])],
  );
  // A page that never falls quiet is measured all the same.
  await page.waitForLoadState('networkidle', { timeout: QUIET }).catch(() => undefined);
  await page.waitForTimeout(PAUSE);
  return page.evaluate(() => {
    const { first, largest, painted, ready, blocked, longest } = globalThis as unknown as Noted;
    return { first, largest, painted, blocked, longest, ...(ready === undefined ? {} : { ready }) };
  });
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
