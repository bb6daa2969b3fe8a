import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { launchChromium } from '../tests/browser/chromium';
import { embedSpeed } from './embedPages';
import { largeCharts } from './large';
import { pageSpeed } from './pages';
import { pageReading } from './pageReading';
import { pdfSpeed } from './pdfs';
import { readingSpeed } from './reading';
import { scaleSpeed } from './scale';
import { siteScale } from './siteScale';
import { tapSpeed } from './taps';

const tsx = 'node_modules/.bin/tsx';
const SITE = 'dist';
const RESULTS = 'bench/RESULTS.md';
const PDFS = '## Reading PDFs';
const PAGE_READING = '## Reading in the page';
const SCALE = '## A folder at once';
const MUTATION = '## What is noticed when a document is damaged';
const sample = path.posix.join('documents', readdirSync('documents').filter((name) => name.endsWith('.txt'))[0] ?? '');

/** `npm run bench`: everything measured in one run, on a machine that does nothing else. The parts are run one after the other. */
const started = Date.now();
if (process.argv.includes('--pdfs')) {
  renew(PDFS, await pdfSection());
  process.exit();
}
if (process.argv.includes('--page-reading')) {
  const browser = await launchChromium();
  renew(PAGE_READING, await pageReadingSection(browser));
  await browser.close();
  process.exit();
}
if (process.argv.includes('--scale')) {
  renew(SCALE, scaleSection());
  process.exit();
}
// Without its peers the bench still measures everything else, and its report names those that are missing.
if (
  !existsSync('bench/peers/node_modules') &&
  !runs('npm', 'ci', '--prefix', 'bench/peers', '--ignore-scripts', '--no-audit')
)
  process.stderr.write('bench: the peers could not be installed\n');
if (!runs(tsx, 'build/build.ts', '--no-budget')) throw new Error('the site could not be built');
const reading = readingSpeed(sample);
const pdfs = await pdfSection();
const scale = scaleSection();
const browser = await launchChromium();
const pages = await pageSpeed(browser, SITE);
const taps = await tapSpeed(browser, SITE);
const embeds = await embedSpeed(browser, SITE);
const large = await largeCharts(browser);
const inPage = await pageReadingSection(browser);
await browser.close();
const lines = [
  '# Measured',
  '',
  `Commit ${commit()}, Node ${process.version}, Chromium ${browser.version()}, ${availableParallelism()} processors, \`npm run bench\`, ${Math.round((Date.now() - started) / 1000)} s in all.`,
  'How fast the machine was, the empty command under “Reading” tells.',
  '',
  '## First sight',
  '',
  'Each page with a chart against its limit: one response that holds the same chart as inline SVG with all the style that it needs, and nothing else. The peers',
  'draw the flows, each by its own example; their first paint is that of an empty page. What a peer answers to a tap is the least that it does.',
  '',
  ...pages,
  '',
  '### Taps on our pages',
  '',
  'The same phone. The first tap of a visit runs code that has not run before. Ours paints the chosen mark with its way, its name and its amount first, and',
  'the range, the rule and the printed places in the frame after.',
  '',
  ...taps,
  '',
  '## The embed of the flows in an article',
  '',
  ...embeds,
  '',
  '## Large budgets',
  '',
  `From the call with the data to the paint, with no throttle. Medians. What nobody can tell apart is folded, and lists are drawn as far as they are open.`,
  '',
  ...large,
  '',
  '## Reading',
  '',
  ...reading,
  '',
  ...pdfs,
  '',
  ...inPage,
  '',
  ...scale,
  '',
  MUTATION,
  '',
  'See [docs/mutation.md](../docs/mutation.md), written by `npm run mutation` and held by a test.',
  '',
];
writeFileSync(RESULTS, lines.join('\n'));
process.stdout.write(lines.join('\n'));

/** The section of the report on PDFs, which names its own commit: `-- --pdfs` renews it alone. */
async function pdfSection(): Promise<string[]> {
  return [PDFS, '', `Commit ${commit()}.`, ...(await pdfSpeed())];
}

/** The section of the report on `read.html`, which has to be built; `-- --page-reading` renews it alone. */
async function pageReadingSection(browser: Browser): Promise<string[]> {
  return [PAGE_READING, '', `Commit ${commit()}.`, ...(await pageReading(browser, SITE, sample))];
}

/** The section of the report on folders; `-- --scale` renews it alone. */
function scaleSection(): string[] {
  return [SCALE, '', `Commit ${commit()}.`, ...scaleSpeed(), ...siteScale()];
}

/** Puts a section in its place in the report, or before the last one where it is new. */
function renew(title: string, section: readonly string[]): void {
  const whole = readFileSync(RESULTS, 'utf8');
  const from = whole.includes(title) ? whole.indexOf(title) : whole.indexOf(MUTATION);
  const next = whole.indexOf('\n## ', from + 1);
  const to = whole.includes(title) ? (next < 0 ? whole.length : next + 1) : from;
  writeFileSync(RESULTS, `${whole.slice(0, from)}${section.join('\n')}\n\n${whole.slice(to)}`);
}

/** What was measured; `-dirty` where files were changed since. */
function commit(): string {
  return spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout.trim() || 'unknown';
}

/** Runs a command and tells whether it came to a good end. */
function runs(command: string, ...argv: string[]): boolean {
  return spawnSync(command, argv, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
