import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { embedOf } from '../build/embedPages';
import { open } from './openPage';

/** Which card stands in the window of the strip. */
const card = (page: Page): Promise<number> =>
  page.locator('.strip').evaluate((strip) => Math.round((10 * strip.scrollLeft) / strip.clientWidth) / 10);

test('the cards of a minute in an article are moved by buttons and keys, and say where one is', async () => {
  const { page, complaints, close } = await open(embedOf('minute'), { width: 340, height: 1200, unready: true });
  await page.locator('.pager.works').waitFor();
  expect(await page.locator('.back').isDisabled()).toBe(true);
  for (const at of [1, 2, 3, 4, 5]) {
    await page.locator('.next').click();
    await expect.poll(() => card(page)).toBe(at);
    await expect.poll(() => page.locator('.pager [role="status"]').innerText()).toBe(`${at + 1} / 6`);
    expect(await page.locator('.marks .done').count()).toBe(at + 1);
  }
  expect(await page.locator('.next').isDisabled()).toBe(true);
  await page.locator('.strip').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => card(page)).toBe(4);
  expect(complaints).toEqual([]);
  await close();
});

test('without a script all six cards stand in the frame, and stop where the finger leaves them', async () => {
  const { page, close } = await open(embedOf('minute'), { width: 340, unready: true, javaScriptEnabled: false });
  expect(await page.locator('.card h2').count()).toBe(6);
  expect(await page.locator('.card > svg.squares path').count()).toBeGreaterThan(15);
  expect(await page.locator('.strip').evaluate((strip) => getComputedStyle(strip).scrollSnapType)).toBe('x mandatory');
  expect(await page.locator('.pager button:visible').count()).toBe(0);
  expect(await page.locator('.pager').innerText()).toBe('往左滑，一共 6 张');
  await close();
});

test('a row of a card tells its amount, quotation and line; the squares of other cards stay as they are', async () => {
  const { page, close } = await open(embedOf('minute'), { width: 600, height: 900, unready: true });
  await page.locator('.pager.works').waitFor();
  await page.locator('.next').click();
  await expect.poll(() => card(page)).toBe(1);
  await page.locator('.card').nth(1).locator('li').first().click();
  expect((await page.locator('.reading.shown').innerText()).replace(/\s+/g, ' ')).toContain(
    '−765.23万元 2010301 · 原文 “2024 年划转 4 个社区',
  );
  const opacities = (nth: number) =>
    page
      .locator('.card')
      .nth(nth)
      .locator('path.square')
      .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).opacity))].sort());
  expect(await opacities(1)).toEqual(['0.55', '1']);
  expect(await opacities(3)).toEqual(['1']);
  await close();
});

test('what the address points at is on the card that is shown', async () => {
  const { page, close } = await open(`${embedOf('minute')}?focus=economic:302`, {
    width: 340,
    height: 1200,
    unready: true,
  });
  await page.locator('.pager.works').waitFor();
  await expect.poll(() => card(page)).toBe(4);
  expect(await page.locator('li.chosen').count()).toBe(1);
  await close();
});
