import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { flowGraph } from '../../src/series/flows';
import { derivationsOf, fen } from './derivations';
import { SITE, sitePages } from './sitePages';

/** What units on a page are worth in yuan: 元, thousand yuan, 万元, million yuan, 亿元. */
const UNITS = [1, 1_000, 10_000, 1_000_000, 100_000_000];

const budgets = new Map<string, Budget>();
function budgetOf(id: string): Budget {
  const known = budgets.get(id) ?? (JSON.parse(readFileSync(`${SITE}/data/budgets/${id}.json`, 'utf8')) as Budget);
  budgets.set(id, known);
  return known;
}

/** Amounts in the HTML of a page: what they are worth, and the text that stands for it. */
function amountsIn(html: string): { value: number; text: string }[] {
  const drawn = html.replace(/<script.*?<\/script>/gs, '').replace(/<!--.*?-->/g, '');
  const said = [...drawn.matchAll(/<data value="([^"]*)"[^>]*>([^<]*)<\/data>/g)];
  const marks = [...drawn.matchAll(/ data-amount="([^"]*)"[^>]*>([^<]*)/g)];
  return [...said, ...marks].map(([, value, text]) => ({ value: Number(value), text: text?.trim() ?? '' }));
}

/** Whether a text shows a value in one of the units, rounded to the decimals that it prints. */
function shows(text: string, value: number): boolean {
  const number = /[+−-]?[\d,]*\.?\d+/.exec(text)?.[0].replaceAll(',', '').replace('−', '-');
  if (number === undefined) return false;
  const half = 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0) + 1e-9;
  return UNITS.some((unit) => Math.abs(Math.abs(Number(number)) - Math.abs(value) / unit) <= half);
}

/** So many yuan of every hundred: the economic classes against all of them together. */
function hundredths(budget: Budget): Set<string> {
  const nodes = flowGraph(budget).nodes.filter(({ layer, amount }) => layer === 'economic' && amount > 0);
  const whole = nodes.reduce((sum, { amount }) => sum + amount, 0);
  const small = nodes.filter(({ amount, key }) => amount < 0.005 * whole && key !== 'undisclosed');
  const parts = [...nodes.map(({ amount }) => amount), small.reduce((sum, { amount }) => sum + amount, 0)];
  return new Set(parts.map((amount) => ((100 * amount) / whole).toFixed(3)));
}

const pages = sitePages().filter(({ url }) => url.endsWith('.html'));

describe.each(pages)('$url', ({ url, budget: id }) => {
  const html = readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8');
  const budget = budgetOf(id);
  const amounts = amountsIn(html);

  test('prints only amounts that the data hold or that a stated derivation gives', () => {
    const known = derivationsOf(budget);
    const hundred = hundredths(budget);
    const strange = amounts.filter(({ value }) => !known.has(fen(value)) && !hundred.has(value.toFixed(3)));
    expect(strange).toEqual([]);
    expect(amounts.length).toBeGreaterThan(0);
  });

  test('prints each amount as what it is worth', () => {
    const wrong = amounts.filter(({ value, text }) => /\d/.test(text) && !shows(text.replace(/^\d{3,7} /, ''), value));
    expect(wrong).toEqual([]);
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
