import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type * as Server from '../src/app/server';
import { LANGS, type Lang } from '../src/i18n/lang';
import { views } from '../src/pages/views';
import { oneLanguage } from './oneLanguage';
import { pageStyles, withImports, type PageChunks } from './pageStyles';

type Output = Rolldown.RolldownOutput['output'];
type Chunk = Rolldown.OutputChunk;

/** What a page holds and loads. */
export interface PageFiles {
  /** The module that the page starts with, as a path below the output folder. */
  entry: string;
  /** Modules that it will import at once, named ahead so that they load together. */
  preloads: string[];
  /** Text of a classic script that runs before anything is drawn. */
  early: string;
  /** Text of all its styles. */
  style: string;
}

/** Doors of the browser: what takes over a page, what runs before it is drawn, and the styles of the source text. */
const INPUT = { client: 'src/app/client.ts', early: 'src/app/early.ts', source: 'src/app/styles/source.css' };
/**
 * Views share what they load; that one view's part lies in another's chunk is no mistake to be told of. Nor is the time
 * that a slow machine takes.
 */
const CHECKS = { ineffectiveDynamicImport: false, bundlerTimings: false };
/**
 * What almost every page shows: figures, their terms and the way to their source. As one file instead of many it is packed
 * better and asked for once.
 */
const FIGURES = {
  name: 'figures',
  test: /[\\/]src[\\/](ui[\\/](Amount|terms[\\/]Term|Still|Twin|Fold|CheckMark|afterPaint)\.|i18n[\\/]formats[\\/]numbers\.|addresses[\\/](anchors|dataFiles|fileHref|focusEnd|linker|pageFile|takeFile|viewKey|withQuery)\.|model[\\/](codes|flow|money)\.|pages[\\/](address[\\/](AddressFilter|AddressFocus|followAddress)|source[\\/](BodyLine|LineRef|SourceLine)|takeaway[\\/]TakeAway|unreadIn)\.)/,
};
/** Where the server's bundle goes, in a folder for each output so that two builds can run at once. */
const SERVER_FOLDER = '.cache/server';

export interface ClientBundle {
  /** What the page of a view has in a language. */
  filesOf: (view: string, lang: Lang) => PageFiles;
  /** What the page of a source text has. */
  sourceFiles: Pick<PageFiles, 'early' | 'style'>;
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
    filesOf: (view, lang) => bundleIn(lang).filesOf(view),
  };
}

interface LanguageBundle extends Pick<ClientBundle, 'sourceFiles'> {
  filesOf: (view: string) => PageFiles;
}

/** The page of the source text among those of the views. */
const SOURCE = 'source text';

async function bundleLanguage(out: string, lang: Lang): Promise<LanguageBundle> {
  const styles = new Map<string, string>();
  let early = '';
  const result = await build({
    logLevel: 'warn',
    plugins: [
      oneLanguage(lang),
      {
        name: 'early-text',
        generateBundle(_, output) {
          const chunk = entryCalled('early', chunksOf(Object.values(output)));
          if (chunk.imports.length + chunk.exports.length > 0) throw new Error('src/app/early.ts has to stand alone');
          early = chunk.code.trim();
          Reflect.deleteProperty(output, chunk.fileName);
        },
      },
      pageStyles(pagesOf, styles),
    ],
    build: {
      outDir: path.resolve(out),
      emptyOutDir: false,
      rolldownOptions: { input: INPUT, checks: CHECKS, output: { codeSplitting: { groups: [FIGURES] } } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: Output };
  const chunks = chunksOf(output);
  const styleOf = (page: string): string => {
    const style = styles.get(page);
    if (style === undefined) throw new Error(`no styles for the page of ${page}`);
    return style;
  };
  const entry = entryCalled('client', chunks);
  return {
    sourceFiles: { early, style: styleOf(SOURCE) },
    filesOf: (view) => {
      const needed = new Set([entry, chunkOf(componentName(view), chunks)].flatMap((one) => withImports(one, chunks)));
      const preloads = [...needed].map(({ fileName }) => fileName).filter((name) => name !== entry.fileName);
      return { entry: entry.fileName, preloads, early, style: styleOf(view) };
    },
  };
}

/** The chunks of each view's page, those of its still parts last, and of the page of the source text. */
function pagesOf(chunks: Chunk[]): Map<string, PageChunks> {
  const start = entryCalled('client', chunks);
  const ofViews = Object.entries(views).map(([view, { still = {} }]): [string, PageChunks] => {
    const names = [componentName(view), ...Object.keys(still).map((name) => `${name}.svelte`)];
    const own = names.map((name) => chunkOf(name, chunks));
    const atOnce = [...new Set([start, ...own].flatMap((chunk) => withImports(chunk, chunks)))];
    return [view, { atOnce, own, scripted: true }];
  });
  const source = { atOnce: [start, entryCalled('source', chunks)], own: [], scripted: false };
  return new Map([...ofViews, [SOURCE, source]]);
}

function chunksOf(output: readonly (Rolldown.OutputAsset | Chunk)[]): Chunk[] {
  return output.filter((file) => file.type === 'chunk');
}

/** Bundles the same application for Node and loads its server door. */
export async function bundleServer(out: string): Promise<typeof Server> {
  return loadServer(await bundleServerFile(path.join(SERVER_FOLDER, path.relative('.', out).replace(/[^\w-]+/g, '_'))));
}

/** Loads a bundle of the server's door. */
export async function loadServer(file: string): Promise<typeof Server> {
  return (await import(pathToFileURL(path.resolve(file)).href)) as typeof Server;
}

/**
 * Bundles the application for Node.
 * @param folder is emptied before
 * @returns the file of its door
 */
export async function bundleServerFile(folder: string): Promise<string> {
  await build({
    logLevel: 'warn',
    build: {
      ssr: 'src/app/server.ts',
      outDir: path.resolve(folder),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { checks: CHECKS },
    },
  });
  return path.join(folder, 'server.js');
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
