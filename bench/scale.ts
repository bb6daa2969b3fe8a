import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { invent } from '../tests/invent/invent';
import { measure, type Cost } from './measure';

/** Invented bodies that are read at once, a few and many: memory should be the same for both. */
const COUNTS = [100, 1000];
const LIMITS = { documentsPerSecond: 20, memory: 400 };
const FOLDER = '.cache/bench/scale';

const bundled = [process.execPath, '--max-semi-space-size=20', 'scripts/bundled.js', 'src/cli/main.ts'];

/** A folder at once, as Parquet, and once more with nothing new. Gives lines of the report. */
export function scaleSpeed(): string[] {
  // Made anew where a source has changed, which is not what is measured.
  measure(...bundled, '--version');
  const runs = COUNTS.flatMap((count) => {
    const documents = invented(count);
    const out = path.posix.join(FOLDER, 'data');
    const parquet = path.posix.join(FOLDER, 'parquet');
    for (const folder of [out, parquet]) rmSync(folder, { recursive: true, force: true });
    const ingest = (...more: string[]) => measure(...bundled, 'ingest', documents, '--out', out, ...more);
    return [
      { name: `${count} invented bodies, read`, count, cost: ingest(), isReading: true },
      { name: `${count}, once more with nothing new`, count, cost: ingest(), isReading: false },
      {
        name: `${count}, once more, and written as Parquet`,
        count,
        cost: ingest('--parquet', parquet),
        isReading: false,
      },
    ];
  });
  const readings = runs.filter(({ isReading }) => isReading);
  const [few, many] = [readings[0]?.cost.memory ?? 1, readings.at(-1)?.cost.memory ?? 0];
  return [
    'A folder at once. Times in seconds, memory in MB.',
    '',
    '| `ingest` of a folder | wall | processor | processor a document | memory |',
    '|---|---:|---:|---:|---:|',
    ...runs.map(
      ({ name, count, cost }) =>
        `| ${name} | ${cost.wall.toFixed(1)} | ${cost.cpu.toFixed(1)} | ${(cost.cpu / count).toFixed(3)} | ${cost.memory.toFixed(0)} |`,
    ),
    '',
    ...readings.map(({ count, cost }) => reading(count, cost)),
    `- memory of ${COUNTS.at(-1)} against ${COUNTS[0]}: ${(many / few).toFixed(2)} times`,
  ];
}

function reading(count: number, cost: Cost): string {
  // By processor time, which says the same on a machine that has other work.
  const rate = (availableParallelism() * count) / cost.cpu;
  return `- ${count}: ${rate.toFixed(0)} text documents a second of all ${availableParallelism()} processors (limit ${LIMITS.documentsPerSecond}): ${verdict(rate >= LIMITS.documentsPerSecond)}; peak ${cost.memory.toFixed(0)} MB (limit ${LIMITS.memory}): ${verdict(cost.memory <= LIMITS.memory)}`;
}

/** A folder of so many invented documents, as long as they come. */
function invented(count: number): string {
  const folder = path.posix.join(FOLDER, 'documents');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let seed = 1; seed <= count; seed += 1)
    writeFileSync(path.posix.join(folder, `invented-${seed}.txt`), invent(seed).text);
  return folder;
}

const verdict = (kept: boolean): string => (kept ? 'kept' : '**not kept**');
