import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { READER_FOLDER } from '../src/addresses/dataFiles';
import { MADE_HERE, plainImports, withoutElsewhere } from './oneFilePlugins';
import { INSIDE, markedTargets } from './oneScript';
import { pageStyles, withImports } from './pageStyles';

/** What the page has on which a document is read. */
export interface ReaderFiles {
  /** The module that the page starts with, and those that it imports at once: paths below the output folder. */
  entry: string;
  preloads: string[];
  /** The script of the worker that reads. */
  reader: string;
  /** Text of all styles that the page has from the start. */
  style: string;
}

/** The door of the page: the explorer is loaded when it asks for it. */
const DOOR = 'src/app/read/client.ts';

const NAMES = {
  entryFileNames: `${READER_FOLDER}[name]-[hash].js`,
  chunkFileNames: `${READER_FOLDER}[name]-[hash].js`,
  assetFileNames: `${READER_FOLDER}[name]-[hash][extname]`,
};

/** Kilobytes of a script that nobody needs to be told of: explorer and reader are one each, and loaded when the page stands. */
const LARGE = 4_000;

const CHECKS = { ineffectiveDynamicImport: false, bundlerTimings: false };

const targets: Plugin = {
  name: 'marked-targets',
  generateBundle(_, output) {
    for (const file of Object.values(output))
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = markedTargets(String(file.source));
  },
};

/** Bundles the page that reads documents, the explorer that it opens, and the worker that reads, into `<out>/reader`. */
export async function bundleReader(out: string): Promise<ReaderFiles> {
  const reader = await bundleWorker(out);
  const styles = new Map<string, string>();
  const entryOf = (chunks: Rolldown.OutputChunk[]): Rolldown.OutputChunk => {
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (!entry) throw new Error('the bundle of the reading page has no entry');
    return entry;
  };
  const result = await build({
    logLevel: 'warn',
    define: INSIDE,
    plugins: [
      withoutElsewhere(MADE_HERE.kept, MADE_HERE.instead),
      // All of the explorer comes at once, so that none of it is missed when the network is gone.
      plainImports([DOOR]),
      targets,
      pageStyles(
        (chunks) => new Map([['read', { atOnce: withImports(entryOf(chunks), chunks), own: [], scripted: true }]]),
        styles,
      ),
    ],
    build: {
      outDir: path.resolve(out),
      emptyOutDir: false,
      chunkSizeWarningLimit: LARGE,
      rolldownOptions: { input: { read: DOOR }, checks: CHECKS, output: NAMES },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = entryOf(chunks);
  const needed = withImports(entry, chunks).map(({ fileName }) => fileName);
  return {
    entry: entry.fileName,
    preloads: needed.filter((name) => name !== entry.fileName),
    reader,
    style: styles.get('read') ?? '',
  };
}

async function bundleWorker(out: string): Promise<string> {
  const result = await build({
    logLevel: 'warn',
    // One script, so that a format which nobody has read yet is there when the network is gone.
    plugins: [plainImports()],
    build: {
      outDir: path.resolve(out),
      emptyOutDir: false,
      chunkSizeWarningLimit: LARGE,
      rolldownOptions: {
        input: { reader: 'src/app/reader/reader.ts' },
        checks: CHECKS,
        output: { ...NAMES, codeSplitting: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('the bundle of the reader has no entry');
  return entry.fileName;
}
