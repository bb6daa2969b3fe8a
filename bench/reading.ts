import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { invent } from '../tests/invent/invent';
import { measure, measureOften, type Cost } from './measure';

/** How many invented documents are read at once, a few and many: memory should be the same for both. */
const COUNTS = [50, 200];
const REPEATS = 7;
const LIMITS = { factsCpu: 0.5, documentsPerSecond: 20, memory: 400 };

/** How `npm run mingzhang` starts. */
const bundled = [process.execPath, '--max-semi-space-size=20', 'scripts/bundled.js'];

/** The reading of the sample and of many documents. Gives lines of the report. */
export function readingSpeed(sample: string): string[] {
  const empty = measureOften(REPEATS, ...bundled, 'bench/empty.ts');
  const facts = measureOften(REPEATS, ...bundled, 'src/cli/main.ts', 'facts', sample);
  const many = COUNTS.map((count) => ({ count, cost: readInvented(count, sample) }));
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

function readInvented(count: number, sample: string): Cost {
  const folder = '.cache/bench/documents';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // What an earlier run left would be read as well.
  rmSync('.cache/bench/data', { recursive: true, force: true });
  const files: string[] = [];
  for (let seed = 1; files.length < count; seed += 1) {
    const { text } = invent(seed);
    if (!isOfSize(text, statSync(sample).size)) continue;
    const file = path.posix.join(folder, `invented-${seed}.txt`);
    writeFileSync(file, text);
    files.push(file);
  }
  return measure(...bundled, 'src/cli/main.ts', 'ingest', ...files, '--out', '.cache/bench/data');
}

/** Invented documents vary from a third to three times the sample; those within a quarter of its size are taken. */
function isOfSize(text: string, bytes: number): boolean {
  const size = Buffer.byteLength(text) / bytes;
  return size > 0.75 && size < 1.25;
}

function row(name: string, { wall, cpu, memory }: Cost): string {
  return `| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} |`;
}

function verdict(kept: boolean): string {
  return kept ? 'kept' : '**not kept**';
}
