import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** `npm start`: reads every document, builds the site and serves it. Stops at the first step that fails. */
const documents = readdirSync('documents')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => path.posix.join('documents', name));

run('读取 reading', ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', ...documents, '--out', 'static/data']);
run('生成 building', ['--import', 'tsx', 'build/build.ts']);
await import('./serve');

function run(name: string, argv: string[]): void {
  process.stdout.write(`${name}\n`);
  const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
