import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * `npm test`: every check in the order of how soon it can fail. What uses one core only runs beside another, and says
 * what it has to say when it is done. Stops after the first group of stages in which one fails.
 */

const all = process.argv.includes('--all');

const environment = {
  ...process.env,
  TEST_ALL: all ? '1' : '',
  QUICK_LINT: all ? '' : '1',
  // What lives for a moment only, as most of what checks make, is then cleared away seldom and in one go: a tenth of all time.
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`,
};
const sourcesReport = '.cache/sources.json';
const siteReport = '.cache/site.json';

type Stage = [name: string, argv: string[]];

const tests = (projects: string[], report: string): string[] => {
  const reporters = ['default', 'json', './scripts/RetriedReporter.ts'].map((name) => `--reporter=${name}`);
  return [
    'vitest',
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    ...reporters,
    `--outputFile.json=${report}`,
  ];
};

const GROUPS: Stage[][] = [
  [
    ['types of the pure rooms', ['../@typescript/native/bin/tsc', '-p', 'tsconfig.pure.json']],
    ['lint of scripts', ['oxlint']],
    ['lint of components and rooms', ['eslint', 'src', '--max-warnings', '0']],
    ['types', ['svelte-check', '--tsgo', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human']],
    ['build', ['tsx', 'build/build.ts']],
    ['build of the sites for tests', ['tsx', 'scripts/buildForTests.ts']],
    ['format', ['oxfmt', '--check']],
  ],
  // In one run, so that modules are made ready once for both.
  [['unit tests and tests of reading', tests(['unit', 'reading*'], sourcesReport)]],
  [['site tests', tests(['site'], siteReport)]],
  ...(all
    ? [
        [['damaged documents', ['tsx', 'scripts/fuzz.ts']] satisfies Stage],
        [['damaged PDFs', ['tsx', 'scripts/fuzz.ts', '--pdf']] satisfies Stage],
      ]
    : []),
];

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
}

for (const report of [sourcesReport, siteReport]) rmSync(report, { force: true });
const failed = await firstFailures();
const counts = [sourcesReport, siteReport].filter((file) => existsSync(file)).map(countsOf);
const passed = counts.reduce((sum, count) => sum + count.numPassedTests, 0);
const broken = counts.reduce((sum, count) => sum + count.numFailedTests, 0);
if (failed.length > 0) process.stdout.write(`\nstopped at: ${failed.join(', ')}\n`);
// A stage without tests of its own, such as lint, counts as one failure.
process.stdout.write(`${passed} passed, ${failed.length > 0 ? Math.max(broken, failed.length) : 0} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Names of the stages that fail in the first group that has any. */
async function firstFailures(): Promise<string[]> {
  for (const group of GROUPS) {
    const names: string[] = [];
    const waiting = [...group];
    const lane = async (): Promise<void> => {
      for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
        if (!(await succeeds(stage, group))) names.push(stage[0]);
      }
    };
    // More at once than there are processors would only push each other out of memory that is near.
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
    if (names.length > 0) return names;
  }
  return [];
}

async function succeeds([name, [program = '', ...rest]]: Stage, group: Stage[]): Promise<boolean> {
  const alone = group.length === 1;
  const started = Date.now();
  if (alone) process.stdout.write(`\n── ${name}\n`);
  const child = spawn(`node_modules/.bin/${program}`, rest, {
    stdio: alone ? 'inherit' : 'pipe',
    env: environment,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.on('close', resolve);
  });
  if (!alone) process.stdout.write(`\n── ${name}\n${Buffer.concat(said).toString()}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`);
  return status === 0;
}

function countsOf(file: string): Counts {
  return JSON.parse(readFileSync(file, 'utf8')) as Counts;
}
