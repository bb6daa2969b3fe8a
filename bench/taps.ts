import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { median, spread } from './median';
import { serveCompressed } from './server';
import { openOnSlowPhone, press, sightOf, type Press } from './slowPhone';

const REPEATS = Number(process.env['BENCH_REPEATS'] ?? 5);
const PRESSES = 7;
/** Milliseconds from a tap to its paint: the first of a visit, and every later one. */
const AIMS = { first: 80, later: 50 };

/** What is pressed on our pages, by view. */
const PRESSED: Readonly<Record<string, { what: string; mark: string }>> = {
  overview: { what: 'a band of the overview', mark: '#flows svg .band[data-mark]' },
  flows: { what: 'a band of the flows', mark: 'svg .band[data-mark]' },
  structure: { what: 'a piece of the rings', mark: '.wheel [data-mark]' },
  changes: { what: 'a filter of the changes', mark: 'main nav a:not([aria-current])' },
};

/** From a tap to its paint on our pages, on the same slow phone, interleaved. Gives lines of a report. */
export async function tapSpeed(browser: Browser, site: string): Promise<string[]> {
  const pages = JSON.parse(readFileSync(path.join(site, 'pages.json'), 'utf8')) as Record<'view' | 'url', string>[];
  const server = await serveCompressed({ '': path.resolve(site) });
  const presses = new Map<string, Press[][]>(Object.keys(PRESSED).map((view) => [view, []]));
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const [view, { mark }] of Object.entries(PRESSED)) {
      const url = pages.find((page) => page.view === view)?.url;
      if (url === undefined) throw new Error(`${site} has no page of ${view}: npm run build`);
      const page = await openOnSlowPhone(browser, server.url + url, mark);
      await sightOf(page, true);
      presses.get(view)?.push(await press(page, mark, PRESSES));
      await page.context().close();
    }
  }
  await server.close();
  const rows = Object.entries(PRESSED).map(([view, { what }]) => {
    const visits = presses.get(view) ?? [];
    const later = visits.flatMap((visit) => visit.slice(1));
    const firsts = visits.flatMap(([first]) => (first ? [first.tap] : []));
    const taps = later.map(({ tap }) => tap);
    const kept = median(firsts) <= AIMS.first && median(taps) <= AIMS.later;
    return `| ${what} | ${spread(firsts)} | ${spread(taps)} | ${spread(later.map(({ whole }) => whole))} | ${kept ? 'kept' : '**not kept**'} |`;
  });
  return [
    `| what is tapped | first tap, ms | later taps, ms | all of it shown, ms | ${AIMS.first} and ${AIMS.later} ms |`,
    '|---|---:|---:|---:|---|',
    ...rows,
  ];
}
