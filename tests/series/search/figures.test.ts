import { describe, expect, test } from 'vitest';
import { searchFileOf } from '../../../src/app/searchFile';
import { SearchIndex } from '../../../src/series/search/SearchIndex';
import { sampleBudget } from '../../present/sampleBudget';

const budget = sampleBudget();
const figures = budget.facts.filter(({ amount, printed }) => amount !== 0 && /\d/.test(printed.text));

describe.each(['zh', 'en'] as const)('a search on %s pages', (lang) => {
  const entries = searchFileOf(budget, lang);
  const index = new SearchIndex(entries);
  const amountsOf = (query: string) =>
    index.find(query).flatMap(({ entries: found }) => found.map((one) => one.amount));

  test('finds every printed amount, with and without its comma', () => {
    const lost = figures.filter(({ amount, printed }) =>
      [printed.text, printed.text.replaceAll(',', '')].some((query) => !amountsOf(query).includes(amount)),
    );
    expect(lost.map(({ id, printed }) => `${id} ${printed.text}`)).toEqual([]);
  });

  test('finds the total that heads the page', () => {
    for (const query of ['4187.94', '4,187.94']) {
      expect(
        amountsOf(query).filter((amount) => amount === 41_879_400),
        query,
      ).not.toEqual([]);
    }
  });

  test('does not find a name a second time by its figures', () => {
    const found = index.find('公益性岗位补贴').flatMap(({ entries: some }) => some);
    expect(found.filter(({ id }) => id.startsWith('figure:'))).toEqual([]);
  });

  test('forgives no digit, and no letter of a short word', () => {
    expect(amountsOf('4187.95')).toEqual([]);
    expect(amountsOf('xyz%%%')).toEqual([]);
  });

  test('names each entry once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});
