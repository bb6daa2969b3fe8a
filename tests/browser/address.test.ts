import { expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';
import { sampleOf } from '../sample';

const id = sitePages()[0]?.budget ?? '';
const flows = `${id}/flows.html`;

/** What the address says is chosen. */
const focusOf = (url: string): string | null => new URL(url).searchParams.get('focus');

test('a chosen band stands in the address, back leaves it, forward and a reload bring it back', async () => {
  const { page, complaints, close } = await open(flows, { width: 1280 });
  const band = page.locator('.sideways .band').first();
  const chosen = await band.getAttribute('data-mark');
  await band.press('Enter');
  await page.locator('aside .detail').waitFor();
  expect(focusOf(page.url())).toBe(chosen);
  await page.goBack();
  await page.locator('aside .sureness').waitFor();
  expect(focusOf(page.url())).toBeNull();
  await page.goForward();
  await page.locator('aside .detail').waitFor();
  await page.reload();
  await page.locator('aside .detail').waitFor();
  expect(await page.locator('.sideways [aria-pressed="true"]').getAttribute('data-mark')).toBe(chosen);
  expect(complaints).toEqual([]);
  await close();
});

test('back goes one hop of a stream that was followed in the panel, then leaves what was chosen', async () => {
  const { page, complaints, close } = await open(flows, { width: 390 });
  await page.locator('.upright [data-mark^="function:"][tabindex]').first().press('Enter');
  const onward = page.locator('aside .detail .sections section ul button');
  await onward.first().waitFor();
  const way = [focusOf(page.url())];
  for (const hop of [1, 2]) {
    await onward.nth(hop === 1 ? 0 : 1).click();
    await expect.poll(() => focusOf(page.url())).not.toBe(way.at(-1));
    way.push(focusOf(page.url()));
    await page.locator('aside .detail:not([aria-busy])').waitFor();
  }
  for (const before of [way[1], way[0], null]) {
    await page.goBack();
    await expect.poll(() => focusOf(page.url())).toBe(before);
  }
  await page.locator('aside .detail').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('the panel of a phone grows over the chart while it is read, and is low again for the next mark', async () => {
  const { page, close } = await open(flows, { width: 390 });
  const marks = page.locator('.upright [data-mark^="function:"][tabindex]');
  await marks.first().press('Enter');
  const sheet = page.locator('aside .sheet:not(.filling)');
  const share = async () => ((await sheet.boundingBox())?.height ?? 0) / (page.viewportSize()?.height ?? 1);
  await sheet.waitFor();
  await expect.poll(share).toBeLessThan(0.47);
  await sheet.evaluate((element) => element.scrollBy(0, 40));
  await expect.poll(share).toBeGreaterThan(0.6);
  expect(await share()).toBeLessThan(0.9);
  await marks.nth(1).press('Enter');
  await expect.poll(share).toBeLessThan(0.47);
  await close();
});

test('what is chosen stays chosen in the other language', async () => {
  const { page, close } = await open(`${flows}?focus=function:201`, { width: 1280 });
  await page.locator('a[hreflang="en"]').first().click();
  await page.waitForURL(`**/en/${flows}?focus=function:201`);
  await page.locator('aside .detail').waitFor();
  await close();
});

test('?lang=en keeps the rest of the address', async () => {
  const { page, close } = await open(`${flows}?lang=en&focus=function:201`, { unready: true });
  await page.waitForURL(`**/en/${flows}?focus=function%3A201`);
  await close();
});

test('a focus that does not exist has a screen of its own, with a way on', async () => {
  const { page, close } = await open(`${flows}?focus=function:299`);
  expect(await page.locator('h1').innerText()).toContain('299');
  await page.locator('#flows button:visible').first().click();
  expect(focusOf(page.url())).not.toBe('function:299');
  await close();
});

test.each([
  ['a bare code', '2080505', '208'],
  ['a code of the other view', 'economic:301', '301'],
  ['a code that does not exist', 'function:299', '299'],
])('the front page shows %s of its address without a search for it', async (_, asked, shown) => {
  // In `npm test` each at one width.
  for (const width of sampleOf([360, 1280], 2, asked.length)) {
    const { page, close } = await open(`index.html?focus=${asked}`, { width });
    const place = page.locator('#flows').getByText(shown).locator('visible=true').first();
    await place.waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    const about = page.locator('#flows :is(.unknown, aside .detail)');
    await expect
      .poll(async () => ((await about.boundingBox())?.y ?? Infinity) < (page.viewportSize()?.height ?? 0))
      .toBe(true);
    await close();
  }
});

test('a filter of the changes stands in the address, and back takes it away', async () => {
  const { page, close } = await open(`${id}/changes.html`);
  const shown = () => page.locator('[data-change]').count();
  const all = await shown();
  await page.locator('nav a[href*="way=more"]').click();
  expect(new URL(page.url()).searchParams.get('way')).toBe('more');
  expect(await shown()).toBeLessThan(all);
  const some = await shown();
  await page.goBack();
  expect(await shown()).toBe(all);
  await page.goForward();
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await expect.poll(shown).toBe(some);
  await close();
});

test('text size stands in the address, and goes along where the browser may remember nothing', async () => {
  const { page, close } = await open(flows, {
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
  });
  await page.locator('button.elder').click();
  expect(new URL(page.url()).searchParams.get('size')).toBe('elder');
  await page.locator('a.brand').click();
  await page.waitForURL('**/overview.html?size=elder');
  await page.waitForSelector('html[data-size="elder"]');
  await page.locator('button.elder').click();
  expect(new URL(page.url()).searchParams.get('size')).toBeNull();
  await close();
});

test('a page stays as it is when the network goes away after it has loaded', async () => {
  const { page, complaints, close } = await open(flows, { width: 1280 });
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.locator('.sideways .band').first().press('Enter');
  await page.locator('aside .detail').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('every page says what its address is', async () => {
  const { page, close } = await open(flows, { javaScriptEnabled: false });
  const canonical = await page.locator('link[rel="canonical"]').evaluate((link) => (link as HTMLLinkElement).href);
  expect(canonical).toBe(page.url());
  await close();
});
