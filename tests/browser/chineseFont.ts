import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';

const FOLDER = path.resolve('node_modules/@fontsource');

/** Each web font stands in for the first family that the site's own font stacks ask a system for. */
const FONTS = [
  { folder: 'noto-sans-sc', family: 'Noto Sans SC', standsFor: 'PingFang SC', weights: [400, 600, 700] },
  { folder: 'noto-serif-sc', family: 'Noto Serif SC', standsFor: 'Songti SC', weights: [700] },
];

/** Lets the pages of a context load Chinese web fonts, since test machines have no Chinese font of their own. */
export async function offerChineseFont(context: BrowserContext): Promise<void> {
  await context.route('**/test-font/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/.*\/test-font\//, '');
    if (name === 'all.css') await route.fulfill({ contentType: 'text/css', body: styles() });
    else {
      // Frames without an origin may load fonts only where that is allowed to everyone.
      const headers = { 'access-control-allow-origin': '*' };
      await route.fulfill({ contentType: 'font/woff2', headers, body: readFileSync(path.join(FOLDER, name)) });
    }
  });
}

/** Shows a page's text in those fonts, and waits until they are there. */
export async function useChineseFont(page: Page): Promise<void> {
  await page.addStyleTag({ url: '/test-font/all.css' });
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

let cached: string | undefined;

function styles(): string {
  cached ??= FONTS.flatMap(({ folder, family, standsFor, weights }) =>
    weights.map((weight) =>
      readFileSync(path.join(FOLDER, folder, `${weight}.css`), 'utf8')
        .replaceAll(`'${family}'`, `'${standsFor}'`)
        .replaceAll('./files/', `/test-font/${folder}/files/`),
    ),
  ).join('\n');
  return cached;
}
