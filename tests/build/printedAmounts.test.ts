import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { showsItsWorth, strangersTo, type ShownAmount } from './amounts';
import { derivationsOf, fen } from './derivations';
import { SITE, sitePages } from './sitePages';

const budgets = new Map<string, Budget>();
function budgetOf(id: string): Budget {
  const known = budgets.get(id) ?? (JSON.parse(readFileSync(`${SITE}/data/budgets/${id}.json`, 'utf8')) as Budget);
  budgets.set(id, known);
  return known;
}

/** Amounts in the HTML of a page: what they are worth, and the text that stands for it. */
function amountsIn(html: string): ShownAmount[] {
  const drawn = html.replace(/<script.*?<\/script>/gs, '').replace(/<!--.*?-->/g, '');
  const said = [...drawn.matchAll(/<data value="([^"]*)"[^>]*>([^<]*)<\/data>/g)];
  const marks = [...drawn.matchAll(/ data-amount="([^"]*)"[^>]*>([^<]*)/g)];
  return [...said, ...marks].map(([, value, text]) => ({ value: Number(value), text: text?.trim() ?? '' }));
}

const pages = sitePages().filter(({ url }) => url.endsWith('.html'));

describe.each(pages)('$url', ({ url, budget: id }) => {
  const html = readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8');
  const budget = budgetOf(id);
  const amounts = amountsIn(html);

  test('prints only amounts that the data hold or that a stated derivation gives', () => {
    expect(strangersTo(budget)(amounts)).toEqual([]);
    expect(amounts.length).toBeGreaterThan(0);
  });

  test('prints each amount as what it is worth', () => {
    expect(amounts.filter((amount) => !showsItsWorth(amount))).toEqual([]);
  });
});

test('an amount that is one fen off is found', () => {
  const budget = budgetOf(pages[0]?.budget ?? '');
  const known = derivationsOf(budget);
  const fact = budget.facts.find(({ amount }) => !known.has(fen(amount) + 1))!;
  expect(known.has(fen(fact.amount))).toBe(true);
  expect(known.has(fen(fact.amount) + 1)).toBe(false);
});

test('both languages print the same amounts', () => {
  const worths = (url: string) =>
    [...new Set(amountsIn(readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8')).map(({ value }) => fen(value)))].sort(
      (a, b) => a - b,
    );
  for (const { url, budget, view } of pages.filter(({ lang }) => lang === 'zh')) {
    const twin = pages.find((page) => page.budget === budget && page.view === view && page.lang === 'en');
    if (twin) expect(worths(twin.url), view).toEqual(worths(url));
  }
});
