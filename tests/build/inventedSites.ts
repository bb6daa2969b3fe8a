import { existsSync } from 'node:fs';

const FOLDER = '.cache/sites';

/** Sites that tests look at beside the built one, `npm run build:tests`. */
export type InventedSite = 'again' | 'several' | 'editions' | 'odd' | 'hostile' | 'contacts' | 'years';

/** Where a site's budgets are; that of `again` are the project's own. */
export function dataOf(name: InventedSite): string {
  return name === 'again' ? 'static/data' : `${FOLDER}/${name}-data`;
}

/** Where what officials may write beside its documents is. */
export function settingsOf(name: InventedSite): string {
  return name === 'years' ? `${FOLDER}/${name}-settings` : 'documents';
}

/** The address of the site that the files beside each other name. */
export const FILE_SITE = 'https://budget.example/';

/** Where a site is built, and the files that need none. */
export function outOf(name: InventedSite | 'file'): string {
  return `${FOLDER}/${name}`;
}

/** Where a site stands. Throws what to do if it was not built. */
export function inventedSite(name: InventedSite): string {
  const out = outOf(name);
  if (!existsSync(`${out}/manifest.json`)) throw new Error(`${out} is missing: npm run build:tests`);
  return out;
}
