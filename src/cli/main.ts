import { isMainThread } from 'node:worker_threads';
import { cac } from 'cac';
import { UnreadableFile } from './documentFile';
import { KINDS } from './facts';

/** Exit codes: read; the source contradicts itself and --strict was asked for; could not be read. */
const READ = 0;
const CONTRADICTS = 1;
const UNREADABLE = 2;

const program = cac('mingzhang');

program
  .command('facts <file>', '把一份公开文件里的数打印成 CSV / print what a document holds as CSV')
  .option('--kind <kind>', KINDS.join(' | '), { default: 'facts' })
  .action(async (file: string, options: { kind: string }) => {
    const kind = KINDS.find((known) => known === options.kind);
    if (!kind) fail(`--kind：应为 ${KINDS.join('、')} 之一，实际是 ${options.kind}。`);
    const { printFacts } = await import('./printFacts');
    await printFacts(file, kind);
  });

program
  .command('ingest <...files>', '读公开文件，写出预算数据 / read documents, write budget JSON')
  .option('--out <folder>', '写到哪里 / where to', { default: 'static/data' })
  .option('--strict', '文件自相矛盾时以 1 退出 / exit 1 if a source contradicts itself')
  .action(async (files: string[], options: { out: string; strict?: boolean }) => {
    const { ingestFiles } = await import('./ingestFiles');
    const contradicts = await ingestFiles(files, options.out);
    process.exitCode = contradicts && options.strict ? CONTRADICTS : READ;
  });

program
  .command('check <...files>', '核对预算数据 / validate budget JSON against its schema and checks')
  .action(async (files: string[]) => {
    const { checkFiles } = await import('./checkFiles');
    process.exitCode = checkFiles(files) ? READ : UNREADABLE;
  });

program.help();

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(UNREADABLE);
}

// A reader that closes the pipe early (head, a pager) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(READ);
  throw error;
});

if (isMainThread) await runCommand();
else (await import('./answerReader')).answerReader();

async function runCommand(): Promise<void> {
  try {
    program.parse(process.argv, { run: false });
    if (!program.matchedCommand && !program.options['help']) {
      program.outputHelp();
      process.exitCode = program.args.length > 0 || process.argv.length > 2 ? UNREADABLE : READ;
    } else await program.runMatchedCommand();
  } catch (error) {
    if (error instanceof UnreadableFile) fail(error.message);
    if (error instanceof Error && error.name === 'CACError') fail(`${error.message}。`);
    throw error;
  }
}
