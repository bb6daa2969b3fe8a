import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';

const id = sitePages()[0]?.budget ?? '';

/** Marks of a chart that the tab key comes to, among those that are shown. */
const stops = (page: Page, chart: string): Promise<number> =>
  page
    .locator(`${chart} [data-mark][tabindex="0"]`)
    .evaluateAll((marks) => marks.filter((mark) => mark.getClientRects().length > 0).length);

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);

async function focusStop(page: Page, chart: string): Promise<void> {
  await page.locator(`${chart} [data-mark][tabindex="0"]`).locator('visible=true').first().focus();
}

describe.each([390, 1280])('at %i px the keyboard alone', (width) => {
  test('walks the flows, opens, follows a stream and comes back', async () => {
    const { page, close } = await open(`${id}/flows.html`, { width });
    expect(await stops(page, '.chart')).toBe(1);
    await focusStop(page, '.chart');
    const source = await focused(page);
    await page.keyboard.press('ArrowRight');
    const band = await focused(page);
    expect(band).toMatch(/^source:.*~function:/);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^function:/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(source);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(source);
    await page.keyboard.press('Enter');
    await page.locator('aside .detail').waitFor();
    const opened = await focused(page);
    await page.locator('aside .detail li button').first().press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toContain('~');
    await page.keyboard.press('Escape');
    expect(await page.locator('aside .detail').count()).toBe(0);
    expect(await focused(page)).not.toBeNull();
    expect(opened).not.toBeNull();
    expect(await stops(page, '.chart')).toBe(1);
    await close();
  });

  test('walks the rings, chooses and leaves', async () => {
    const { page, close } = await open(`${id}/structure.html`, { width });
    expect(await stops(page, '#function .wheel')).toBe(1);
    await focusStop(page, '#function .wheel');
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('focus')).toBe(await focused(page));
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).searchParams.get('focus')).toBeNull();
    await close();
  });

  test('walks the changes and comes to the source of one', async () => {
    const { page, close } = await open(`${id}/changes.html`, { width });
    expect(await stops(page, 'main')).toBe(1);
    await focusStop(page, 'main');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')).toContain('source.html#l');
    await page.keyboard.press('Escape');
    expect(await focused(page)).not.toBeNull();
    await close();
  });
});

test('the first tab leads past the header', async () => {
  const { page, close } = await open('index.html');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#main$/);
  await close();
});

test('Escape closes what lies above, and what lies below it only when it is pressed again', async () => {
  const { page, close } = await open(`${id}/flows.html?focus=201`);
  const sheet = page.locator('aside .detail');
  const menu = page.locator('header details');
  const isOpen = () => menu.evaluate((element: HTMLDetailsElement) => element.open);
  await sheet.waitFor();
  await menu.locator('summary').press('Enter');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect([await isOpen(), await sheet.count()]).toEqual([false, 1]);
  await page.locator('button.term:visible').first().press('Enter');
  const note = page.locator('.note:popover-open');
  expect(await note.count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => note.count()).toBe(0);
  expect(await sheet.count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await sheet.count()).toBe(0);
  await close();
});

test('Escape closes the menu and leads back to its head; a tap elsewhere and its links close it too', async () => {
  const { page, close } = await open(`${id}/search.html`);
  const menu = page.locator('header details');
  const isOpen = () => menu.evaluate((element: HTMLDetailsElement) => element.open);
  const head = menu.locator('summary');
  await head.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await head.click();
  await page.locator('main').click({ position: { x: 4, y: 700 } });
  expect(await isOpen()).toBe(false);
  // On its own page the link leads to a place of the page, so the page stays.
  await head.click();
  await menu.locator('a[aria-current]').click();
  expect(await isOpen()).toBe(false);
  await close();
});
