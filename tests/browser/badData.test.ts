import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright';
import { describe, expect, test } from 'vitest';
import { SITE, sitePages } from '../build/sitePages';
import { open, type Visit } from './openPage';
import { sampleOf } from '../sample';

const first = sitePages()[0];
const id = first?.budget ?? '';
const whole = readFileSync(`${SITE}/data/budgets/${id}.json`, 'utf8');

/** Takes the view's data out of the page, so that its script has to fetch the budget. */
async function withoutState(page: Page): Promise<void> {
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<script [^>]*id="state">.*?<\/script>/s, '');
    await route.fulfill({ response, body: html });
  });
}

const FAILURES: [string, (route: Route) => Promise<void>, RegExp][] = [
  ['unreachable', (route) => route.abort(), /./],
  ['missing', (route) => route.fulfill({ status: 404, body: 'gone' }), /404/],
  ['truncated', (route) => route.fulfill({ body: whole.slice(0, whole.length / 2) }), /./],
  ['a web page', (route) => route.fulfill({ body: '<!doctype html><p>Login' }), /./],
  ['of another shape', (route) => route.fulfill({ body: whole.replace('"year":', '"yeer":') }), /year|yeer/],
  ['of another budget', (route) => route.fulfill({ body: whole.replace(`"${id}"`, '"another"') }), /another/],
];

describe('without the data in the page', () => {
  test('the page fetches it and shows the same', async () => {
    const shown = await open('index.html');
    const fetched = await open('index.html', { before: withoutState });
    await fetched.page.waitForSelector('main data[value]');
    expect(fetched.requests.filter((request) => request.startsWith('data/budgets/'))).toHaveLength(1);
    expect(await fetched.page.locator('main').innerText()).toBe(await shown.page.locator('main').innerText());
    await Promise.all([shown.close(), fetched.close()]);
  });

  test.each(sampleOf(FAILURES, 2))(
    'a data file that is %s is explained, with a way to try again',
    async (_, fail, words) => {
      let failing = true;
      const { page, close } = await open('index.html', {
        before: async (page) => {
          await withoutState(page);
          await page.route('**/data/budgets/*.json', (route) => (failing ? fail(route) : route.continue()));
        },
      });
      const retry = page.locator('main button');
      await retry.first().waitFor();
      const reason = await page.locator('main').innerText();
      expect(reason).toContain(`${id}.json`);
      expect(reason).toMatch(words);
      failing = false;
      await retry.first().click();
      await page.locator('main data[value]').first().waitFor();
      await close();
    },
  );
});

describe('data that does not come', () => {
  test('shows a skeleton, after ten seconds the reason with a way to ask again, and the page when it comes', async () => {
    let silent = true;
    const { page, close } = await open('index.html', {
      before: async (page) => {
        await page.clock.install();
        await withoutState(page);
        await page.route('**/data/budgets/*.json', (route) => (silent ? undefined : route.continue()));
      },
    });
    await page.locator('main [aria-busy]').waitFor();
    expect(await page.locator('main button').count()).toBe(0);
    await page.clock.fastForward(10_000);
    await page.locator('main button').first().waitFor();
    silent = false;
    await page.locator('main button').first().click();
    await page.locator('main data[value]').first().waitFor();
    await close();
  });
});

describe('offline after load', () => {
  /**
   * Opens a page whose network can be taken away. What is routed is never taken from the cache that visits share, where
   * another test may have left what this page would have to fetch.
   */
  async function openUnplugged(address: string): Promise<Visit> {
    let unplugged = false;
    const visit = await open(address, {
      before: (page) =>
        page.route('**/*', (route) => (unplugged ? route.abort('internetdisconnected') : route.continue())),
    });
    unplugged = true;
    return visit;
  }

  test('the search says that it has no index, and its list still stands', async () => {
    const { page, close } = await openUnplugged(`${id}/search.html`);
    // The questions that are offered before anything is asked are no part of it.
    const list = page.locator('main details li a');
    const links = await list.count();
    expect(links).toBeGreaterThan(0);
    await page.locator('#find').fill('x');
    await page.locator('main [role="status"] button').waitFor();
    expect(await list.count()).toBe(links);
    await close();
  });

  test('what a tap would have to fetch is said to be missing', async () => {
    const { page, close } = await openUnplugged(`${id}/flows.html`);
    const said = page.locator('.take + [role="status"]');
    expect(await said.innerText()).toBe('');
    await page.locator('.take button').first().click();
    await expect.poll(() => said.innerText()).not.toBe('');
    const embed = page.locator('footer [role="status"]');
    await page.locator('footer a.way[href*="embed/"]').click();
    await expect.poll(() => embed.innerText()).not.toBe('');
    await close();
  });
});

describe('a stale address', () => {
  test.each(['tables.html#income-999-total', 'checks.html#no-such-check', 'projects.html#p999'])(
    '%s says that the place is gone and shows the page',
    async (address) => {
      const { page, close } = await open(`${id}/${address}`);
      await page.locator('#main > .lost').waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      await close();
    },
  );

  test('that names an unknown filter chooses all', async () => {
    const { page, close } = await open(`${id}/changes.html?table=none&way=none`);
    expect(await page.locator('main nav [aria-current]').count()).toBe(2);
    await close();
  });
});

test('a damaged site block leaves the page as the server drew it', async () => {
  const { page, close } = await open('index.html', {
    unready: true,
    before: (page) =>
      page.route('**/index.html', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('id="site">{', 'id="site">') });
      }),
  });
  await page.waitForLoadState('networkidle');
  expect(await page.locator('h1').count()).toBe(1);
  await close();
});
