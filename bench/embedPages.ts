import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { FOLDERS } from './contestants';
import { writeLimit } from './limits';
import { median, spread } from './median';
import { serveCompressed, type CompressedServer } from './server';
import { openOnSlowPhone, sightOf, type Noted } from './slowPhone';

/** What the embed of the flows must keep: first paint and marks against the limit, its longest task against its own chart without a script, bytes. */
const AIMS = { first: 1, painted: 1.1, longest: 1.25, bytes: 20 * 1024 };
const REPEATS = Number(process.env['BENCH_REPEATS'] ?? 5);
/** Pixels of the column of an article. */
const WIDTH = 600;
const MARK = '[data-mark]';

/** What is left of a frame without its chart: how long the first sight of any page blocks. */
const EMPTY = '<body><figure class="frame"><h1>1</h1><svg width="9" height="9" data-mark></svg></figure></body>';

/** What one sight of an embed cost: milliseconds, and bytes as sent. */
type Sight = Noted & { bytes: number };

/**
 * The embed of the flows in an article's frame against the limit, one response with the same chart, and against itself
 * without its script and without its chart. Gives lines of a report.
 * @param site the built site
 */
export async function embedSpeed(browser: Browser, site: string): Promise<string[]> {
  const views = JSON.parse(readFileSync(`${site}/views.json`, 'utf8')) as { view: string; embed?: string }[];
  const embed = views.find(({ view }) => view === 'flows')?.embed;
  if (embed === undefined) throw new Error(`${site} has no embed of the flows: npm run build`);
  const folder = path.posix.dirname(embed);
  mkdirSync(path.join(FOLDERS.pages, folder), { recursive: true });
  const still = readFileSync(path.join(site, embed), 'utf8')
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/(?<=href=")(?=\.\.\/\.\.\/assets\/)/g, '../');
  writeFileSync(path.join(FOLDERS.pages, folder, 'still.html'), still);
  writeFileSync(path.join(FOLDERS.pages, folder, 'empty.html'), still.replace(/<body>.*<\/body>/s, EMPTY));
  const pages: Readonly<Record<Shown, string>> = {
    empty: `pages/${folder}/empty.html`,
    limit: `pages/${writeLimit(site, FOLDERS.pages, path.posix.basename(folder), 'flows')}`,
    still: `pages/${folder}/still.html`,
    ours: embed,
  };
  const server = await serveCompressed({ '': path.resolve(site), ...FOLDERS });
  const sights: Record<Shown, Sight[]> = { empty: [], limit: [], still: [], ours: [] };
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    for (const [who, url] of Object.entries(pages) as [Shown, string][]) {
      const sight = await look(browser, server, url);
      // The first round warms up the browser and packs the files.
      if (repeat > 0) sights[who].push(sight);
    }
  }
  await server.close();
  const all = (who: Shown, what: keyof Sight) => sights[who].map((sight) => sight[what] ?? Number.NaN);
  const ratio = (what: keyof Sight, to: Shown = 'limit') => median(all('ours', what)) / median(all(to, what));
  const row = (name: string, who: Shown) => {
    const times = (['first', 'largest', 'painted', 'longest', 'blocked'] as const).map((what) =>
      spread(all(who, what)),
    );
    return `| ${name} | ${times.join(' | ')} | ${(median(all(who, 'bytes')) / 1024).toFixed(1)} |`;
  };
  const verdict = (kept: boolean) => (kept ? 'kept' : '**not kept**');
  const held = (what: 'first' | 'painted') => `${ratio(what).toFixed(2)}: ${verdict(ratio(what) <= AIMS[what])}`;
  const [longest, bytes] = [ratio('longest', 'still'), median(all('ours', 'bytes'))];
  return [
    `In a frame ${WIDTH} px wide; otherwise as above. Medians of ${REPEATS}, interleaved, with the upper quartile in brackets.`,
    '',
    '| embed of the flows | first paint, ms | largest paint, ms | marks painted, ms | longest task, ms | blocked, ms | KiB |',
    '|---|---:|---:|---:|---:|---:|---:|',
    row('an empty frame: the same style, a title, one mark', 'empty'),
    row('limit: one response with the same chart as inline SVG', 'limit'),
    row('the embed without its script', 'still'),
    row('**Mingzhang**', 'ours'),
    '',
    `- first paint within ${AIMS.first} times the limit: ${held('first')}`,
    `- marks painted within ${AIMS.painted} times the limit: ${held('painted')}`,
    `- its longest task within ${AIMS.longest} times that without its script: ${longest.toFixed(2)}: ${verdict(!(longest > AIMS.longest))}`,
    `- at most ${AIMS.bytes / 1024} KiB in all: ${(bytes / 1024).toFixed(1)} KiB: ${verdict(bytes <= AIMS.bytes)}`,
  ];
}

/** What is shown beside our embed. */
type Shown = 'empty' | 'limit' | 'still' | 'ours';

async function look(browser: Browser, server: CompressedServer, url: string): Promise<Sight> {
  server.sent();
  const page = await openOnSlowPhone(browser, server.url + url, MARK, WIDTH);
  const sight = { ...(await sightOf(page, false)), bytes: server.sent() };
  await page.context().close();
  return sight;
}
