import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { leanAsset } from '../../src/addresses/served/isLean';

/** What pages of a lean site name, as paths below its root. */
export interface LeanFiles {
  /** The classic script that brings what draws the pages that are not there. */
  bring: string;
  /** The style of what stands in their place. */
  style: string;
}

/** Bundles the script and the style of what stands in the place of pages that the browser draws, below a folder. */
export async function bundleLean(out: string): Promise<LeanFiles> {
  const written = async (entry: string, ending: 'js' | 'css'): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', write: false },
    });
    const text = outputFiles[0]?.text ?? '';
    const file = leanAsset(createHash('sha256').update(text).digest('hex').slice(0, 8), ending);
    await mkdir(path.dirname(path.join(out, file)), { recursive: true });
    await writeFile(path.join(out, file), text);
    return file;
  };
  return { bring: await written('build/lean/bring.ts', 'js'), style: await written('build/lean/lean.css', 'css') };
}
