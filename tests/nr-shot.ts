import { launchChromium } from './browser/chromium';
import { serveSite } from '../scripts/staticServer';
const [, , out, ...jobs] = process.argv; // url|selector|width|mode
const site = await serveSite('/tmp/nr-site');
const browser = await launchChromium();
for (const job of jobs) {
  const [url = '', sel = '', width = '360', mode = ''] = job.split('|');
  const c = await browser.newContext({
    viewport: { width: Number(width), height: Number(width) < 700 ? 640 : 800 },
    deviceScaleFactor: Number(width) < 700 ? 1.5 : 1,
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const p = await c.newPage();
  p.on('pageerror', (e) => console.log('ERR', url, String(e)));
  p.on('console', (m) => m.type() === 'error' && console.log('CON', url, m.text()));
  await p.goto(site.url + url, { waitUntil: 'networkidle' });
  if (mode === 'elder') await p.evaluate(() => void (document.documentElement.dataset['size'] = 'elder'));
  const wide = await p.evaluate(() => document.documentElement.scrollWidth);
  if (wide > Number(width)) console.log('WIDE', url, width, mode, wide);
  const name = `${out}/${url.replace(/[^\w]+/g, '-')}-${sel.replace(/[^\w]+/g, '')}-${width}${mode}.png`;
  if (sel) await p.locator(sel).first().screenshot({ path: name });
  else await p.screenshot({ path: name });
  console.log(name);
  await c.close();
}
await browser.close();
await site.close();
