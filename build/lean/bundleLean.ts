import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';

/** What pages of a lean site hold. */
export interface LeanFiles {
  /** Text of the classic script that brings what draws the pages that are not there. */
  bring: string;
  /** Text of the style of what stands in their place. */
  style: string;
}

/** Bundles the script and the style of what stands in the place of pages that the browser draws. */
export async function bundleLean(): Promise<LeanFiles> {
  const { outputFiles } = await build({
    entryPoints: ['build/lean/bring.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const style = await transform(await readFile('build/lean/lean.css', 'utf8'), { loader: 'css', minify: true });
  return { bring: outputFiles[0]?.text.trim() ?? '', style: style.code.trim() };
}
