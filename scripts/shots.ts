import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/browser/chromium';
import { serveSite } from './staticServer';

/**
 * Photographs pages of the built site into `shots/`:
 * `npm run shots -- index.html en/index.html?focus=201 [--width 390,1280] [--height 844] [--dark] [--elder] [--full]
 * [--forced] [--pdf] [--click <selector>] [--scroll <selector>] [--out <dir>]`. Without `--width` the four usual sizes are
 * taken; `--pdf` prints each page on A4 instead.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string' },
    height: { type: 'string' },
    dark: { type: 'boolean', default: false },
    elder: { type: 'boolean', default: false },
    forced: { type: 'boolean', default: false },
    pdf: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    click: { type: 'string' },
    scroll: { type: 'string' },
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'shots' },
  },
});

const HEIGHTS: Readonly<Record<number, number>> = { 320: 568, 360: 640, 390: 844, 768: 1024, 1024: 768, 1280: 800 };
const widths = (options.width ?? '360,390,1024,1280').split(',').map(Number);
const urls = positionals.length > 0 ? positionals : ['index.html'];

mkdirSync(options.out, { recursive: true });
const site = await serveSite(options.site);
const browser = await launchChromium();
for (const url of urls) {
  for (const width of widths) {
    const height = Number(options.height ?? HEIGHTS[width] ?? 800);
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: width < 768 ? 2 : 1,
      colorScheme: options.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      forcedColors: options.forced ? 'active' : 'none',
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') process.stderr.write(`${url} @${width}: ${message.text()}\n`);
    });
    page.on('pageerror', (error) => process.stderr.write(`${url} @${width}: ${String(error)}\n`));
    await page.goto(site.url + url, { waitUntil: 'networkidle' });
    if (options.elder) await page.evaluate(() => void (document.documentElement.dataset['size'] = 'elder'));
    if (options.click) await page.locator(options.click).first().click();
    if (options.scroll) await page.locator(options.scroll).first().scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) process.stderr.write(`${url} @${width}: scrolls sideways, ${wide} px wide\n`);
    const name = [
      url.replace(/[^\p{L}\p{N}]+/gu, '-'),
      width,
      options.dark ? 'dark' : '',
      options.elder ? 'elder' : '',
      options.forced ? 'forced' : '',
    ];
    const file = path.join(options.out, `${name.filter(Boolean).join('-')}.${options.pdf ? 'pdf' : 'png'}`);
    if (options.pdf) await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
    else await page.screenshot({ path: file, fullPage: options.full });
    process.stdout.write(`${file}\n`);
    await context.close();
  }
}
await browser.close();
await site.close();
