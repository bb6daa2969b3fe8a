import { MADE_FROM } from '../src/addresses/shareFile';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { bundleServer } from '../build/bundle';
import { collected } from '../build/collected';
import { madeFrom, SHARE_FOLDER, shareHash } from '../build/shareImages';
import type { Share } from '../src/app/server';
import { launchChromium } from '../tests/browser/chromium';
import { palettePng } from './palettePng';
import { readPixels } from './readPixels';

/**
 * `npm run share-images`: photographs the pictures that pages are shared with, in the browser and fonts of the tests, into
 * `static/share`. Only pictures that have changed are made anew, so that unchanged ones keep their bytes.
 */

const BLANK = '<!doctype html><html lang="zh-CN"><body></body></html>';

const { budgets, previousOf } = await collected('static/data', 'documents');
const server = await bundleServer('share-images');
const browser = await launchChromium();
const context = await browser.newContext({ deviceScaleFactor: 1 });
const page = await context.newPage();
await page.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: BLANK }));
await page.goto('http://pictures.test/blank.html');
for (const [id, budget] of budgets) {
  const folder = path.join(SHARE_FOLDER, id);
  const made = await madeFrom(id);
  const shares = server.drawShares(budget, server.viewKeys, previousOf(id));
  mkdirSync(folder, { recursive: true });
  for (const share of shares) {
    if (made[share.name] === shareHash(share)) continue;
    writeFileSync(path.join(folder, share.name), await photograph(page, share));
    process.stdout.write(`${path.join(folder, share.name)}\n`);
  }
  const names = new Set(shares.map(({ name }) => name));
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(path.join(folder, name));
  const hashes = Object.fromEntries(shares.map((share) => [share.name, shareHash(share)]));
  writeFileSync(path.join(folder, MADE_FROM), `${JSON.stringify(hashes, null, 2)}\n`);
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  process.stdout.write(`${shares.length} images for ${id}, ${Math.round(bytes / 1024)} KiB\n`);
}
await browser.close();

/** A picture in the browser's pixels, as PNG. */
async function photograph(page: Page, { svg, width, height }: Share): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.evaluate((markup) => {
    document.body.style.margin = '0';
    document.body.replaceChildren(new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement);
  }, svg);
  await page.evaluate(() => document.fonts.ready);
  return palettePng(await readPixels(page, await page.screenshot()));
}
