import type { Plugin, Rolldown } from 'vite';

type Output = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** The chunks of a page. */
export interface PageChunks {
  /** Those that it has from the start, in the order of its styles. */
  atOnce: Chunk[];
  /** Those of them that only this page is drawn by. */
  own: Chunk[];
  /** Whether scripts of it run, and may load more. */
  scripted: boolean;
}

/**
 * Takes the styles of pages out of a bundle: a page holds its own, so that nothing stands between its address and its first
 * letter, and no script asks for them again. What is loaded later and needs a style that only another page would hold
 * finds it in its own page too.
 * @param pagesOf the pages of a bundle, by any name
 * @param styles filled with the text of each page's styles
 */
export function pageStyles(
  pagesOf: (chunks: Chunk[]) => ReadonlyMap<string, PageChunks>,
  styles: Map<string, string>,
): Plugin {
  return {
    name: 'page-styles',
    generateBundle(_, output) {
      const chunks = Object.values(output).filter((file) => file.type === 'chunk');
      const pages = pagesOf(chunks);
      const elsewhere = new Set([...pages.values()].flatMap(({ own }) => own));
      const inPages = new Set([...pages.values()].flatMap(({ atOnce }) => stylesOf(atOnce)));
      for (const [name, { atOnce, scripted }] of pages) {
        const later = scripted ? reachedLater(atOnce, elsewhere, chunks) : [];
        const files = [...stylesOf(atOnce), ...stylesOf(later).filter((file) => inPages.has(file))];
        styles.set(name, [...new Set(files)].map((file) => textOf(output, file)).join(''));
      }
      for (const file of inPages) {
        Reflect.deleteProperty(output, file);
        for (const chunk of chunks) chunk.viteMetadata?.importedCss.delete(file);
      }
    },
  };
}

/** What a page may load later by itself: not what draws other pages. */
function reachedLater(atOnce: readonly Chunk[], elsewhere: ReadonlySet<Chunk>, chunks: readonly Chunk[]): Chunk[] {
  const found = new Set(atOnce);
  for (const chunk of found) {
    const asked = chunk.dynamicImports.flatMap((name) => chunks.filter(({ fileName }) => fileName === name));
    const more = asked.filter((one) => !elsewhere.has(one)).flatMap((one) => withImports(one, chunks));
    for (const next of more) found.add(next);
  }
  return [...found];
}

/** A chunk and all that it imports statically, itself first. */
export function withImports(chunk: Chunk, chunks: readonly Chunk[], seen = new Set<Chunk>()): Chunk[] {
  if (seen.has(chunk)) return [];
  seen.add(chunk);
  const imported = chunk.imports.flatMap((name) => chunks.filter((other) => other.fileName === name));
  return [chunk, ...imported.flatMap((other) => withImports(other, chunks, seen))];
}

function stylesOf(chunks: readonly Chunk[]): string[] {
  return [...new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
}

function textOf(output: Output, file: string): string {
  const asset = output[file];
  if (asset?.type !== 'asset') throw new Error(`no style sheet ${file}`);
  return String(asset.source).trim();
}
