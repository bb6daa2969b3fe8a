import { expect, test } from 'vitest';
import { inOneLanguage, sampled, sitePages } from '../build/sitePages';
import { open } from './openPage';

/** A deck has nothing to hydrate: its script only turns pages. */
const hydrated = (url: string) => !url.includes('present/');

test.each(inOneLanguage(sampled(sitePages())))(
  'the first load of $url asks for its own files only, breaks no rule, keeps what the server drew',
  async ({ url }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const { page, requests, complaints, close } = await open(url, {
      unready: true,
      before: (page) =>
        page.route('**/assets/client-*.js', async (route) => {
          await released;
          await route.continue();
        }),
    });
    if (hydrated(url)) {
      await page.waitForSelector('#state', { state: 'attached' });
      const before = await page.evaluateHandle(() => [...document.querySelectorAll('#app *')]);
      release();
      await page.waitForSelector('html[data-ready]');
      const kept = await before.evaluate((nodes) => nodes.filter((node) => node.isConnected).length);
      const drawn = await before.evaluate((nodes) => nodes.length);
      expect(drawn, 'nodes drawn by the server').toBeGreaterThan(5);
      expect(kept, 'nodes kept by the script').toBe(drawn);
    }
    release();
    await page.waitForLoadState('load');
    await page.waitForSelector('html[data-ready]');
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => /^https?:/.test(request))).toEqual([]);
    expect(requests.filter((request) => /data\/|assets\/(?!Detail-).*\.css$/.test(request))).toEqual([]);
    await close();
  },
);
