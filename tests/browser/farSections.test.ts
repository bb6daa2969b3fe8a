import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { firstBudgetPages } from '../build/sitePages';
import { open, type Visit } from './openPage';

/** Views with sections that are laid out when a reader comes near, or once nothing else is to be done. */
const VIEWS = ['overview', 'tables', 'checks', 'targets'];
const WIDTHS = [390, 1280];

const pages = firstBudgetPages().filter(({ view, lang }) => lang === 'zh' && VIEWS.includes(view));
const sized = pages.flatMap((page) => WIDTHS.map((width) => ({ ...page, width })));
const tables = pages.find(({ view }) => view === 'tables')?.url ?? '';

/** Opens a page with its scripts held back until `release`, so that what is far is not laid out meanwhile. */
async function openEarly(url: string, width = 390): Promise<Visit & { release: () => Promise<void> }> {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const visit = await open(url, {
    width,
    unready: true,
    before: (page) =>
      page.route('**/assets/client-*.js', async (route) => {
        await released;
        await route.continue();
      }),
  });
  await visit.page.waitForSelector('footer', { state: 'attached' });
  await visit.page.evaluate(noteMoves);
  await drawn(visit.page);
  const release = async (): Promise<void> => {
    letGo();
    await visit.page.waitForSelector('html[data-ready]');
    await visit.page.waitForFunction(() => document.querySelector('.far:not([data-laid])') === null);
  };
  return { ...visit, release };
}

/** Runs in the page: writes down what moves that a reader sees, by how much and from where to where. */
function noteMoves(): void {
  const noted = globalThis as unknown as { moves: string[] };
  noted.moves = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: LayoutShiftSource[] })[]) {
      const places = entry.sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? 'gone');
        return `${name}: ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`;
      });
      noted.moves.push([entry.value, ...places].join('\n'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Of the interface LayoutShiftAttribution, which TypeScript does not know yet. */
interface LayoutShiftSource {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

const moves = (page: Page) => page.evaluate(() => (globalThis as { moves?: string[] }).moves);

/** Sections that the browser skips. */
const skipped = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('.far > *')];
    const isSkipped = (one: Element) => one.checkVisibility() && !one.checkVisibility({ contentVisibilityAuto: true });
    return parts.filter(isSkipped).length;
  });

/** Lets the page draw what it has to: what comes near is laid out in the frame after. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Reads a page from its top to its end and back, half a screen at a time. */
async function readThrough(page: Page): Promise<void> {
  for (const way of [0.5, -0.5]) {
    let [from, to] = [-1, 0];
    while (from !== to) {
      from = to;
      to = await page.evaluate((share) => {
        window.scrollBy({ top: share * innerHeight, behavior: 'instant' });
        return scrollY;
      }, way);
      await drawn(page);
    }
  }
}

test.each(sized)('$view at $width px skips what is far, and nothing jumps while it is read', async ({ url, width }) => {
  const { page, release, close } = await openEarly(url, width);
  expect(await skipped(page), 'sections that are skipped').toBeGreaterThan(0);
  await readThrough(page);
  await release();
  await readThrough(page);
  expect(await moves(page)).toEqual([]);
  await close();
});

test.each(pages)(
  'nothing of $view jumps when what is far is laid out while a reader stands in the middle',
  async ({ url }) => {
    const { page, release, close } = await openEarly(url);
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }));
    await drawn(page);
    const place = await page.evaluateHandle(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2));
    const top = () => place.evaluate((one) => one?.getBoundingClientRect().top ?? NaN);
    const before = await top();
    await release();
    await drawn(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
    expect(await moves(page)).toEqual([]);
    await close();
  },
);

/** How far a place is from where an address that names it leads. */
const off = (page: Page, id: string) =>
  page.evaluate((hash) => Math.abs(document.querySelector(hash)?.getBoundingClientRect().top ?? NaN), id);

test.each(WIDTHS)(
  'an address or a link to a place far below leads exactly there, back and forward too (%s px)',
  async (width) => {
    const { page, release, close } = await openEarly(tables, width);
    const id = (await page.locator('#index a').nth(-4).getAttribute('href')) ?? '';
    expect(await skipped(page)).toBeGreaterThan(0);
    await page.locator(`#index a[href="${id}"]`).click();
    await drawn(page);
    expect(await skipped(page), 'sections that are skipped where a place is named').toBe(0);
    expect(await off(page, id)).toBeLessThan(1);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => scrollY === 0);
    await page.evaluate(() => history.forward());
    await page.waitForFunction(
      (hash) => Math.abs(document.querySelector(hash)?.getBoundingClientRect().top ?? NaN) < 1,
      id,
    );
    await release();
    expect(await off(page, id)).toBeLessThan(1);
    await close();
    const anew = await openEarly(tables + id, width);
    await anew.release();
    expect(await off(anew.page, id)).toBeLessThan(1);
    await anew.close();
  },
);

test('whoever has read far and comes back from another page finds the place again', async () => {
  const { page, close } = await open(tables);
  await readThrough(page);
  const place = () =>
    page.evaluate(() => [...document.querySelectorAll('main table')].at(-2)?.getBoundingClientRect().top ?? NaN);
  await page.locator('main table').nth(-2).scrollIntoViewIfNeeded();
  await drawn(page);
  const before = await place();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000);
  await page.goto(page.url().replace('tables.html', 'glossary.html'));
  await page.goBack({ waitUntil: 'load' });
  await page.waitForSelector('html[data-whole][data-ready]');
  await drawn(page);
  expect(Math.abs((await place()) - before)).toBeLessThan(1);
  await close();
});

test.each(pages)('on paper, for keys and for a listener $view is whole', async ({ url, title }) => {
  const { page, release, close } = await openEarly(url);
  expect(await skipped(page)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await drawn(page);
  expect(await skipped(page), `sections of ${title} that are missing on paper`).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  const link = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('.far a[href]')].filter((one) => one.checkVisibility()).at(-1),
  );
  await link.evaluate((one) => one?.focus());
  await drawn(page);
  const seen = await link.evaluate((one) => {
    const { top = NaN, bottom = NaN } = one?.getBoundingClientRect() ?? {};
    return one === document.activeElement && top < innerHeight && bottom > 0;
  });
  expect(seen, 'the last link has the focus and is seen').toBe(true);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await release();
  const session = await page.context().newCDPSession(page);
  const tree: { nodes: { role?: { value?: unknown } }[] } = await session.send('Accessibility.getFullAXTree');
  const heard = tree.nodes.filter(({ role }) => role?.value === 'heading').length;
  expect(heard).toBe(
    await page.evaluate(
      () => [...document.querySelectorAll('h1, h2, h3')].filter((one) => one.checkVisibility()).length,
    ),
  );
  await close();
});

test('without scripts nothing is far', async () => {
  const { page, close } = await open(tables, { javaScriptEnabled: false });
  expect(await page.locator('.far').count()).toBeGreaterThan(5);
  expect(
    await page
      .locator('.far')
      .first()
      .evaluate((one) => getComputedStyle(one).contentVisibility),
  ).toBe('visible');
  await close();
});
