import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** On paper nobody finds the way by landmarks, of which each step of a slide has the same, and no link can be followed. */
const ON_PAPER: RunOptions = {
  ...RULES,
  rules: { 'landmark-unique': { enabled: false }, 'link-in-text-block': { enabled: false } },
};

/** What axe finds on a page as it is shown now, a line for each rule; empty where nothing is in anybody's way. */
export async function barriersOf(page: Page, paper = false): Promise<string[]> {
  // As an expression, not as a script element: the page's policy would rightly refuse that.
  await page.evaluate(axe);
  return page.evaluate(
    async (rules) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      // What sticks to the screen hides now this and now that, until the page is scrolled: it is looked at where it belongs.
      const bar = document.querySelector<HTMLElement>('.thumb');
      bar?.style.setProperty('position', 'static');
      const results = await axe.run(rules);
      bar?.style.removeProperty('position');
      return results.violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}: ${nodes
            .slice(0, 3)
            .map((node) => node.target.join(' '))
            .join(' | ')}`,
      );
    },
    paper ? ON_PAPER : RULES,
  );
}
