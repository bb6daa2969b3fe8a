import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEW_KEYS } from '../../src/addresses/viewKey';
import { firstBudgetPages } from '../build/sitePages';
import { PICTURE_KINDS } from '../golden/draw';
import { FIXTURES } from '../golden/fixtures';
import { freshPage } from './freshPage';

/** `npx vite` at the top of the project shows the explorer from the sources, at the addresses of the published site. */

const PATIENCE = 150_000;

let vite: ChildProcess;
let address = '';

beforeAll(async () => {
  // As a person starts it, not as this test runner would.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    vite.once('exit', () => reject(new Error(said)));
    vite.stdout?.on('data', (piece) => {
      said += String(piece);
      const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
  });
}, PATIENCE);
afterAll(() => vite.kill());

/** Opens an address and waits until the page's script has taken over. */
async function visit(path: string) {
  const { page, leave } = await freshPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  // The first page waits until all sources are translated.
  await page.goto(address + path, { timeout: PATIENCE });
  await page.waitForSelector('html[data-ready]', { timeout: PATIENCE });
  return { page, leave, faults };
}

describe('in development', () => {
  test(
    'the root shows a drawn sankey',
    async () => {
      const { page, leave, faults } = await visit('');
      expect(await page.locator('svg [data-mark]').count()).toBeGreaterThan(10);
      expect(faults).toEqual([]);
      await leave();
    },
    PATIENCE,
  );

  test(
    'every view is there, and what its page fetches',
    async () => {
      const budget = firstBudgetPages()[0]?.budget ?? '';
      // A view that the budget has nothing for, such as that of years, has no page.
      const views = new Set(firstBudgetPages().map(({ view }) => view));
      for (const [at, view] of VIEW_KEYS.filter((one) => views.has(one)).entries()) {
        const response = await fetch(`${address}${at % 2 === 0 ? '' : 'en/'}${encodeURI(budget)}/${view}.html`);
        expect([view, response.status]).toEqual([view, 200]);
        expect((await response.text()).includes('id="state"'), view).toBe(true);
      }
      for (const path of [`data/budgets/${budget}.json`, `data/search/${budget}.zh.json`, `${budget}/source.html`])
        expect([path, (await fetch(address + encodeURI(path))).status]).toEqual([path, 200]);
    },
    PATIENCE,
  );

  test(
    'the page that reads documents is there, and reads one',
    async () => {
      const { page, leave, faults } = await visit('read.html');
      await page.locator('input[type=file]').setInputFiles('documents/changji-lvzhoulu-2024.txt');
      await page.locator('main [data-mark]').filter({ visible: true }).first().waitFor({ timeout: PATIENCE });
      expect(faults).toEqual([]);
      await leave();
    },
    PATIENCE,
  );

  test(
    'the gallery shows every chart with every budget that hurts, and pages on which they answer',
    async () => {
      const gallery = await (await fetch(`${address}gallery`)).text();
      expect(gallery.match(/<svg /g)?.length).toBe(PICTURE_KINDS.length * Object.keys(FIXTURES).length);
      expect(gallery).not.toMatch(/NaN|undefined/);
      for (const fixture of ['negatives', 'forty-classes']) {
        expect(gallery).toContain(`href="${fixture}/flows.html"`);
        const response = await fetch(`${address}gallery/${fixture}/flows.html`);
        expect(response.status).toBe(200);
        expect(/data-mark="function:\d+"/.test(await response.text()), fixture).toBe(true);
      }
    },
    PATIENCE,
  );

  test(
    'a view is styled and hydrated from the sources',
    async () => {
      const { page, leave, faults } = await visit(`${encodeURI(firstBudgetPages()[0]?.budget ?? '')}/flows.html`);
      expect(await page.locator('[data-mark]').count()).toBeGreaterThan(10);
      expect(await page.locator('script[src*="/src/app/client.ts"]').count()).toBe(1);
      expect(faults).toEqual([]);
      await leave();
    },
    PATIENCE,
  );
});
