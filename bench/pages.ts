import path from 'node:path';
import type { Browser } from 'playwright';
import { FOLDERS, writeContestants, type Contestant } from './contestants';
import { median, spread } from './median';
import { serveCompressed, type CompressedServer } from './server';
import { NETWORK, openOnSlowPhone, press, sightOf, SLOWER, type Noted } from './slowPhone';

const REPEATS = Number(process.env['BENCH_REPEATS'] ?? 5);
/** Presses a visit; the first is not counted, because it may load what it opens. */
const PRESSES = 6;

/** What a page may cost against the limit of its view: first paint, marks painted, blocked time. */
const AIMS = { first: 1.15, painted: 1.25, blocked: 2 };
/** The overview holds five charts and lists, and its limit only the picture of its flows. */
const OVERVIEW_AIMS = { ...AIMS, first: 1.25, painted: 1.4 };
/** What one visit cost: milliseconds, and bytes as sent. */
interface Visit extends Noted {
  taps: number[];
  bytes: number;
}

/** First sight of our pages, of their limits and of our peers, interleaved. Gives lines of a report. */
export async function pageSpeed(browser: Browser, site: string): Promise<string[]> {
  const { contestants, missing } = writeContestants(site);
  const server = await serveCompressed({ '': path.resolve(site), ...FOLDERS });
  const visits = new Map<Contestant, Visit[]>(contestants.map((contestant) => [contestant, []]));
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    for (const contestant of contestants) {
      const cost = await visit(browser, server, contestant);
      // The first round warms up the browser and packs the files.
      if (repeat > 0) visits.get(contestant)?.push(cost);
    }
  }
  await server.close();
  const of = (one: Contestant, pick: (visit: Visit) => number) => (visits.get(one) ?? []).map(pick);
  const limitOf = ({ view }: Contestant) => contestants.find((one) => one.who === 'limit' && one.view === view);
  const ratio = (one: Contestant, what: 'first' | 'largest' | 'painted' | 'blocked') => {
    const limit = limitOf(one);
    return limit ? median(of(one, (visit) => visit[what])) / median(of(limit, (visit) => visit[what])) : Number.NaN;
  };
  const row = (one: Contestant) => {
    const against = (what: 'first' | 'largest' | 'painted') =>
      `${spread(of(one, (visit) => visit[what]))} · ${ratio(one, what).toFixed(2)}`;
    const taps = (visits.get(one) ?? []).flatMap((visit) => visit.taps);
    return [
      `| ${one.who === 'limit' ? one.name : `**${one.name}**`}`,
      against('first'),
      against('largest'),
      against('painted'),
      spread(of(one, (visit) => visit.blocked)),
      spread(of(one, (visit) => visit.ready ?? Number.NaN)),
      spread(taps),
      `${(median(of(one, (visit) => visit.bytes)) / 1024).toFixed(1)} |`,
    ].join(' | ');
  };
  const verdict = (kept: boolean) => (kept ? 'kept' : '**not kept**');
  const verdicts = contestants
    .filter(({ who }) => who === 'ours')
    .map((one) => {
      const aims = one.view === 'overview' ? OVERVIEW_AIMS : AIMS;
      const [first, painted, blocked] = [ratio(one, 'first'), ratio(one, 'painted'), ratio(one, 'blocked')];
      return `| ${one.view} | ${first.toFixed(2)} of ${aims.first}: ${verdict(first <= aims.first)} | ${painted.toFixed(2)} of ${aims.painted}: ${verdict(painted <= aims.painted)} | ${blocked.toFixed(1)} of ${aims.blocked}: ${verdict(blocked <= aims.blocked)} |`;
    });
  return [
    `${SLOWER}× slower processor, ${(NETWORK.downloadThroughput * 8) / 1e6} Mbit/s, ${NETWORK.latency} ms round trip, empty cache, 390 px wide; everything served with brotli. Medians of ${REPEATS} visits, interleaved, with the upper quartile in brackets and the ratio to the limit of the same view behind; ${PRESSES - 1} taps a visit. Blocked is what tasks of more than 50 ms took, all together.`,
    ...missing.map((name) => `Not measured, because it could not be installed: ${name}.`),
    '',
    '| page | first paint, ms | largest paint, ms | marks painted, ms | blocked, ms | answers taps from, ms | tap to paint, ms | KiB |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...contestants.map(row),
    '',
    '| page | first paint | marks painted | blocked |',
    '|---|---|---|---|',
    ...verdicts,
  ];
}

async function visit(browser: Browser, server: CompressedServer, { url, mark, who }: Contestant): Promise<Visit> {
  server.sent();
  const page = await openOnSlowPhone(browser, server.url + url, mark);
  const noted = await sightOf(page, who !== 'limit');
  const bytes = server.sent();
  const presses = PRESSED.includes(who) ? await press(page, mark, PRESSES).catch(() => []) : [];
  await page.context().close();
  return { ...noted, taps: presses.slice(1).map(({ tap }) => tap), bytes };
}

/** Our own pages are pressed apart, each where it is meant to be. */
const PRESSED: readonly Contestant['who'][] = ['limit', 'peer'];
