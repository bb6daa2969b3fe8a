import { describe, expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';

const id = sitePages()[0]?.budget ?? '';
const PHONE = { width: 360, height: 640 };
const BAR = 'nav.thumb';

/** The lowest edge of all that stands on the page before the bar, once the page is scrolled to its end. */
function endOfText(bar: string): { text: number; bar: number } {
  window.scrollTo(0, document.documentElement.scrollHeight);
  const footer = document.querySelector('footer')?.getBoundingClientRect().bottom ?? Number.NaN;
  return { text: footer, bar: document.querySelector(bar)?.getBoundingClientRect().top ?? Number.NaN };
}

describe('the bar at the thumb', () => {
  test('stands at the foot of a phone’s screen, and behind the last line of the page', async () => {
    const { page, close } = await open(`${id}/flows.html`, PHONE);
    const box = await page.locator(BAR).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(PHONE.height);
    const end = await page.evaluate(endOfText, BAR);
    expect(end.text).toBeLessThanOrEqual(end.bar + 0.5);
    await close();
  });

  test('opens the contents above itself, and gives the focus back', async () => {
    const { page, complaints, close } = await open(`${id}/flows.html`, PHONE);
    await page.evaluate(() => window.scrollTo(0, 900));
    await page.locator(`${BAR} a`).first().click();
    const menu = page.locator('#contents');
    await menu.waitFor();
    const [at, bar] = [await menu.boundingBox(), await page.locator(BAR).boundingBox()];
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    expect(await page.evaluate(() => document.activeElement?.closest('#contents') !== null)).toBe(true);
    expect(await page.evaluate(() => [scrollY > 800, location.hash])).toEqual([true, '']);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#contents');
    expect(complaints).toEqual([]);
    await close();
  });

  test('without scripts still leads to the contents and to the search', async () => {
    const { page, close } = await open(`${id}/flows.html`, { ...PHONE, javaScriptEnabled: false });
    await page.locator(`${BAR} a`).first().click();
    await page.locator('#contents').waitFor();
    expect(await page.locator(`${BAR} button`).isVisible()).toBe(false);
    expect(await page.locator(`${BAR} a`).nth(1).getAttribute('href')).toContain('search.html#find');
    await close();
  });

  test('hides nothing that the keyboard comes to', async () => {
    const { page, close } = await open(`${id}/flows.html`, PHONE);
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate((bar) => {
        const focused = document.activeElement;
        if (!focused || focused.closest(bar)) return '';
        const [own, edge] = [focused.getBoundingClientRect(), document.querySelector(bar)?.getBoundingClientRect()];
        return edge && own.top >= edge.top ? focused.outerHTML.slice(0, 80) : '';
      }, BAR);
      expect(hidden).toBe('');
    }
    await close();
  });

  test('moves nothing while the page comes', async () => {
    const { page, close } = await open(`${id}/flows.html`, {
      ...PHONE,
      before: (page) =>
        page.addInitScript(() => {
          new PerformanceObserver((list) => {
            const moved = list.getEntries().map((entry) => (entry as unknown as { value: number }).value);
            document.documentElement.dataset['moved'] = String(moved);
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await page.locator(BAR).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['moved'] ?? '')).toBe('');
    await close();
  });

  test.each([
    ['a wide screen', { width: 1280, height: 800 }, 'flows'],
    ['the page of the search, which has its own', PHONE, 'search'],
    ['the minute, whose cards have buttons there', PHONE, 'minute'],
  ])('is not on %s', async (_, size, view) => {
    const { page, close } = await open(`${id}/${view}.html`, size);
    expect(await page.locator(BAR).filter({ visible: true }).count()).toBe(0);
    await close();
  });

  test('copies the page’s sentence with its address where the browser cannot share', async () => {
    const { page, close } = await open(`${id}/flows.html`, {
      ...PHONE,
      before: (page) =>
        page.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'share');
          Object.defineProperty(navigator, 'clipboard', {
            value: {
              writeText: (text: string) => {
                document.documentElement.dataset['copied'] = text;
                return Promise.resolve();
              },
            },
          });
        }),
    });
    await page.locator(`${BAR} button`).click();
    await page.waitForFunction(() => document.documentElement.dataset['copied']);
    const copied = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
    expect(copied.endsWith(page.url())).toBe(true);
    expect([...copied.replace(page.url(), '').trim()].length).toBeLessThanOrEqual(60);
    await close();
  });

  test('is not printed', async () => {
    const { page, close } = await open(`${id}/flows.html`, PHONE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(BAR).isVisible()).toBe(false);
    await close();
  });
});
