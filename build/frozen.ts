import { editionFolder } from '../src/addresses/embedFile';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import type { Frozen } from './oembed';
import type { Output } from './Output';

/** One kept edition: a folder of its own with the embed pages of one budget and all that they load. */
export interface KeptEdition extends Omit<Frozen, 'files'> {
  budget: string;
}

/** Stands in an edition's pages for its name while the name is worked out. Nothing else may look like it: no number, no word. */
export const UNNAMED = 'EDITION-NAME';

/** The file of an edition that keeps the policy which it is published with. */
export const POLICY_FILE = 'policy.txt';

/** The folder that keeps frozen editions, beside the data that they were made from. */
export function frozenFolder(data: string): string {
  return path.join(path.dirname(data), 'frozen');
}

/** The kept editions, in the order in which they were frozen. */
export async function keptEditions(folder: string): Promise<KeptEdition[]> {
  const text = await readFile(path.join(folder, 'index.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as KeptEdition[];
}

/**
 * Copies every kept edition of the site's budgets into the site as it is. A build makes none and changes none: what an
 * article shows must not depend on what is built today. With a document that is no longer published its editions go too.
 * @param budgets ids of the budgets of the site
 * @returns the newest edition of each budget
 * @throws Error if the bytes of an edition are no longer those that gave it its name
 */
export async function copyFrozen(
  data: string,
  output: Output,
  budgets: { has: (id: string) => boolean },
): Promise<Map<string, Frozen>> {
  const folder = frozenFolder(data);
  const editions = (await keptEditions(folder)).filter(({ budget }) => budgets.has(budget));
  const newest = new Map<string, Frozen>();
  for (const { budget, edition, data: name } of editions) {
    const files = await filesOf(path.join(folder, edition));
    if (nameOf(files, edition) !== edition) {
      throw new Error(`${folder}/${edition}: a frozen edition was changed; restore it, articles rely on its bytes`);
    }
    await output.copyFolder(path.join(folder, edition), editionFolder(edition));
    newest.set(budget, { edition, data: name, files: [...files.keys()].sort() });
  }
  return newest;
}

/**
 * The policy of each kept edition of the site's budgets, by its name: the one that it was kept with. An edition that has none
 * is of the time when no style and no script stood in a page.
 */
export async function editionPolicies(
  data: string,
  budgets: { has: (id: string) => boolean },
): Promise<Map<string, string>> {
  const folder = frozenFolder(data);
  const editions = (await keptEditions(folder)).filter(({ budget }) => budgets.has(budget));
  const policies = editions.map(async ({ edition }): Promise<[string, string]> => {
    const kept = await readFile(path.join(folder, edition, POLICY_FILE), 'utf8').catch(() => contentSecurityPolicy());
    return [edition, kept.trim()];
  });
  return new Map(await Promise.all(policies));
}

/** The name of an edition: the start of the hash over its files, in which its own name counts as nothing. */
export function nameOf(files: ReadonlyMap<string, string>, named: string): string {
  const hash = createHash('sha256');
  for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${file}\n${content.replaceAll(named, UNNAMED)}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file, 'utf8'));
  }
  return files;
}
