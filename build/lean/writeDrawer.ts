import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { DRAWER_FILE } from '../../src/addresses/served/isLean';
import { SITE_FILE } from '../../src/addresses/served/serverFile';
import type { Bundles } from '../bundles';
import type { ServedSite } from '../server/answerTo';
import { bundleHandler } from '../server/bundleHandler';
import { allowAll } from '../server/writeServer';
import type { Site } from '../Site';

/** Writes the script that draws in the browser what a lean site leaves to it, and lets the policy allow what will stand in these pages. */
export async function writeDrawer({ output, inlined, address }: Site, bundles: Bundles, folder: string): Promise<void> {
  const code = await readFile(await bundleHandler('build/lean/worker.ts', folder, bundles.made), 'utf8');
  // A classic script: not every browser takes a module here.
  await output.write(
    DRAWER_FILE,
    (await transform(code, { format: 'iife', charset: 'utf8', minifyWhitespace: true })).code,
  );
  const site: ServedSite = { address };
  await output.writeJson(SITE_FILE, site);
  allowAll(inlined, bundles);
}
