import { describe, expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { useBrowser } from './openPage';

const open = useBrowser();

describe.each(sitePages().map(({ url }) => url))('the first load of %s', (url) => {
  test('asks for nothing but its own files, and breaks no rule of the policy', async () => {
    const { requests, complaints, close } = await open(url);
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => /^https?:/.test(request))).toEqual([]);
    expect(requests.filter((request) => request.includes('data/'))).toEqual([]);
    await close();
  });

  // A deck has nothing to hydrate: its script only turns pages.
  test.skipIf(url.includes('present/'))('keeps every node that the server drew', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const { page, close } = await open(url, {
      unready: true,
      before: (page) =>
        page.route('**/assets/client-*.js', async (route) => {
          await released;
          await route.continue();
        }),
    });
    await page.waitForSelector('#state', { state: 'attached' });
    const before = await page.evaluateHandle(() => [...document.querySelectorAll('#app *')]);
    release();
    await page.waitForSelector('html[data-ready]');
    const kept = await before.evaluate((nodes) => nodes.filter((node) => node.isConnected).length);
    const drawn = await before.evaluate((nodes) => nodes.length);
    expect(drawn).toBeGreaterThan(5);
    expect(kept).toBe(drawn);
    await close();
  });
});
