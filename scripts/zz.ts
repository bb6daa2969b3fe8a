import { offerChineseFont, useChineseFont } from '../tests/browser/chineseFont';
import { launchChromium } from '../tests/browser/chromium';
import { serveSite } from './staticServer';
const [urlArg, name, only = ''] = process.argv.slice(2);
const site = await serveSite(process.env['SITE'] ?? 'dist');
const browser = await launchChromium();
for (const [w, h] of [
  [1024, 768],
  [1920, 1080],
] as const)
  for (const dark of [false, true]) {
    const ctx = await browser.newContext({
      viewport: { width: w, height: h },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await offerChineseFont(ctx);
    const page = await ctx.newPage();
    await page.goto(site.url + urlArg, { waitUntil: 'networkidle' });
    await useChineseFont(page);
    const ids = await page.locator('.step').evaluateAll((a) => a.map(({ id }) => id));
    for (const [i, id] of ids.entries()) {
      if (i) await page.keyboard.press('PageDown');
      if (only && !new RegExp(only).test(id)) continue;
      await page.screenshot({
        path: `/tmp/wordsdeck/${name}-${w}-${dark ? 'dark' : 'light'}-${String(i).padStart(2, '0')}-${id}.png`,
      });
    }
    await ctx.close();
  }
await browser.close();
await site.close();
