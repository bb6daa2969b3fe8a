import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { EMBED_VIEWS, type EmbedView } from '../src/embed/options';

type Output = Rolldown.RolldownOutput['output'];

/** Files of the embed pages, as paths below the output folder. */
export interface EmbedFiles {
  script: string;
  styles: Readonly<Record<EmbedView, string>>;
}

const STYLES = 'src/embed/styles';

/** Bundles the one classic script of all embed pages and a style sheet for each chart into `<out>/assets`. */
export async function bundleEmbed(out: string): Promise<EmbedFiles> {
  const shared = { outDir: path.resolve(out), emptyOutDir: false };
  const input = Object.fromEntries(EMBED_VIEWS.map((view) => [`embed-${view}`, `${STYLES}/${view}.css`]));
  const styles = outputOf(await build({ logLevel: 'warn', build: { ...shared, rolldownOptions: { input } } }));
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
  if (!script) throw new Error('the embed pages have no script');
  const styleOf = (view: EmbedView): string => {
    const file = styles.find((asset) => asset.type === 'asset' && asset.names.includes(`embed-${view}.css`));
    if (!file) throw new Error(`no style sheet for the embedded ${view}`);
    return file.fileName;
  };
  return {
    script: script.fileName,
    styles: Object.fromEntries(EMBED_VIEWS.map((view) => [view, styleOf(view)])) as EmbedFiles['styles'],
  };
}

function outputOf(result: Awaited<ReturnType<typeof build>>): Output {
  return ((Array.isArray(result) ? result[0] : result) as { output: Output }).output;
}
