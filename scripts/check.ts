import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** `npm test`: every check in the order of how soon it can fail. Stops at the first stage that does. */

const all = process.argv.includes('--all');
const unitReport = '.cache/unit.json';
const siteReport = '.cache/site.json';

const tests = (project: string, report: string): string[] => {
  return ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${report}`];
};

const STAGES: [name: string, argv: string[]][] = [
  ['types of the pure rooms', ['tsc', '-p', 'tsconfig.pure.json']],
  ['types', ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human']],
  ['lint', ['eslint', '.', '--max-warnings', '0']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unit tests', tests('unit', unitReport)],
  ['build', ['tsx', 'build/build.ts']],
  ['site tests', tests('site', siteReport)],
];

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
}

for (const report of [unitReport, siteReport]) rmSync(report, { force: true });
const failed = STAGES.find(([name, argv]) => !succeeds(name, argv))?.[0];
const counts = [unitReport, siteReport].filter((file) => existsSync(file)).map(countsOf);
const passed = counts.reduce((sum, count) => sum + count.numPassedTests, 0);
const broken = counts.reduce((sum, count) => sum + count.numFailedTests, 0);
if (failed) process.stdout.write(`\nstopped at: ${failed}\n`);
// A stage without tests of its own, such as lint, counts as one failure.
process.stdout.write(`${passed} passed, ${failed ? Math.max(broken, 1) : 0} failed\n`);
process.exitCode = failed ? 1 : 0;

function succeeds(name: string, [program = '', ...rest]: string[]): boolean {
  const started = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(`node_modules/.bin/${program}`, rest, {
    stdio: 'inherit',
    env: { ...process.env, TEST_ALL: all ? '1' : '' },
  });
  process.stdout.write(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
  return status === 0;
}

function countsOf(file: string): Counts {
  return JSON.parse(readFileSync(file, 'utf8')) as Counts;
}
