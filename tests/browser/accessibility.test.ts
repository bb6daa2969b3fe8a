import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { firstBudgetPages } from '../build/sitePages';
import { useBrowser } from './openPage';

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Ways to look at a page. `npm test` takes the first two; `npm run test:all` takes all. */
const MODES = [
  { width: 360, theme: 'light', query: '' },
  { width: 1280, theme: 'dark', query: '' },
  { width: 360, theme: 'dark', query: '?size=elder' },
  { width: 1280, theme: 'light', query: '' },
] as const;
const modes = process.env['TEST_ALL'] ? MODES : MODES.slice(0, 2);

describe.each(modes)('at $width px, $theme $query', ({ width, theme, query }) => {
  test.each(firstBudgetPages())('$view in $lang has no barrier that axe can find', async ({ url }) => {
    const { page, close } = await open(`${url}${query}`, { width, colorScheme: theme, reducedMotion: 'reduce' });
    // As an expression, not as a script element: the page's policy would rightly refuse that.
    await page.evaluate(axe);
    const violations = await page.evaluate(async (rules) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      const results = await axe.run(rules);
      return results.violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}: ${nodes
            .slice(0, 3)
            .map((node) => node.target.join(' '))
            .join(' | ')}`,
      );
    }, RULES);
    expect(violations).toEqual([]);
    await close();
  });
});
