import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { EMBED_VIEWS, HELPER_FILE, type EmbedView } from '../src/addresses/embedFile';

type Output = Rolldown.RolldownOutput['output'];

/** What the embed pages hold. */
export interface EmbedFiles {
  /** Text of the one classic script of all of them. */
  script: string;
  /** The same as a file, for pages that have to know where they stand: a path below the output folder. */
  scriptFile: string;
  /** Text of the styles of each chart. */
  styles: Readonly<Record<EmbedView, string>>;
  /** Hash of the helper script for the `integrity` of a script element. */
  integrity: string;
}

const STYLES = 'src/embed/styles';

/** The helper script: its bytes are kept in the repository, so that its hash holds for good. */
const HELPER_SOURCE = `static/${HELPER_FILE}`;

/** Bundles the one classic script of all embed pages, which also goes into `<out>/assets`, and a style for each chart. */
export async function bundleEmbed(out: string): Promise<EmbedFiles> {
  const shared = { outDir: path.resolve(out), emptyOutDir: false };
  const input = Object.fromEntries(EMBED_VIEWS.map((view) => [`embed-${view}`, `${STYLES}/${view}.css`]));
  const styles = outputOf(await build({ logLevel: 'warn', build: { write: false, rolldownOptions: { input } } }));
  const script = outputOf(
    await build({
      logLevel: 'warn',
      build: {
        ...shared,
        rolldownOptions: {
          input: { embed: 'src/embed/frame.ts' },
          output: { format: 'iife', entryFileNames: 'assets/embed-[hash].js' },
        },
      },
    }),
  ).find((file) => file.type === 'chunk' && file.isEntry);
  if (script?.type !== 'chunk') throw new Error('the embed pages have no script');
  const styleOf = (view: EmbedView): string => {
    const file = styles.find((asset) => asset.type === 'asset' && asset.names.includes(`embed-${view}.css`));
    if (file?.type !== 'asset') throw new Error(`no style sheet for the embedded ${view}`);
    return String(file.source).trim();
  };
  return {
    script: script.code.trim(),
    scriptFile: script.fileName,
    styles: Object.fromEntries(EMBED_VIEWS.map((view) => [view, styleOf(view)])) as EmbedFiles['styles'],
    integrity: `sha384-${createHash('sha384')
      .update(await readFile(HELPER_SOURCE))
      .digest('base64')}`,
  };
}

function outputOf(result: Awaited<ReturnType<typeof build>>): Output {
  return ((Array.isArray(result) ? result[0] : result) as { output: Output }).output;
}
