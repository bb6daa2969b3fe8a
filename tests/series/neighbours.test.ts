import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/model/budget';
import { directory } from '../../src/series/directory';
import { findBudgets } from '../../src/series/findBudgets';
import { neighboursOf, previousOf } from '../../src/series/neighbours';

const entry = (body: string, year: number, total = 0): IndexEntry => ({
  id: `${body}-${year}`,
  body,
  year,
  stage: 'budget',
  total,
  checks: {},
});
const INDEX = [entry('甲', 2030), entry('甲', 2031), entry('乙', 2031, 900), entry('丙', 2031, 120), entry('丙', 2029)];

test('the year before is that of the same body, one year back and no further', () => {
  expect(previousOf(INDEX, '甲-2031')?.id).toBe('甲-2030');
  expect(previousOf(INDEX, '丙-2031')).toBeUndefined();
  expect(previousOf(INDEX, 'nobody')).toBeUndefined();
});

test('a page knows the front page, its years, and the bodies nearest in size', () => {
  const own = { ...entry('丁', 2031, 100) };
  expect(neighboursOf([...INDEX, own], own.id).map(({ id }) => id)).toEqual([
    '甲-2030',
    '丁-2031',
    '丙-2031',
    '甲-2031',
    '乙-2031',
  ]);
});

test('however large the site, a page names only a few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const index = Array.from({ length: count }, (_, number) => entry(`单位${number}`, 2031, number));
      const found = neighboursOf(index, index.at(-1)!.id);
      expect(found[0]).toBe(index[0]);
      expect(found).toContain(index.at(-1));
      expect(found.length).toBeLessThanOrEqual(8);
    }),
  );
});

test('budgets are found by all words asked for, the latest first', () => {
  expect(findBudgets(INDEX, ' 甲 ').map(({ year }) => year)).toEqual([2031, 2030]);
  expect(findBudgets(INDEX, '丙 2029').map(({ id }) => id)).toEqual(['丙-2029']);
  expect(findBudgets(INDEX, '戊')).toEqual([]);
  expect(findBudgets(INDEX, '')).toHaveLength(INDEX.length);
});

test('the directory names each body once, each budget once', () => {
  expect(directory(INDEX).map(({ body, budgets }) => [body, budgets.map(({ year }) => year)])).toEqual([
    ['甲', [2031, 2030]],
    ['乙', [2031]],
    ['丙', [2031, 2029]],
  ]);
});
