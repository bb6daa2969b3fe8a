import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { invent } from '../tests/invent/invent';
import { measure, type Cost } from './measure';

/** Invented bodies of which sites are built, a few and more: what one costs is the difference. */
const COUNTS = [2, 10] as const;
/** Of a budget at the default: without printed pages and images for sharing, and these. In MB and seconds of processor time. */
const LIMITS = { own: 1.5, extra: 1.5, cpu: 0.5 };
const FOLDER = '.cache/bench/site';
const [DOCUMENTS, DATA, OUT] = ['documents', 'data', 'out'].map((name) => path.posix.join(FOLDER, name)) as [
  string,
  string,
  string,
];
/** What builds remember of data that they have read, so that each count begins with nothing. */
const REMEMBERED = '.cache/site/known';

/** What a budget of a built site costs beyond the first ones: processor time and bytes, by what they are for. Gives lines of the report. */
export function siteScale(): string[] {
  ingested(COUNTS[0]);
  // Once unmeasured, so that the bundles, which every site shares, are there for all that is measured. With images, which are weighed only.
  built();
  const shared = bytesIn(OUT).get('share') ?? 0;
  const [few, many] = [siteOf(COUNTS[0]), siteOf(COUNTS[1])];
  const again = built('--no-share', OUT);
  changeOne();
  const changed = built('--no-share', OUT);
  const more = COUNTS[1] - COUNTS[0];
  const each = (of: (site: BuiltSite) => number): number => (of(many) - of(few)) / more;
  const kinds = [...many.bytes.keys()].sort((a, b) => (many.bytes.get(b) ?? 0) - (many.bytes.get(a) ?? 0));
  const mb = (kind: string): number => each((site) => site.bytes.get(kind) ?? 0) / 1e6;
  const own = kinds.filter((kind) => !EXTRA.includes(kind)).reduce((sum, kind) => sum + mb(kind), 0);
  const extra = EXTRA.reduce((sum, kind) => sum + mb(kind), 0) + shared / COUNTS[0] / 1e6;
  const cpu = each(({ cost }) => cost.cpu);
  const ofWhole = (cost: Cost): string => `${((100 * cost.cpu) / many.cost.cpu).toFixed(0)} %`;
  return [
    '',
    `What one budget of a site costs, from sites of ${COUNTS[0]} and ${COUNTS[1]} invented bodies (text, so without printed pages).`,
    '',
    '| of a budget | MB |',
    '|---|---:|',
    ...kinds.map((kind) => `| ${kind} | ${mb(kind).toFixed(2)} |`),
    '',
    `- ${own.toFixed(2)} MB without printed pages and images (limit ${LIMITS.own}): ${verdict(own <= LIMITS.own)}; these ${extra.toFixed(2)} MB (limit ${LIMITS.extra}): ${verdict(extra <= LIMITS.extra)}`,
    `- ${cpu.toFixed(2)} s of processor time, images left out (limit ${LIMITS.cpu}): ${verdict(cpu <= LIMITS.cpu)}`,
    `- peak memory of the largest process: ${few.cost.memory.toFixed(0)} MB with ${COUNTS[0]} budgets, ${many.cost.memory.toFixed(0)} MB with ${COUNTS[1]}`,
    `- of the processor time of all ${COUNTS[1]}, a build in which nothing has changed takes ${ofWhole(again)}, one in which one budget has ${ofWhole(changed)}`,
  ];
}

/** What limits of their own are for. */
const EXTRA = ['printed pages', 'share'];

interface BuiltSite {
  cost: Cost;
  /** By what they are for. */
  bytes: ReadonlyMap<string, number>;
}

/** Data of invented bodies, the same whenever it is asked for. */
function ingested(count: number): void {
  for (const folder of [DOCUMENTS, DATA]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(DOCUMENTS, { recursive: true });
  for (let seed = 1; seed <= count; seed += 1)
    writeFileSync(path.posix.join(DOCUMENTS, `invented-${seed}.txt`), invent(seed).text);
  measure(process.execPath, 'scripts/bundled.js', 'src/cli/main.ts', 'ingest', DOCUMENTS, '--out', DATA);
}

function built(...options: string[]): Cost {
  const where = ['--data', DATA, '--out', OUT, '--decks', FOLDER];
  return measure(process.execPath, '--import', 'tsx', 'build/build.ts', '--no-budget', ...where, ...options);
}

/** A site that is built from nothing but the bundles. */
function siteOf(count: number): BuiltSite {
  ingested(count);
  for (const folder of [OUT, REMEMBERED]) rmSync(folder, { recursive: true, force: true });
  const cost = built('--no-share', OUT);
  return { cost, bytes: bytesIn(OUT) };
}

/** Another name of an office in one of the budgets: what stands in its pages changes, and nothing of the others. */
function changeOne(): void {
  const file = path.posix.join(DATA, 'budgets/invented-1.json');
  const budget = JSON.parse(readFileSync(file, 'utf8')) as { offices: object[] };
  writeFileSync(file, JSON.stringify({ ...budget, offices: [...budget.offices, { name: '新设科', line: 1 }] }));
}

function bytesIn(folder: string): Map<string, number> {
  const bytes = new Map<string, number>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const found = statSync(path.join(folder, file));
    if (!found.isFile()) continue;
    const kind = kindOf(file.replaceAll(path.sep, '/'));
    bytes.set(kind, (bytes.get(kind) ?? 0) + found.size);
  }
  return bytes;
}

/** What a file of a site is for. */
function kindOf(file: string): string {
  const inFolder = file.replace(/^en\//, '');
  if (/\/printed\//.test(inFolder) || inFolder.startsWith('data/pages/')) return 'printed pages';
  if (/^mingzhang-[^/]*\.html$/.test(inFolder)) return 'one file';
  if (/\/take\//.test(inFolder)) return 'to take away';
  const [folder = ''] = inFolder.split('/');
  return ['share', 'embed', 'present', 'data'].includes(folder) ? folder : 'pages';
}

const verdict = (kept: boolean): string => (kept ? 'kept' : '**not kept**');
