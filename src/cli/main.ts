import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { CommandFault } from './CommandFault';
import { commandLine, type CommandLine } from './commandLine';
import { UnreadableFile } from './documentFile';
import { KINDS } from './facts';
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
} else (await import('./answerReader')).answerReader();

/** Does what was asked for; returns the exit code. */
async function runCommand(): Promise<number> {
  try {
    return await run(commandLine(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof CommandFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return UNREADABLE;
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
      const { printFacts } = await import('./printFacts');
      await printFacts(file, kind, text['out']);
      return READ;
    }
    case 'ingest': {
      const { ingestFiles } = await import('./ingestFiles');
      const only = flags.has('only');
      const { read, refused, contradicts } = await ingestFiles(files, {
        out: text['out'] ?? 'static/data',
        only,
        as: text['as'],
      });
      if (only && read === 0) throw new CommandFault(`${files.join('、')}：应至少有一份能读的文件，实际一份也没有。`);
      if (refused) return UNREADABLE;
      return contradicts && flags.has('strict') ? CONTRADICTS : READ;
    }
    case 'trace': {
      const [file = '', ...more] = files;
      if (more.length > 0) throw new CommandFault(`trace：应只有一份文件，实际有 ${files.length} 份。`);
      const { out } = text;
      if (out === undefined) throw new CommandFault('trace：应写出 --out 文件夹，实际没有。');
      const { traceFile } = await import('./traceFile');
      return (await traceFile(file, out)) ? READ : UNREADABLE;
    }
    case 'check': {
      const { checkFiles } = await import('./checkFiles');
      return checkFiles(files) ? READ : UNREADABLE;
    }
  }
}
