import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../tests/browser/chromium';
import { palettePng } from '../build/share/palettePng';
import { readPixels } from './readPixels';
import { serveSite } from './staticServer';

/**
 * `npm run screenshot`: composes the picture of the README from the built site, the overview on a desktop with a phone in
 * front of it, in the browser and fonts of the tests, into `docs/screenshot.png`.
 */
const OUT = 'docs/screenshot.png';
const MOST_BYTES = 250 * 1024;

const DESKTOP = { width: 1180, height: 800 };
const PHONE = { width: 360, height: 668 };
/** The phone covers no more of the desktop than its margin. */
const PICTURE = { width: 1624, height: 880 };

const site = await serveSite('dist');
const browser = await launchChromium();
const desktop = await photograph(browser, site.url, DESKTOP);
const phone = await photograph(browser, site.url, PHONE, '#flows');
const page = await browser.newPage({ viewport: PICTURE });
await page.setContent(composed(desktop, phone));
await page.waitForFunction(() => [...document.images].every((image) => image.complete));
// Small swatches keep their colour only in a large palette.
const png = palettePng(await readPixels(page, await page.screenshot()), 256);
await browser.close();
await site.close();
if (png.length > MOST_BYTES) throw new Error(`${OUT}: ${png.length} bytes, more than ${MOST_BYTES}`);
writeFileSync(OUT, png);
process.stdout.write(`${OUT}, ${Math.round(png.length / 1024)} KiB\n`);

/** The overview in a window of a size, scrolled to a part of it; as an address of an image. */
async function photograph(
  on: Browser,
  root: string,
  viewport: { width: number; height: number },
  part?: string,
): Promise<string> {
  const context = await on.newContext({ viewport, reducedMotion: 'reduce' });
  const view = await context.newPage();
  await view.goto(`${root}index.html`, { waitUntil: 'networkidle' });
  if (part) await scrollTo(view, part);
  const photo = await view.screenshot();
  await context.close();
  return `data:image/png;base64,${photo.toString('base64')}`;
}

async function scrollTo(view: Page, part: string): Promise<void> {
  await view.locator(part).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** A page that lays the phone over the desktop, on paper of its own. */
function composed(wide: string, narrow: string): string {
  return `<!doctype html><style>
    body { margin: 0; background: #dfe4dd; height: ${PICTURE.height}px; position: relative; overflow: hidden }
    img { position: absolute; display: block; background: #f6f7f3 }
    .wide { left: 40px; top: 40px; border-radius: 12px; box-shadow: 0 0 0 1px #c3cbc3 }
    .narrow { right: 40px; bottom: 72px; border: 9px solid #17201b; border-radius: 36px; box-shadow: 0 0 0 6px #dfe4dd }
  </style><img class="wide" src="${wide}"><img class="narrow" src="${narrow}">`;
}
