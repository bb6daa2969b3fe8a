import path from 'node:path';
import type { Browser } from 'playwright';
import { FOLDERS, writeContestants, type Contestant } from './contestants';
import { median, spread } from './median';
import { serveCompressed, type CompressedServer } from './server';
import { NETWORK, openOnSlowPhone, press, SLOWER, watched } from './slowPhone';

const REPEATS = Number(process.env['BENCH_REPEATS'] ?? 5);
/** Presses a visit; the first is not counted, because it may load what it opens. */
const PRESSES = 6;
const AIMS = { ratio: 1.15, tap: 50 };

/** What one visit cost: milliseconds, and bytes as sent. */
interface Visit {
  paint: number;
  ready: number;
  taps: number[];
  bytes: number;
}

/** First paint of the marks, and from a tap to what it shows, of our page, its peers and the limit, interleaved. Gives lines of a report. */
export async function pageSpeed(browser: Browser, site: string): Promise<string[]> {
  const { contestants, missing } = writeContestants(site);
  const server = await serveCompressed({ '': path.resolve(site), ...FOLDERS });
  const visits = new Map<string, Visit[]>(contestants.map(({ name }) => [name, []]));
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    for (const contestant of contestants) {
      const cost = await visit(browser, server, contestant);
      // The first round warms up the browser and packs the files.
      if (repeat > 0) visits.get(contestant.name)?.push(cost);
    }
  }
  await server.close();
  const measured = contestants.map(({ name }) => {
    const all = visits.get(name) ?? [];
    const of = (pick: (visit: Visit) => number) => all.map(pick);
    return {
      name,
      paint: of((one) => one.paint),
      ready: of((one) => one.ready),
      taps: all.flatMap((one) => one.taps),
      bytes: median(of((one) => one.bytes)),
    };
  });
  const [limit, ours] = measured.map(({ paint, taps }) => ({ paint: median(paint), tap: median(taps) }));
  const against = (paint: number) => paint / (limit?.paint ?? Number.NaN);
  const [ratio, tap] = [against(ours?.paint ?? Number.NaN), ours?.tap ?? Number.NaN];
  return [
    `${SLOWER}× slower processor, ${(NETWORK.downloadThroughput * 8) / 1e6} Mbit/s, ${NETWORK.latency} ms round trip, empty cache, 390 px wide; everything served with brotli. Medians of ${REPEATS} visits, interleaved, with the upper quartile in brackets; ${PRESSES - 1} taps a visit.`,
    ...missing.map((name) => `Not measured, because it could not be installed: ${name}.`),
    '',
    '| page | marks painted, ms | against the limit | answers taps from, ms | tap to paint, ms | KiB |',
    '|---|---:|---:|---:|---:|---:|',
    ...measured.map(
      ({ name, paint, ready, taps, bytes }) =>
        `| ${name} | ${spread(paint)} | ${against(median(paint)).toFixed(2)} | ${spread(ready)} | ${spread(taps)} | ${(bytes / 1024).toFixed(0)} |`,
    ),
    '',
    `- marks painted within ${AIMS.ratio} times the limit: ${ratio.toFixed(2)}: ${ratio <= AIMS.ratio ? 'kept' : '**not kept**'}`,
    `- tap to paint within ${AIMS.tap} ms: ${tap.toFixed(0)} ms: ${tap <= AIMS.tap ? 'kept' : '**not kept**'}`,
  ];
}

async function visit(browser: Browser, server: CompressedServer, { url, mark }: Contestant): Promise<Visit> {
  server.sent();
  const page = await openOnSlowPhone(browser, server.url + url, mark);
  const scripted = !url.endsWith('limit.html');
  const paint = await watched(page, 'painted');
  const ready = scripted ? await watched(page, 'ready') : Number.NaN;
  await page.waitForLoadState('networkidle');
  const bytes = server.sent();
  const presses = scripted ? await press(page, mark, PRESSES) : [];
  await page.context().close();
  return { paint, ready, taps: presses.slice(1).map(({ tap }) => tap), bytes };
}
