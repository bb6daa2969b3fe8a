import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { SITE, sitePages } from './sitePages';

/** A rate of change stands behind the mark of its direction; all else in percent is a share, which no document states. */
function ratesIn(html: string): string[] {
  const said = html.replace(/<(script|style).*?<\/\1>/gs, '').replace(/<!--.*?-->|<[^>]*>/gs, '');
  return [...said.matchAll(/[▲▼]\s*(?:少|多|增加|减少|less|more|up|down)?\s*([\d,.]+)%/g)].map(([, rate = '']) => rate);
}

const pages = sitePages()
  .flatMap(({ url, embed, budget, view }) =>
    [url, ...(embed === undefined ? [] : [embed])].map((one) => ({ url: one, budget, view })),
  )
  // Two documents are held against each other there; no rate of that is stated.
  .filter(({ url, view }) => url.endsWith('.html') && view !== 'compare');

describe('a rate of change', () => {
  test.each(pages)(
    'is shown in the printed digits where it is stated, else with one decimal: $url',
    ({ url, budget }) => {
      const { statements } = JSON.parse(readFileSync(`${SITE}/data/budgets/${budget}.json`, 'utf8')) as Budget;
      const stated = statements.flatMap(({ change }) => change?.percent ?? []);
      const printed = new Set(stated.map(({ printed: { text } }) => text.replace(/[%％\s]/g, '')));
      const blunted = new Set(stated.filter(({ step }) => step < 0.1).map(({ value }) => Math.abs(value).toFixed(1)));
      const wrong = ratesIn(readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8')).filter(
        (rate) => !printed.has(rate) && (!/^\d+\.\d$/.test(rate) || blunted.has(rate)),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('occurs on pages and in embeds', () => {
    const [stated, found] = [
      pages,
      pages.filter(({ url }) => ratesIn(readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8')).length > 0),
    ];
    expect(stated.length).toBeGreaterThan(found.length);
    for (const kind of [/^[^/]+\/overview\.html$/, /embed\//])
      expect(
        found.some(({ url }) => kind.test(url)),
        kind.source,
      ).toBe(true);
  });
});
