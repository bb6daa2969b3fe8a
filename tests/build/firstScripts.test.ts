import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstBudgetPages, SITE } from './sitePages';

const pages = firstBudgetPages();
const componentOf = (view: string) => `${view.charAt(0).toUpperCase()}${view.slice(1)}`;
const views = new Set(pages.map(({ view }) => componentOf(view)));

/** What waits until somebody asks for it, by the name of its file: details, dialogs, search, and data that is missing. */
const ON_DEMAND = [
  'Detail',
  'EmbedDialog',
  'Fetched',
  'Results',
  'SearchIndex',
  'AllBudgets',
  'CompareOther',
  'actions',
];

describe.each(pages)('the first load of $url', ({ url, view }) => {
  const file = path.join(SITE, decodeURI(url));
  const html = readFileSync(file, 'utf8');
  const scripts = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+\.js)"/g)].map(([, address = '']) =>
    path.join(path.dirname(file), address),
  );

  test('stands in one response: its style is in it, and scripts are named after all that is shown', () => {
    expect(html).not.toContain('rel="stylesheet"');
    expect(html.match(/<style>/g)?.length).toBe(1);
    const [head = '', body = ''] = html.split('<body>');
    expect(head).not.toMatch(/\ssrc=|modulepreload/);
    const named = [...body.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]*>/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [tag, at = 0] of named.map((match) => [match[0], match.index] as const)) {
      expect(tag).toContain('fetchpriority="low"');
      expect(at).toBeGreaterThan(body.lastIndexOf('</footer>'));
      expect(at).toBeGreaterThan(body.lastIndexOf('id="state"'));
    }
  });

  test('has the script of no other view, and nothing that is asked for later', () => {
    const names = scripts.map((script) => path.basename(script).split(/[-.]/)[0] ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => views.has(name) && name !== componentOf(view))).toEqual([]);
    expect(names.filter((name) => ON_DEMAND.includes(name))).toEqual([]);
  });

  test('has no index of the search and no reader of documents', () => {
    const text = scripts.map((script) => readFileSync(script, 'utf8')).join('\n');
    // Words that their error messages cannot do without.
    expect(text).not.toMatch(/MiniSearch|gb18030/i);
  });

  test('has no layout of flows, whose drawing comes with the data', () => {
    // What d3-sankey says of a graph that it cannot draw.
    expect(scripts.filter((script) => readFileSync(script, 'utf8').includes('circular link'))).toEqual([]);
  });
});
