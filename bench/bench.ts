import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../tests/browser/chromium';
import { embedSpeed } from './embedPages';
import { largeCharts } from './large';
import { pageSpeed } from './pages';
import { readingSpeed } from './reading';
import { tapSpeed } from './taps';

const tsx = 'node_modules/.bin/tsx';
const SITE = 'dist';
const RESULTS = 'bench/RESULTS.md';
const sample = path.posix.join('documents', readdirSync('documents').filter((name) => name.endsWith('.txt'))[0] ?? '');

/** `npm run bench`: everything measured in one run, on a machine that does nothing else. The parts are run one after the other. */
const started = Date.now();
// Without its peers the bench still measures everything else, and its report names those that are missing.
if (
  !existsSync('bench/peers/node_modules') &&
  !runs('npm', 'ci', '--prefix', 'bench/peers', '--ignore-scripts', '--no-audit')
)
  process.stderr.write('bench: the peers could not be installed\n');
if (!runs(tsx, 'build/build.ts', '--no-budget')) throw new Error('the site could not be built');
const reading = readingSpeed(sample);
const browser = await launchChromium();
const pages = await pageSpeed(browser, SITE);
const taps = await tapSpeed(browser, SITE);
const embeds = await embedSpeed(browser, SITE);
const large = await largeCharts(browser);
await browser.close();
const lines = [
  '# Measured',
  '',
  `Commit ${commit()}, Node ${process.version}, Chromium ${browser.version()}, ${availableParallelism()} processors, \`npm run bench\`, ${Math.round((Date.now() - started) / 1000)} s in all.`,
  'How fast the machine was, the empty command under “Reading” tells.',
  '',
  '## First paint and tap: the flows of the sample',
  '',
  'The same flows, as our page draws them and as each library does by its own example, and against the limit: our page with its chart in the HTML and without',
  'anything that runs. What a peer answers to a tap is the least that it does. Ours paints the chosen mark with its way, its name and its amount first, and',
  'the range, the rule and the printed places in the frame after.',
  '',
  ...pages,
  '',
  '### Taps on our pages',
  '',
  'The same phone. The first tap of a visit runs code that has not run before.',
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
  '## What is noticed when a document is damaged',
  '',
  'See [docs/mutation.md](../docs/mutation.md), written by `npm run mutation` and held by a test.',
  '',
];
writeFileSync(RESULTS, lines.join('\n'));
process.stdout.write(lines.join('\n'));

/** What was measured; `-dirty` where files were changed since. */
function commit(): string {
  return spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout.trim() || 'unknown';
}

/** Runs a command and tells whether it came to a good end. */
function runs(command: string, ...argv: string[]): boolean {
  return spawnSync(command, argv, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
