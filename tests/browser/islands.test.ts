import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';

const budget = sitePages()[0]?.budget ?? '';
const flows = `${budget}/flows.html`;
const BAND = '.upright .band';

/** Opens the flows with their scripts held back until `release`. */
async function openAsleep(): Promise<{ visit: Awaited<ReturnType<typeof open>>; page: Page; release: () => void }> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const visit = await open(flows, {
    unready: true,
    before: (page) =>
      page.route('**/assets/client-*.js', async (route) => {
        await released;
        await route.continue();
      }),
  });
  await visit.page.waitForSelector('#state', { state: 'attached' });
  return { visit, page: visit.page, release };
}

test('a band that is touched before any script is there is chosen once it is', async () => {
  const { visit, page, release } = await openAsleep();
  const band = page.locator(BAND).first();
  const id = await band.getAttribute('data-mark');
  await band.dispatchEvent('click');
  expect(await band.getAttribute('aria-pressed')).toBe('false');
  release();
  await page.locator(`.upright [data-mark="${id}"][aria-pressed="true"]`).waitFor();
  expect(new URL(page.url()).searchParams.get('focus')).toBe(id);
  await visit.close();
});

test('a key before any script is there is answered too, and a button once only', async () => {
  const { visit, page, release } = await openAsleep();
  const row = page.locator('.upright button.words').first();
  await row.focus();
  await page.keyboard.press('Enter');
  release();
  await page.locator('.upright button.words[aria-pressed="true"]').waitFor();
  await page.waitForSelector('html[data-awake]');
  // A second click would have closed it again.
  expect(await row.getAttribute('aria-pressed')).toBe('true');
  await visit.close();
});

test('every node is kept when the last island has woken, and what only has to be read has no marks for scripts', async () => {
  const { visit, page, release } = await openAsleep();
  const before = await page.evaluateHandle(() => [...document.querySelectorAll('#app *')]);
  release();
  await page.waitForSelector('html[data-awake]');
  expect(await before.evaluate((nodes) => nodes.filter((node) => !node.isConnected).length)).toBe(0);
  const still = await page.evaluate(() =>
    [...document.querySelectorAll('[data-island="still"]')].map(({ innerHTML }) => innerHTML.includes('<!--')),
  );
  expect(still.length).toBeGreaterThan(3);
  expect(still).not.toContain(true);
  await visit.close();
});

test('the form of the chart that a screen does not show is taken over when it does', async () => {
  const { page, close } = await open(flows);
  await page.waitForSelector('html[data-awake]');
  await page.setViewportSize({ width: 1280, height: 800 });
  const node = page.locator('.sideways .node').first();
  await node.press('Enter');
  expect(await node.getAttribute('aria-pressed')).toBe('true');
  await close();
});
