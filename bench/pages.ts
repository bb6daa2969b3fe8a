import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { FOLDERS, writeContestants, type Contestant } from './contestants';
import { median } from './median';
import { serveCompressed, type CompressedServer } from './server';

const REPEATS = Number(process.env['BENCH_REPEATS'] ?? 5);
const AIMS = { ratio: 1.15, tap: 50 };

/** A phone of four years ago on a slow mobile network. */
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Milliseconds that a page may take before the bench gives up. */
const PATIENCE = 120_000;

/** What one visit cost: milliseconds, and bytes as sent. */
interface Visit {
  paint: number;
  ready: number;
  tap: number;
  bytes: number;
}

/** First paint of the marks, and from a tap to what it shows, of our page, its peers and the limit, interleaved. Gives lines of a report. */
export async function pageSpeed(browser: Browser, site: string): Promise<string[]> {
  if (!existsSync(FOLDERS.modules)) return ['The peers are not installed: `npm ci --prefix bench/peers`.'];
  const contestants = writeContestants(site);
  const server = await serveCompressed({ '': path.resolve(site), ...FOLDERS });
  const visits = new Map<string, Visit[]>();
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    for (const contestant of contestants) {
      const cost = await visit(browser, server, contestant);
      // The first round warms up the browser and packs the files.
      if (repeat > 0) visits.set(contestant.name, [...(visits.get(contestant.name) ?? []), cost]);
    }
  }
  await server.close();
  const medians = contestants.map(({ name }) => {
    const of = (pick: (visit: Visit) => number) => median((visits.get(name) ?? []).map(pick));
    return {
      name,
      paint: of((one) => one.paint),
      ready: of((one) => one.ready),
      tap: of((one) => one.tap),
      bytes: of((one) => one.bytes),
    };
  });
  const [limit, ours] = medians;
  const ratio = (ours?.paint ?? Number.NaN) / (limit?.paint ?? Number.NaN);
  const cell = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : '–');
  return [
    `${SLOWER}× slower processor, ${(NETWORK.downloadThroughput * 8) / 1e6} Mbit/s, ${NETWORK.latency} ms round trip, empty cache, 390 px wide; everything served with brotli. Medians of ${REPEATS}, interleaved.`,
    '',
    '| page | marks painted, ms | against the limit | answers taps from, ms | tap to paint, ms | KiB |',
    '|---|---:|---:|---:|---:|---:|',
    ...medians.map(
      ({ name, paint, ready, tap, bytes }) =>
        `| ${name} | ${cell(paint)} | ${(paint / (limit?.paint ?? 1)).toFixed(2)} | ${cell(ready)} | ${cell(tap)} | ${(bytes / 1024).toFixed(0)} |`,
    ),
    '',
    `- marks painted within ${AIMS.ratio} times the limit: ${ratio.toFixed(2)}: ${ratio <= AIMS.ratio ? 'kept' : '**not kept**'}`,
    `- tap to paint within ${AIMS.tap} ms: ${cell(ours?.tap ?? Number.NaN)} ms: ${(ours?.tap ?? Infinity) <= AIMS.tap ? 'kept' : '**not kept**'}`,
  ];
}

async function visit(browser: Browser, server: CompressedServer, { url, mark }: Contestant): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // The loader of these sources gives every function its name through a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchMarks, mark);
  server.sent();
  await page.goto(server.url + url, { waitUntil: 'load' });
  const read = (name: string) => page.evaluate((key) => (globalThis as unknown as Record<string, number>)[key], name);
  await page.waitForFunction(() => 'painted' in globalThis);
  const paint = (await read('painted')) ?? Number.NaN;
  const scripted = !url.endsWith('limit.html');
  if (scripted) await page.waitForFunction(() => 'ready' in globalThis);
  const ready = scripted ? ((await read('ready')) ?? Number.NaN) : Number.NaN;
  await page.waitForLoadState('networkidle');
  const bytes = server.sent();
  const tap = scripted ? await tapOn(page, mark) : Number.NaN;
  await context.close();
  return { paint, ready, tap, bytes };
}

/** Presses the middle of a mark, and waits for the frame after. */
async function tapOn(page: Awaited<ReturnType<Browser['newPage']>>, mark: string): Promise<number> {
  const marks = page.locator(mark).filter({ visible: true });
  const target = marks.first();
  await target.scrollIntoViewIfNeeded();
  const taps: number[] = [];
  // The first tap may load what it opens; a reader presses more than once.
  for (let press = 0; press < 3; press++) {
    await page.evaluate(() => delete (globalThis as { tapped?: number }).tapped);
    await target.dispatchEvent('pointerdown');
    await target.click({ force: true, position: undefined }).catch(() => target.dispatchEvent('click'));
    await page.waitForFunction(() => 'tapped' in globalThis);
    taps.push(await page.evaluate(() => (globalThis as { tapped?: number }).tapped ?? Number.NaN));
    await page.waitForTimeout(300);
  }
  return median(taps);
}

/** Runs in the page before anything else: notes when the marks are painted, when the page is ready, and how long a click takes. */
function watchMarks(mark: string): void {
  const noted = globalThis as unknown as Record<string, unknown>;
  const afterPaint = (note: () => void) => requestAnimationFrame(() => setTimeout(note));
  const look = () => {
    const drawn = noted['drawn'] === true || (mark !== 'canvas' && document.querySelector(mark) !== null);
    if (drawn && !('painted' in noted)) afterPaint(() => (noted['painted'] ??= performance.now()));
    const ready = noted['drawn'] === true || document.documentElement.dataset['ready'] !== undefined;
    if (ready && !('ready' in noted)) noted['ready'] = performance.now();
    if (!('painted' in noted) || !('ready' in noted)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    'click',
    (event) => {
      const start = event.timeStamp;
      afterPaint(() => (noted['tapped'] = performance.now() - start));
    },
    { capture: true },
  );
}
