import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { FOLDERS } from './contestants';
import { median } from './median';
import { serveCompressed, type CompressedServer } from './server';

/** What the embed of the flows must keep: marks against the limit, milliseconds that nothing blocks longer than, bytes. */
const AIMS = { ratio: 1.1, block: 50, bytes: 20 * 1024 };
const REPEATS = Number(process.env['BENCH_REPEATS'] ?? 5);

/** As for whole pages: a phone of four years ago on a slow mobile network. */
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** What is left of a frame without its chart: how long the first sight of any page blocks. */
const EMPTY = '<body><figure class="frame"><h1>1</h1><svg width="9" height="9" data-mark></svg></figure></body>';

/** What one sight of an embed cost: milliseconds to its marks, and of the longest task above 50 ms (0 without one); bytes. */
interface Sight {
  paint: number;
  block: number;
  bytes: number;
}

/**
 * The embed of the flows in an article's frame against the limit: the same chart without its script. Gives lines of a report.
 * @param site the built site
 */
export async function embedSpeed(browser: Browser, site: string): Promise<string[]> {
  const pages = JSON.parse(readFileSync(`${site}/views.json`, 'utf8')) as { view: string; embed?: string }[];
  const embed = pages.find(({ view }) => view === 'flows')?.embed;
  if (embed === undefined) throw new Error(`${site} has no embed of the flows: npm run build`);
  const limit = path.posix.join(path.posix.dirname(embed), 'limit.html');
  mkdirSync(path.join(FOLDERS.pages, path.dirname(limit)), { recursive: true });
  const still = readFileSync(path.join(site, embed), 'utf8')
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/(?<=href=")(?=\.\.\/\.\.\/assets\/)/g, '../');
  writeFileSync(path.join(FOLDERS.pages, limit), still);
  const empty = path.posix.join(path.posix.dirname(embed), 'empty.html');
  writeFileSync(path.join(FOLDERS.pages, empty), still.replace(/<body>.*<\/body>/s, EMPTY));
  const server = await serveCompressed({ '': path.resolve(site), ...FOLDERS });
  const sights = { empty: [] as Sight[], limit: [] as Sight[], ours: [] as Sight[] };
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    const seen = {
      empty: await look(browser, server, `pages/${empty}`),
      limit: await look(browser, server, `pages/${limit}`),
      ours: await look(browser, server, embed),
    };
    // The first round warms up the browser and packs the files.
    if (repeat === 0) continue;
    sights.empty.push(seen.empty);
    sights.limit.push(seen.limit);
    sights.ours.push(seen.ours);
  }
  await server.close();
  const of = (who: keyof typeof sights, what: keyof Sight) => median(sights[who].map((sight) => sight[what]));
  const [ratio, block, bytes] = [of('ours', 'paint') / of('limit', 'paint'), of('ours', 'block'), of('ours', 'bytes')];
  const row = (name: string, who: keyof typeof sights) =>
    `| ${name} | ${of(who, 'paint').toFixed(0)} | ${of(who, 'block').toFixed(0)} | ${(of(who, 'bytes') / 1024).toFixed(1)} |`;
  const verdict = (kept: boolean) => (kept ? 'kept' : '**not kept**');
  return [
    `In a frame 600 px wide; otherwise as above. Medians of ${REPEATS}, interleaved.`,
    '',
    '| embed of the flows | marks painted, ms | longest task, ms | KiB |',
    '|---|---:|---:|---:|',
    row('an empty frame: the same style, a title, one mark', 'empty'),
    row('limit: the same chart as inline SVG, no script', 'limit'),
    row('Mingzhang', 'ours'),
    '',
    `- marks painted within ${AIMS.ratio} times the limit: ${ratio.toFixed(2)}: ${verdict(ratio <= AIMS.ratio)}`,
    `- nothing blocks longer than ${AIMS.block} ms: ${block.toFixed(0)} ms: ${verdict(block <= AIMS.block)}`,
    `- at most ${AIMS.bytes / 1024} KiB in all: ${(bytes / 1024).toFixed(1)} KiB: ${verdict(bytes <= AIMS.bytes)}`,
  ];
}

async function look(browser: Browser, server: CompressedServer, url: string): Promise<Sight> {
  const context = await browser.newContext({ viewport: { width: 600, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // The loader of these sources gives every function its name through a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watch);
  server.sent();
  await page.goto(server.url + url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => 'painted' in globalThis);
  const seen = await page.evaluate(() => {
    const { painted, longest } = globalThis as unknown as Noted;
    return { paint: painted, block: longest };
  });
  const sight = { ...seen, bytes: server.sent() };
  await context.close();
  return sight;
}

/** What a page notes of itself. */
interface Noted {
  painted: number;
  longest: number;
}

/** Runs in the page before anything else: notes when the first mark that is shown has been painted, and tasks of more than 50 ms. */
function watch(): void {
  const noted = globalThis as unknown as Noted;
  noted.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const drawn = [...document.querySelectorAll('[data-mark]')].some((mark) => mark.getClientRects().length > 0);
    if (!drawn) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (noted.painted = performance.now())));
  };
  requestAnimationFrame(look);
}
