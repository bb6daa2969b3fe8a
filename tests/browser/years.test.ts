import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type StaticSite } from '../../scripts/staticServer';
import type { IndexEntry } from '../../src/model/budget';
import { inventedSite } from '../build/inventedSites';
import { open } from './openPage';

let site: StaticSite;
const folder = inventedSite('years');
const index = JSON.parse(readFileSync(`${folder}/data/index.json`, 'utf8')) as IndexEntry[];
const withYears = index.find(({ years }) => years !== undefined);
const account = index.find((entry) => entry.account !== undefined && entry.account !== entry.id);

beforeAll(async () => {
  site = await serveSite(folder);
});

afterAll(async () => {
  await site.close();
});

/** Takes the view's data out of every page, and changes files of data on their way. */
async function withoutState(page: Page, change = (text: string): string => text): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<script [^>]*id="state">.*?<\/script>/s, '');
    await route.fulfill({ response, body: html });
  });
  await page.route('**/data/bodies/*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test.each([
  ['years', `${withYears?.id}/years.html`, 'data/bodies/'],
  ['account', `${account?.id}/account.html`, `data/budgets/${account?.account}.json`],
])('the page of the %s without its data fetches what it rests on and shows the same', async (_, address, file) => {
  const shown = await open(address, { site: site.url });
  const fetched = await open(address, { site: site.url, before: (page) => withoutState(page) });
  await fetched.page.waitForSelector('main data[value]');
  expect(fetched.requests.filter((request) => request.startsWith(file))).toHaveLength(1);
  expect(await fetched.page.locator('main').innerText()).toBe(await shown.page.locator('main').innerText());
  await Promise.all([shown.close(), fetched.close()]);
});

test('years that are not what was agreed are told with file and place, and no figure is shown', async () => {
  const { page, close } = await open(`${withYears?.id}/years.html`, {
    site: site.url,
    before: (one) => withoutState(one, (text) => text.replace('"amount":', '"amuont":')),
  });
  await page.locator('main button').first().waitFor();
  expect(await page.locator('main').innerText()).toMatch(/\.json.*am[ou]+nt/);
  expect(await page.locator('main data[value]').count()).toBe(0);
  await close();
});
