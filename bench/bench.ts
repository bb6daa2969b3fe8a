import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { invent } from '../tests/invent/invent';
import { launchChromium } from '../tests/browser/chromium';
import { embedSpeed } from './embedPages';
import { largeCharts } from './large';
import { measure, measureOften, type Cost } from './measure';
import { pageSpeed } from './pages';
import { tapSpeed } from './taps';

/** How many invented documents are read at once, a few and many: memory should be the same for both. */
const COUNTS = [50, 200];
const REPEATS = 7;
const LIMITS = { factsCpu: 0.5, documentsPerSecond: 20, memory: 400 };

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
const reading = readingSpeed();
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

/** The reading of the sample and of many documents. Gives lines of the report. */
function readingSpeed(): string[] {
  const empty = measureOften(REPEATS, tsx, 'bench/empty.ts');
  const facts = measureOften(REPEATS, tsx, 'src/cli/main.ts', 'facts', sample);
  const many = COUNTS.map((count) => ({ count, cost: readInvented(count) }));
  const beyond = facts.cpu - empty.cpu;
  return [
    'Times in seconds, memory in MB.',
    '',
    '| command | wall | processor | memory |',
    '|---|---:|---:|---:|',
    row('an empty command', empty),
    row('`facts` on the sample', facts),
    ...many.map(({ count, cost }) => row(`\`ingest\` of ${count} invented documents`, cost)),
    '',
    `- \`facts\` beyond an empty command: ${beyond.toFixed(2)} s of processor time, ${(facts.cpu / empty.cpu).toFixed(1)} times the empty command (limit ${LIMITS.factsCpu} s): ${verdict(beyond < LIMITS.factsCpu)}`,
    ...many.map(({ count, cost }) => {
      const rate = count / cost.wall;
      return `- \`ingest\` of ${count}: ${rate.toFixed(0)} documents a second (limit ${LIMITS.documentsPerSecond}): ${verdict(rate >= LIMITS.documentsPerSecond)}; peak ${cost.memory.toFixed(0)} MB (limit ${LIMITS.memory}): ${verdict(cost.memory < LIMITS.memory)}`;
    }),
    `- memory of ${COUNTS.at(-1)} documents against ${COUNTS[0]}: ${((many.at(-1)?.cost.memory ?? 0) / (many[0]?.cost.memory ?? 1)).toFixed(2)} times`,
  ];
}

/** What was measured; `-dirty` where files were changed since. */
function commit(): string {
  return spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout.trim() || 'unknown';
}

/** Runs a command and tells whether it came to a good end. */
function runs(command: string, ...argv: string[]): boolean {
  return spawnSync(command, argv, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function readInvented(count: number): Cost {
  const folder = '.cache/bench/documents';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (let seed = 1; files.length < count; seed += 1) {
    const { text } = invent(seed);
    if (!isOfSampleSize(text)) continue;
    const file = path.posix.join(folder, `invented-${seed}.txt`);
    writeFileSync(file, text);
    files.push(file);
  }
  return measure(tsx, 'src/cli/main.ts', 'ingest', ...files, '--out', '.cache/bench/data');
}

/** Invented documents vary from a third to three times the sample; those within a quarter of its size are taken. */
function isOfSampleSize(text: string): boolean {
  const size = Buffer.byteLength(text) / statSync(sample).size;
  return size > 0.75 && size < 1.25;
}

function row(name: string, { wall, cpu, memory }: Cost): string {
  return `| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} |`;
}

function verdict(kept: boolean): string {
  return kept ? 'kept' : '**not kept**';
}
