import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Turns `import('…')` of our own code into an import at the head of the file: in a single script there is nothing to load
 * later, and what is imported plainly is bundled smaller.
 * @param doors files that still load what they name only when it is asked for
 */
export const plainImports = (doors: readonly string[] = []): Plugin => ({
  name: 'plain-imports',
  transform(code, id) {
    if (id.includes('/node_modules/') || !code.includes('import(') || doors.some((door) => id.endsWith(door)))
      return null;
    const heads: string[] = [];
    const body = code.replaceAll(/\bimport\((['"])([^'"]+)\1\)/g, (_, quote: string, file: string) => {
      const name = `__plain${heads.length}`;
      heads.push(`import * as ${name} from ${quote}${file}${quote};`);
      return `Promise.resolve(${name})`;
    });
    return heads.length === 0 ? null : { code: `${heads.join('')}${body}`, map: null };
  },
});

/** Parts of a page that only a site on the network has: they lead to where the page itself comes from, or to files beside it. */
const ELSEWHERE = ['EmbedLink', 'OneFileLink', 'ReadLink', 'TakeAway', 'AllBudgets'];

/** Of these, what the page that reads documents has nonetheless: it makes on the spot what they lead to. */
export const MADE_HERE = { kept: ['TakeAway'], instead: { EmbedLink: 'EmbedHereLink' } };

/** Another budget than its own is out of reach, so that all that reads and checks one can be left out. */
const NO_OTHER_BUDGET = `import { unreachable } from './dataProblem';
export async function fetchBudget(_url, id) { throw unreachable(id + '.json'); }`;

/**
 * Leaves those parts out: their components are empty, and no other budget can be fetched.
 * @param kept names of those that stay, where what they lead to is made on the spot
 * @param instead names of those that another component stands in for
 */
export const withoutElsewhere = (
  kept: readonly string[] = [],
  instead: Readonly<Record<string, string>> = {},
): Plugin => ({
  name: 'without-elsewhere',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/src/queries/fetchBudget.ts')) return NO_OTHER_BUDGET;
    const file = /\/src\/(?:app|pages)\/(?:\w+\/)*(\w+)\.svelte$/.exec(id)?.[1];
    // It stands in the same folder, so that its imports mean the same.
    const other = file && instead[file];
    if (other) return readFileSync(id.replace(`${file}.svelte`, `${other}.svelte`), 'utf8');
    return file && ELSEWHERE.includes(file) && !kept.includes(file) ? '<!-- nothing -->' : null;
  },
});
