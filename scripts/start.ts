import { spawnSync } from 'node:child_process';

/**
 * `npm start`: reads what lies in `documents/`, builds the site of these documents and no others, and serves it. A document
 * that cannot be read is told of and stops no other; where none can be read, nothing is built.
 */
const INGEST = ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', 'documents', '--only', '--out', 'static/data'];

const unread = run('读取 reading', INGEST);
if (unread !== 0) {
  process.stderr.write('没有生成网站，dist/ 没有变。Nothing was built, dist/ is as it was.\n');
  process.exit(unread);
}
const unbuilt = run('生成 building', ['--import', 'tsx', 'build/build.ts']);
if (unbuilt !== 0) process.exit(unbuilt);
await import('./serve');

/** Runs a step and returns its exit code. */
function run(name: string, argv: string[]): number {
  process.stdout.write(`${name}\n`);
  return spawnSync(process.execPath, argv, { stdio: 'inherit' }).status ?? 1;
}
