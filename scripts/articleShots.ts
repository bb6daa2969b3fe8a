import { mkdirSync, readFileSync } from 'node:fs';
import { offerChineseFont, useChineseFont } from '../tests/browser/chineseFont';
import { launchChromium } from '../tests/browser/chromium';
import { serveSite } from './staticServer';

/**
 * Photographs an article with three embeds, pasted as the dialog gives them, on a phone and on a desktop, by day and by
 * night, into `shots/article-*.png`.
 */
const SIZES = [
  { name: 'phone', width: 360, height: 640 },
  { name: 'desktop', width: 1024, height: 800 },
];
const VIEWS = ['changes', 'flows', 'overview'];

const site = await serveSite('dist');
const [first] = JSON.parse(readFileSync('dist/data/index.json', 'utf8')) as {
  id: string;
  body: string;
  year: number;
}[];
if (!first) throw new Error('the site has no budget');
const embeds = VIEWS.map((view) => {
  const answer = JSON.parse(readFileSync(`dist/embed/${first.id}/${view}.json`, 'utf8')) as { html: string };
  return answer.html.replace('src="', `src="${site.url}`);
});
const text = `${first.body} ${first.year} 年的预算已经公开。下面的图都来自这份文件，每个数都能查到出处。`;
const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark } body { font: 18px/1.85 'PingFang SC', sans-serif; max-width: 600px; margin: 0 auto; padding: 24px 16px }
h1 { font: 700 32px/1.35 'Songti SC', serif } iframe { margin: 14px 0 }</style>
<h1>这个街道的钱，去年和今年</h1><p>${text}</p>${embeds.map((embed) => `${embed}<p>${text}</p>`).join('')}`;

mkdirSync('shots', { recursive: true });
const browser = await launchChromium();
for (const { name, width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      deviceScaleFactor: width < 768 ? 2 : 1,
    });
    await offerChineseFont(context);
    await context.route('**/assets/embed-*.css', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `@import '/test-font/all.css';\n${await response.text()}` });
    });
    await context.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const page = await context.newPage();
    await page.goto(`${site.url}article`, { waitUntil: 'networkidle' });
    await useChineseFont(page);
    // Frames load when they come near the screen.
    for (const frame of await page.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      await page.waitForTimeout(400);
    }
    await page.screenshot({ path: `shots/article-${name}-${colorScheme}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
await site.close();
