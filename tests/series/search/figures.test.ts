import { describe, expect, test } from 'vitest';
import { searchFileOf } from '../../../src/app/searchFile';
import { SearchIndex } from '../../../src/series/search/SearchIndex';
import { sampleBudget } from '../../present/sampleBudget';

const budget = sampleBudget();
const figures = budget.facts.filter(({ amount, printed }) => amount !== 0 && /\d/.test(printed.text));

describe.each(['zh', 'en'] as const)('a search on %s pages', (lang) => {
  const { entries } = searchFileOf(budget, lang);
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

  test('shows what stayed the same with its figure, and not with a change of 0.00', () => {
    // Printed: 6.00 this year, 增加 0.00 万元, …主要原因是本年度坚持中央八项规定厉行节约与上年度持平.
    const found = index.find('厉行节约').flatMap(({ entries: some }) => some);
    expect(found.map(({ group, amount, signed, same }) => ({ group, amount, signed, same }))).toEqual([
      { group: 'reasons', amount: 60_000, signed: false, same: true },
    ]);
  });

  test('forgives no digit, and no letter of a short word', () => {
    expect(amountsOf('4187.95')).toEqual([]);
    expect(amountsOf('xyz%%%')).toEqual([]);
  });

  test('names each entry once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});
