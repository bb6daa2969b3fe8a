import type { Plugin } from 'vite';
import { RULES } from '../src/checks/rules';

/**
 * Turns `import('…')` of our own code into an import at the head of the file: in a single script there is nothing to load
 * later, and what is imported plainly is bundled smaller.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  transform(code, id) {
    if (id.includes('/node_modules/') || !code.includes('import(')) return null;
    const heads: string[] = [];
    const body = code.replaceAll(/\bimport\((['"])([^'"]+)\1\)/g, (_, quote: string, file: string) => {
      const name = `__plain${heads.length}`;
      heads.push(`import * as ${name} from ${quote}${file}${quote};`);
      return `Promise.resolve(${name})`;
    });
    return heads.length === 0 ? null : { code: `${heads.join('')}${body}`, map: null };
  },
};

/** Checks are done when a document is read; a page only calls their rules by name, so it need not hold the rules. */
export const rulesByName: Plugin = {
  name: 'rules-by-name',
  load(id) {
    if (!id.endsWith('/src/checks/rules.ts')) return null;
    const titles = Object.fromEntries(RULES.map(({ key, title }) => [key, { title }]));
    return `const RULES = ${JSON.stringify(titles)}; export const ruleOf = (key) => (Object.hasOwn(RULES, key) ? RULES[key] : undefined);`;
  },
};

/** Parts of a page that only a site on the network has: they lead to where the page itself comes from, or to files beside it. */
const ELSEWHERE = ['EmbedLink', 'OneFileLink', 'TakeAway'];

/** Leaves those parts out: their components are empty. */
export const withoutElsewhere: Plugin = {
  name: 'without-elsewhere',
  enforce: 'pre',
  load(id) {
    const file = /\/src\/(?:app|pages)\/(\w+)\.svelte$/.exec(id)?.[1];
    return file && ELSEWHERE.includes(file) ? '<!-- nothing -->' : null;
  },
};
