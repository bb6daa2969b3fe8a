import { readdir } from 'node:fs/promises';
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
 * What stands in `manifest.json`: every other file of the site with its SHA-256, and before them, as `documents/<file>`, the
 * documents that its budgets were read from.
 */
export function manifest(
  sources: readonly Pick<Budget['source'], 'file' | 'sha256'>[],
  files: ReadonlyMap<string, { sha256: string }>,
): Record<string, string> {
  const documents = sources.map(({ file, sha256 }): [string, string] => [`documents/${file}`, sha256]);
  const own = [...files].map(([file, { sha256 }]): [string, string] => [file, sha256]);
  return Object.fromEntries([...documents, ...own.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
