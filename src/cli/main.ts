import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { CommandFault } from './CommandFault';
import { commandLine, type CommandLine } from './commandLine';
import { UnreadableFile } from './documents/documentFile';
import { documentList } from './documents/documentList';
import { writingInto } from './data/unwritable';
import { shardOf } from './documents/Shard';
import { KINDS } from './facts/facts';
import { USAGE } from './usage';

/** Exit codes: read; the source contradicts itself and --strict was asked for; could not be read, or could not be done. */
const READ = 0;
const CONTRADICTS = 1;
const UNREADABLE = 2;

const REASONS: Readonly<Record<string, string>> = { ENOSPC: '磁盘已满', EIO: '磁盘出错' };

/** Why not all could be printed; empty as long as it could. */
let unprinted = '';

process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (head, a pager) is no error of ours.
  if (code === 'EPIPE') process.exit(READ);
  if (unprinted === '') process.stderr.write(`标准输出：应能写入，实际是${REASONS[code] ?? `写入失败（${code}）`}。\n`);
  unprinted ||= code;
  process.exitCode = UNREADABLE;
});

if (isMainThread) {
  const code = await runCommand();
  process.exitCode = unprinted === '' ? code : UNREADABLE;
} else (await import('./readers/answerReader')).answerReader();

/** Does what was asked for; returns the exit code. */
async function runCommand(): Promise<number> {
  try {
    return await run(commandLine(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof CommandFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof CommandFault ? error.exitCode : UNREADABLE;
  }
}

async function run({ command, files, text, flags }: CommandLine): Promise<number> {
  switch (command) {
    case 'help':
      process.stdout.write(USAGE);
      return READ;
    case 'version':
      process.stdout.write(`${version}\n`);
      return READ;
    case 'facts': {
      const [file = '', ...more] = files;
      if (more.length > 0) throw new CommandFault(`facts：应只有一份文件，实际有 ${files.length} 份。`);
      const kind = KINDS.find((known) => known === (text['kind'] ?? 'facts'));
      if (!kind) throw new CommandFault(`--kind：应为 ${KINDS.join('、')} 之一，实际是 ${text['kind']}。`);
      const { printFacts } = await import('./facts/printFacts');
      await printFacts(file, kind, text['out']);
      return READ;
    }
    case 'ingest':
      return ingest(files, text, flags);
    case 'trace': {
      const [file = '', ...more] = files;
      if (more.length > 0) throw new CommandFault(`trace：应只有一份文件，实际有 ${files.length} 份。`);
      const { out } = text;
      if (out === undefined) throw new CommandFault('trace：应写出 --out 文件夹，实际没有。');
      const { traceFile } = await import('./traceFile');
      return (await traceFile(file, out)) ? READ : UNREADABLE;
    }
    case 'compact':
      return compact(files, text['out']);
    case 'release':
      return release(text);
    case 'check': {
      const { checkFiles } = await import('./checkFiles');
      return checkFiles(files) ? READ : UNREADABLE;
    }
  }
}

async function ingest(files: string[], text: CommandLine['text'], flags: CommandLine['flags']): Promise<number> {
  const { ingestFiles } = await import('./ingest/ingestFiles');
  const only = flags.has('only');
  const { shard, jobs, list } = text;
  const part = shard === undefined ? undefined : shardOf(shard);
  if (jobs !== undefined && !/^[1-9]\d{0,3}$/.test(jobs))
    throw new CommandFault(`--jobs：应为 1 以上的整数，实际是 ${jobs}。`);
  const paths = list === undefined ? files : documentList(list, part);
  const { read, refused, contradicts } = await ingestFiles(paths, {
    out: text['out'] ?? 'static/data',
    only,
    as: text['as'],
    isList: list !== undefined,
    shard: part,
    jobs: jobs === undefined ? undefined : Number(jobs),
    parquet: text['parquet'],
  });
  if (only && read === 0) throw new CommandFault(`${paths.join('、')}：应至少有一份能读的文件，实际一份也没有。`);
  if (refused) return UNREADABLE;
  return contradicts && flags.has('strict') ? CONTRADICTS : READ;
}

async function compact(files: string[], out: string | undefined): Promise<number> {
  const [folder = '', ...more] = files;
  if (more.length > 0 || out === undefined) throw new CommandFault('compact：应写出一个文件夹和 --out 文件夹。');
  const { compactParts } = await import('./parquet/compactParts');
  const { parts, rows, repeated } = await writingInto(out, () => compactParts(folder, out));
  const counted = Object.entries(rows).map(([kind, count]) => `${kind} ${count}`);
  process.stdout.write(`${parts} 份合成 ${out}：${counted.join('，')} 行\n`);
  if (repeated.length > 0) process.stderr.write(`内容相同的只留一份，没有再写的有：${repeated.join('、')}\n`);
  return READ;
}

async function release(text: CommandLine['text']): Promise<number> {
  const { writeRelease } = await import('./release/writeRelease');
  const out = text['out'] ?? 'releases';
  const options = {
    data: text['data'] ?? 'static/data',
    out,
    date: text['date'] ?? new Date().toISOString().slice(0, 10),
    key: text['key'],
    site: text['site'] ?? '',
    license: text['license'] ?? '',
    version,
  };
  const { folder, budgets, since } = await writingInto(out, () => writeRelease(options));
  const compared = since ? `；与 ${since.name} 相比有 ${since.differences} 处不同` : '';
  process.stdout.write(`${budgets} 份预算发布在 ${folder}${compared}\n`);
  return READ;
}
