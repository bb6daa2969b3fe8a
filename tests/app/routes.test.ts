import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linker } from '../../src/addresses/linker';
import { projectRoutes, routesOf } from '../../src/app/routes';
import { rootOf } from '../../src/addresses/fileHref';
import { VIEW_KEYS } from '../../src/addresses/viewKey';

const ids = fc.uniqueArray(fc.constantFrom('jia-2030', 'yi-2030', '丙 街道-2031', 'data'), { minLength: 1 });

/** All pages of a site whose budgets all have the same two projects. */
const allRoutes = (budgets: string[]) => [
  ...routesOf(budgets, VIEW_KEYS),
  ...budgets.flatMap((budget) => projectRoutes(budget, ['修路', 'overview'])),
];

describe('routes', () => {
  test('every budget has its own addresses, in every language', () => {
    expect(routesOf(['a', 'b'], ['overview', 'flows']).map((route) => route.url)).toEqual([
      'a/overview.html',
      'en/a/overview.html',
      'a/flows.html',
      'en/a/flows.html',
      'b/overview.html',
      'en/b/overview.html',
      'b/flows.html',
      'en/b/flows.html',
    ]);
  });

  test('no two pages share a file', () => {
    fc.assert(
      fc.property(ids, (budgets) => {
        const files = allRoutes(budgets).map((route) => route.file);
        expect(new Set(files).size).toBe(files.length);
      }),
    );
  });

  test('from a project the other languages lead to the same project, other budgets to their projects', () => {
    const [here] = projectRoutes('b', ['修路']);
    if (!here) throw new Error('no routes');
    expect(here.file).toBe('b/projects/修路.html');
    const href = linker(here);
    expect(decodeURI(href({ lang: 'en' }))).toBe('../../en/b/projects/修路.html');
    expect(href({ budget: 'a' })).toBe('../../a/projects.html');
    expect(href({ view: 'flows' })).toBe('../../b/flows.html');
  });

  test('a link from any page to any other arrives', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (budgets, from, to) => {
        const routes = allRoutes(budgets);
        const here = routes[from % routes.length];
        const there = routes[to % routes.length];
        if (!here || !there) throw new Error('no routes');
        const href = linker(here)(there);
        const base = 'https://example.org/some/path/';
        expect(new URL(href, base + here.url).href).toBe(new URL(there.url, base).href);
        expect(new URL(rootOf(here.file), base + here.url).href).toBe(base);
      }),
    );
  });
});
