import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type * as Server from '../src/app/server';
import { LANGS, type Lang } from '../src/i18n/lang';
import { oneLanguage } from './oneLanguage';

type Output = Rolldown.RolldownOutput['output'];
type Chunk = Rolldown.OutputChunk;

/** Files of one page, as paths below the output folder. */
export interface PageFiles {
  /** The module that the page starts with. */
  entry: string;
  /** A classic script that runs before anything is drawn. */
  early: string;
  /** Modules that it will import at once, named ahead so that they load together. */
  preloads: string[];
  styles: string[];
}

/** Doors of the browser: what takes over a page, what runs before it is drawn, and the styles of the source text. */
const INPUT = { client: 'src/app/client.ts', early: 'src/app/early.ts', source: 'src/app/source.css' };
/**
 * Views share what they load; that one view's part lies in another's chunk is no mistake to be told of. Nor is the time
 * that a slow machine takes.
 */
const CHECKS = { ineffectiveDynamicImport: false, bundlerTimings: false };
/**
 * What almost every page shows: figures, their terms and the way to their source. As one file instead of nine it is packed
 * better and asked for once.
 */
const FIGURES = {
  name: 'figures',
  test: /[\\/]src[\\/](ui[\\/](Amount|Term|Still|Twin|Fold|CheckMark|afterPaint)\.|i18n[\\/]numbers\.|series[\\/]sourceHref\.|pages[\\/](SourceLine|LineRef|TakeAway|unreadIn)\.)/,
};
/** Where the server's bundle goes, in a folder for each output so that two builds can run at once. */
const SERVER_FOLDER = '.cache/server';

export interface ClientBundle {
  /** Files that a view's page needs in a language. Of its still parts (names of components) it needs the styles only. */
  filesOf: (view: string, lang: Lang, still?: readonly string[]) => PageFiles;
  /** Files that the page of a source text needs. */
  sourceFiles: Pick<PageFiles, 'early' | 'styles'>;
}

/** Bundles what the browser runs into `<out>/assets`, once for each language, and tells which files a page needs. */
export async function bundleClient(out: string): Promise<ClientBundle> {
  const bundles = new Map<Lang, LanguageBundle>();
  for (const lang of LANGS) bundles.set(lang, await bundleLanguage(out, lang));
  const bundleIn = (lang: Lang): LanguageBundle => {
    const bundle = bundles.get(lang);
    if (!bundle) throw new Error(`no bundle in ${lang}`);
    return bundle;
  };
  return {
    sourceFiles: bundleIn('zh').sourceFiles,
    filesOf: (view, lang, still) => bundleIn(lang).filesOf(view, still),
  };
}

interface LanguageBundle extends Pick<ClientBundle, 'sourceFiles'> {
  filesOf: (view: string, still?: readonly string[]) => PageFiles;
}

async function bundleLanguage(out: string, lang: Lang): Promise<LanguageBundle> {
  const result = await build({
    logLevel: 'warn',
    plugins: [oneLanguage(lang)],
    build: {
      outDir: path.resolve(out),
      emptyOutDir: false,
      rolldownOptions: { input: INPUT, checks: CHECKS, output: { codeSplitting: { groups: [FIGURES] } } },
    },
  });
  const output = (Array.isArray(result) ? result[0] : result) as { output: Output };
  const chunks = output.output.filter((file): file is Chunk => file.type === 'chunk');
  const [entry, early] = [entryCalled('client', chunks), entryCalled('early', chunks)];
  if (early.imports.length > 0 || early.exports.length > 0) throw new Error('src/app/early.ts has to stand alone');
  const sourceStyles = output.output.find((file) => file.type === 'asset' && file.names.includes('source.css'));
  if (!sourceStyles) throw new Error('the client bundle has no styles for the source text');
  const shared = [...(entry.viteMetadata?.importedCss ?? [])];
  return {
    sourceFiles: { early: early.fileName, styles: [...shared, sourceStyles.fileName] },
    filesOf: (view, still = []) => {
      const needed = [...withImports(entry, chunks), ...withImports(chunkOf(componentName(view), chunks), chunks)];
      const drawn = still.flatMap((name) => withImports(chunkOf(`${name}.svelte`, chunks), chunks));
      return {
        entry: entry.fileName,
        early: early.fileName,
        preloads: [...new Set(needed.map((chunk) => chunk.fileName))].filter((name) => name !== entry.fileName),
        styles: [...new Set([...needed, ...drawn].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))],
      };
    },
  };
}

/** Bundles the same application for Node and loads its server door. */
export async function bundleServer(out: string): Promise<typeof Server> {
  const folder = path.resolve(SERVER_FOLDER, path.relative('.', out).replace(/[^\w-]+/g, '_'));
  await build({
    logLevel: 'warn',
    build: {
      ssr: 'src/app/server.ts',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { checks: CHECKS },
    },
  });
  const url = pathToFileURL(path.join(folder, 'server.js')).href;
  return (await import(url)) as typeof Server;
}

function entryCalled(name: string, chunks: Chunk[]): Chunk {
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
  if (!entry) throw new Error(`the client bundle has no entry ${name}`);
  return entry;
}

function componentName(view: string): string {
  return `${view.charAt(0).toUpperCase()}${view.slice(1)}.svelte`;
}

/** The chunk with a component of `src/pages`. */
function chunkOf(component: string, chunks: Chunk[]): Chunk {
  const found = chunks.find((chunk) =>
    chunk.moduleIds.some((id) => {
      const file = id.replaceAll('\\', '/');
      return file.includes('/src/pages/') && path.posix.basename(file) === component;
    }),
  );
  if (!found) throw new Error(`no component ${component} in src/pages`);
  return found;
}

/** A chunk and all that it imports statically, itself first. */
function withImports(chunk: Chunk, chunks: Chunk[], seen = new Set<Chunk>()): Chunk[] {
  if (seen.has(chunk)) return [];
  seen.add(chunk);
  const imported = chunk.imports.flatMap((name) => chunks.filter((other) => other.fileName === name));
  return [chunk, ...imported.flatMap((other) => withImports(other, chunks, seen))];
}
