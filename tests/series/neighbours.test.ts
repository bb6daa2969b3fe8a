import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/model/budget';
import { findBudgets } from '../../src/series/budgets/toldApart';
import { neighboursOf, previousOf } from '../../src/series/budgets/neighbours';

const entry = (body: string, year: number, total: number | null = 0): IndexEntry => ({
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

test('a page knows the years of its body, the latest first, and the bodies nearest in size', () => {
  const own = { ...entry('丁', 2031, 100) };
  expect(neighboursOf([...INDEX, own], own.id).map(({ id }) => id)).toEqual([
    '丁-2031',
    '丙-2031',
    '甲-2031',
    '乙-2031',
  ]);
});

test('a body whose total its document does not tell is near to none: not known is not nothing', () => {
  const own = entry('丁', 2031, 100);
  const index = [entry('戊', 2031, null), own, entry('乙', 2031, 900)];
  expect(neighboursOf(index, own.id).map(({ id }) => id)).toEqual(['丁-2031', '乙-2031', '戊-2031']);
});

test('however large the site, a page names only a few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const index = Array.from({ length: count }, (_, number) => entry(`单位${number}`, 2031, number));
      const found = neighboursOf(index, index.at(-1)!.id);
      expect(found[0]?.id).toBe(index.at(-1)?.id);
      expect(found.length).toBeLessThanOrEqual(7);
    }),
  );
});

test('a department and its own unit are each set beside their like; a single year stands for either', () => {
  const of = (id: string, year: number, level: '部门' | '单位', more: Partial<IndexEntry> = {}): IndexEntry => ({
    ...entry('甲', year),
    id,
    level,
    ...more,
  });
  const both = [
    of('dept-30', 2030, '部门'),
    of('dept-30-again', 2030, '部门', { edition: '更正', published: '2030-05-01' }),
    of('unit-30', 2030, '单位'),
    of('dept-31', 2031, '部门'),
    of('unit-31', 2031, '单位'),
    of('unit-32', 2032, '单位'),
    of('final-31', 2031, '部门', { stage: 'final' }),
  ];
  expect(previousOf(both, 'dept-31')?.id).toBe('dept-30-again');
  expect(previousOf(both, 'unit-31')?.id).toBe('unit-30');
  expect(previousOf(both, 'unit-32')?.id).toBe('unit-31');
  expect(previousOf(both.slice(0, 4), 'dept-31')?.id).toBe('dept-30-again');
  expect(previousOf([of('a', 2030, '部门'), of('b', 2031, '单位')], 'b')?.id).toBe('a');
  expect(previousOf([of('a', 2030, '部门'), of('b', 2031, '单位'), of('c', 2031, '部门')], 'b')).toBeUndefined();
});

test('budgets are found by all words asked for, the latest first', () => {
  expect(findBudgets(INDEX, ' 甲 ').map(({ year }) => year)).toEqual([2031, 2030]);
  expect(findBudgets(INDEX, '丙 2029').map(({ id }) => id)).toEqual(['丙-2029']);
  expect(findBudgets(INDEX, '戊')).toEqual([]);
  expect(findBudgets(INDEX, '')).toHaveLength(INDEX.length);
});
