import { describe, expect, test } from 'vitest';
import { open } from './openPage';

describe('theme and text size', () => {
  test('come from the address', async () => {
    const { page, complaints, close } = await open('index.html?size=elder&theme=dark');
    expect(await page.locator('html').getAttribute('data-size')).toBe('elder');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(complaints).toEqual([]);
    await close();
  });

  test('that are unknown change nothing', async () => {
    const { page, close } = await open('index.html?size=%3Cb%3E&theme=pink');
    expect(await page.locator('html').getAttribute('data-size')).toBeNull();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    await close();
  });

  test('are remembered', async () => {
    const { page, close } = await open('index.html');
    await page.evaluate(() => localStorage.setItem('mingzhang-size', 'elder'));
    await page.reload();
    expect(await page.locator('html').getAttribute('data-size')).toBe('elder');
    await close();
  });

  test('a browser that denies storage shows the page all the same', async () => {
    const { page, complaints, close } = await open('index.html?theme=dark', {
      before: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
    });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('h1').count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('?lang=en leads to the English page', async () => {
  const { page, close } = await open('index.html?lang=en', { unready: true });
  await page.waitForURL('**/en/*/overview.html');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await close();
});
