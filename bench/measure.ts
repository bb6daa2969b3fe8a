import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command cost. Times in seconds, memory in megabytes. */
export interface Cost {
  wall: number;
  /** Processor time, user and system, of the command and all that it started. */
  cpu: number;
  /** Peak memory of its largest process. */
  memory: number;
}

/**
 * Runs a command and measures it.
 * @throws Error if the command fails
 */
export function measure(...command: string[]): Cost {
  const folder = path.resolve('.cache/bench/memory');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const preload = pathToFileURL(path.resolve('bench/peakMemory.js')).href;
  // Only a shell adds up the processor time of a command and of its children's children.
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null', 'bash', ...command],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, PEAK_MEMORY: folder },
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${command.join(' ')}: exit ${status}\n${stderr.slice(-2000)}`);
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  const peaks = readdirSync(folder).map((file) => Number(readFileSync(path.join(folder, file), 'utf8')));
  return { wall, cpu: user + system, memory: Math.max(0, ...peaks) / 1024 };
}

/** Measures a command several times and keeps the median of each cost. */
export function measureOften(times: number, ...command: string[]): Cost {
  const costs = Array.from({ length: times }, () => measure(...command));
  const median = (of: (cost: Cost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
  return { wall: median((cost) => cost.wall), cpu: median((cost) => cost.cpu), memory: median((cost) => cost.memory) };
}
