import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { invent } from '../tests/invent/invent';
import { measure } from './measure';

/** Invented bodies of which sites are built, a few and more: what one costs is the difference. */
const COUNTS = [2, 10] as const;
/** Of a budget at the default: without printed pages and images for sharing, and these. In MB and seconds of processor time. */
const LIMITS = { own: 1.5, extra: 1.5, cpu: 0.5 };
const FOLDER = '.cache/bench/site';

/** What a budget of a built site costs beyond the first ones: processor time and bytes, by what they are for. Gives lines of the report. */
export function siteScale(): string[] {
  const [few, many] = COUNTS.map(siteOf);
  if (!few || !many) return [];
  const more = COUNTS[1] - COUNTS[0];
  const each = (of: (site: BuiltSite) => number): number => (of(many) - of(few)) / more;
  const cpu = each((site) => site.cpu);
  const kinds = [...many.bytes.keys()].sort((a, b) => (many.bytes.get(b) ?? 0) - (many.bytes.get(a) ?? 0));
  const mb = (kind: string): number => each((site) => site.bytes.get(kind) ?? 0) / 1e6;
  const own = kinds.filter((kind) => !EXTRA.includes(kind)).reduce((sum, kind) => sum + mb(kind), 0);
  const extra = EXTRA.reduce((sum, kind) => sum + mb(kind), 0);
  return [
    '',
    `What one budget of a site costs, from sites of ${COUNTS[0]} and ${COUNTS[1]} invented bodies (text, so without printed pages).`,
    '',
    '| of a budget | MB |',
    '|---|---:|',
    ...kinds.map((kind) => `| ${kind} | ${mb(kind).toFixed(2)} |`),
    '',
    `- ${own.toFixed(2)} MB without printed pages and images (limit ${LIMITS.own}): ${verdict(own <= LIMITS.own)}; these ${extra.toFixed(2)} MB (limit ${LIMITS.extra}): ${verdict(extra <= LIMITS.extra)}`,
    `- ${cpu.toFixed(2)} s of processor time (limit ${LIMITS.cpu}): ${verdict(cpu <= LIMITS.cpu)}; peak memory of ${COUNTS[1]}: ${many.memory.toFixed(0)} MB`,
  ];
}

/** What limits of their own are for. */
const EXTRA = ['printed pages', 'share'];

interface BuiltSite {
  cpu: number;
  memory: number;
  /** By what they are for. */
  bytes: ReadonlyMap<string, number>;
}

function siteOf(count: number): BuiltSite {
  const [documents, data, out] = ['documents', 'data', 'out'].map((name) => path.posix.join(FOLDER, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [documents, data, out]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(documents, { recursive: true });
  for (let seed = 1; seed <= count; seed += 1)
    writeFileSync(path.posix.join(documents, `invented-${seed}.txt`), invent(seed).text);
  measure(process.execPath, 'scripts/bundled.js', 'src/cli/main.ts', 'ingest', documents, '--out', data);
  const build = ['--import', 'tsx', 'build/build.ts', '--no-budget', '--data', data, '--out', out];
  const { cpu, memory } = measure(process.execPath, ...build);
  const bytes = new Map<string, number>();
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const { size } = statSync(path.join(out, file));
    if (!statSync(path.join(out, file)).isFile()) continue;
    const kind = kindOf(file.replaceAll(path.sep, '/'));
    bytes.set(kind, (bytes.get(kind) ?? 0) + size);
  }
  return { cpu, memory, bytes };
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
