import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const minute = sitePages().find(({ view, lang }) => view === 'minute' && lang === 'zh')?.url ?? '';

/** The card that stands in the window of the strip. */
const card = (page: Page): Promise<number> =>
  page.locator('.strip').evaluate((strip) => Math.round((10 * strip.scrollLeft) / strip.clientWidth) / 10);

test('buttons and keys move the cards and back again, one set of squares goes with them, and at rest each card shows its own', async () => {
  const { page, complaints, close } = await open(minute, { width: 390, height: 844 });
  await page.locator('button.next').click();
  await expect.poll(() => card(page)).toBe(1);
  await expect.poll(() => page.locator('.stage').count()).toBe(0);
  await page.locator('.strip').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => card(page)).toBe(2);
  await page.keyboard.press(' ');
  await expect.poll(() => card(page)).toBe(3);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => card(page)).toBe(2);
  // Half way between two cards the squares of neither are shown.
  await page.locator('.strip').evaluate((strip: HTMLElement) => {
    strip.style.scrollSnapType = 'none';
    strip.scrollTo({ left: 3.5 * strip.clientWidth, behavior: 'instant' });
  });
  await page.locator('.stage rect').first().waitFor();
  const still = page.locator('.card > svg.squares').nth(3);
  expect(await still.evaluate((figure) => getComputedStyle(figure).opacity)).toBe('0');
  expect(complaints).toEqual([]);
  await close();
});

test('where less motion is asked for no square moves', async () => {
  const { page, close } = await open(minute, { width: 390, height: 844, reducedMotion: 'reduce' });
  await page.locator('.strip').evaluate((strip: HTMLElement) => {
    strip.style.scrollSnapType = 'none';
    strip.scrollTo({ left: 1.5 * strip.clientWidth, behavior: 'instant' });
  });
  await expect.poll(() => card(page)).toBe(1.5);
  expect(await page.locator('.stage').count()).toBe(0);
  expect(
    await page
      .locator('.card > svg.squares')
      .nth(1)
      .evaluate((figure) => getComputedStyle(figure).opacity),
  ).toBe('1');
  await close();
});

test('without a script all cards stand in the page with their squares, and stop where the finger leaves them', async () => {
  const { page, close } = await open(minute, { width: 390, height: 844, javaScriptEnabled: false, unready: true });
  expect(await page.locator('.card h2').count()).toBe(6);
  expect(await page.locator('.card > svg.squares path').count()).toBeGreaterThan(15);
  expect(await page.locator('.strip').evaluate((strip) => getComputedStyle(strip).scrollSnapType)).toBe('x mandatory');
  expect(await page.locator('.minute .bar').isHidden()).toBe(true);
  await close();
});

test('a square that is tapped is told by its row', async () => {
  const { page, close } = await open(minute, { width: 390, height: 844 });
  await page
    .locator('.strip')
    .evaluate((strip) => strip.scrollTo({ left: 3 * strip.clientWidth, behavior: 'instant' }));
  await expect.poll(() => card(page)).toBe(3);
  await expect.poll(() => page.locator('.stage').count()).toBe(0);
  await page
    .locator('.card')
    .nth(3)
    .locator('path.c-208')
    .click({ position: { x: 8, y: 8 } });
  expect(await page.locator('li.chosen').count()).toBe(1);
  expect(await page.locator('li.chosen').innerText()).toContain('208');
  await close();
});

test.each([360, 1280])('has no barrier and nothing moves by itself at %i px', async (width) => {
  const { page, close } = await open(minute, { width, height: 800 });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (at: string) => Promise<AxeResults> } }).axe.run('main'),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  expect(shift).toBe(0);
  await close();
});

test.each(['zh', 'en'])(
  'in large type the first card shows all its squares on a low screen in %s, above the bar',
  async (lang) => {
    const address = sitePages().find((page) => page.view === 'minute' && page.lang === lang)?.url ?? '';
    const { page, close } = await open(`${address}?size=elder`, { width: 360, height: 640 });
    const bottom = (selector: string, edge: 'bottom' | 'top') =>
      page
        .locator(selector)
        .first()
        .evaluate((part, side) => part.getBoundingClientRect()[side], edge);
    expect(await bottom('.card svg.squares', 'bottom')).toBeLessThanOrEqual(await bottom('.minute .bar', 'top'));
    await close();
  },
);
