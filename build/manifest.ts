import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Budget } from '../src/model/budget';

/** All files below a folder, as sorted paths with forward slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/**
 * Writes `manifest.json`: every other file of the site with its SHA-256, and before them, as `documents/<file>`, the
 * documents that its budgets were read from.
 */
export async function writeManifest(folder: string, sources: readonly Budget['source'][]): Promise<void> {
  const hashes: Record<string, string> = {};
  for (const { file, sha256 } of sources) hashes[`documents/${file}`] = sha256;
  for (const file of await filesBelow(folder)) {
    if (file === 'manifest.json') continue;
    hashes[file] = createHash('sha256')
      .update(await readFile(path.join(folder, file)))
      .digest('hex');
  }
  await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
