import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Everything beside the data that a site is made of. */
const FOLDERS = ['src', 'build', 'static/embed', 'static/templates'];
const FILES = ['package.json', 'package-lock.json', 'vite.config.ts', 'static/icon.svg'];

/** What changes nothing of a site: explanations, the weights that its pages may have, what somebody tries out. */
const SILENT = /\.md$|^byteBudget\.|\.tmp\./;

/**
 * What this program is: a hash of its sources, of the packages that it names and of the engine that runs it. With the same one the
 * same data gives the same bytes.
 */
export async function codeHash(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const inFolders = await Promise.all(FOLDERS.map(filesIn));
  for (const file of [...FILES, ...inFolders.flat()].sort()) {
    hash.update(`\0${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !SILENT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'));
}
