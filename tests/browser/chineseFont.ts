import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';

const FOLDER = path.resolve('node_modules/@fontsource/noto-sans-sc');
const WEIGHTS = [400, 600, 700];

/** The web font stands in for the first family that the site's own font stack asks a system for. */
const STANDS_FOR = 'PingFang SC';

/** Lets the pages of a context load a Chinese web font, since test machines have no Chinese font of their own. */
export async function offerChineseFont(context: BrowserContext): Promise<void> {
  await context.route('**/test-font/**', async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    if (name === 'all.css') await route.fulfill({ contentType: 'text/css', body: styles() });
    else await route.fulfill({ contentType: 'font/woff2', body: readFileSync(path.join(FOLDER, 'files', name)) });
  });
}

/** Shows a page's text in that font, and waits until it is there. */
export async function useChineseFont(page: Page): Promise<void> {
  await page.addStyleTag({ url: '/test-font/all.css' });
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

let cached: string | undefined;

function styles(): string {
  cached ??= WEIGHTS.map((weight) => readFileSync(path.join(FOLDER, `${weight}.css`), 'utf8'))
    .join('\n')
    .replaceAll("'Noto Sans SC'", `'${STANDS_FOR}'`)
    .replaceAll('./files/', '/test-font/');
  return cached;
}
