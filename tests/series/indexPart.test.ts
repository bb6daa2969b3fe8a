import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/model/budget';
import { frontOf } from '../../src/series/budgets/front';
import { indexParts, previousIn } from '../../src/series/budgets/indexPart';
import { neighboursOf, previousOf } from '../../src/series/budgets/neighbours';

const entries = fc
  .array(
    fc.record({
      body: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'),
      year: fc.constantFrom(2030, 2031),
      stage: fc.constantFrom('budget' as const, 'final' as const),
      level: fc.constantFrom('部门' as const, '单位' as const),
      total: fc.option(fc.integer({ min: 0, max: 9 })),
      known: fc.option(fc.constantFrom('甲', '新甲'), { nil: undefined, freq: 5 }),
      edition: fc.option(fc.constant('更正'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => list.map((entry, at): IndexEntry => ({ id: `b${at}`, checks: {}, ...entry })));

test('a part of the index tells a page of a budget what the whole would', () => {
  fc.assert(
    fc.property(entries, (index) => {
      const [partOf, before] = [indexParts(index), previousIn(index)];
      for (const { id } of index) {
        const part = partOf(id);
        const marked = (mark: string): string => `(${mark})`;
        expect(neighboursOf(part.entries, id, marked)).toEqual(neighboursOf(index, id, marked));
        expect(previousOf(part.entries, id)?.id).toBe(previousOf(index, id)?.id);
        expect(before(id)?.id).toBe(previousOf(index, id)?.id);
        expect([part.count, part.isFront]).toEqual([index.length, frontOf(index)?.id === id]);
      }
    }),
  );
});

test('it stays small however large the site is, and holds no figure of others that pages would repeat', () => {
  const index = Array.from({ length: 4000 }, (_, at): IndexEntry => ({
    ...{ id: `b${at}`, body: `单位${at}`, year: 2031, stage: 'budget', total: at, checks: { 相符: at } },
  }));
  const part = indexParts(index)('b7');
  expect(part.entries.map(({ id }) => id)).toEqual(['b4', 'b5', 'b6', 'b7', 'b8', 'b9', 'b10']);
  for (const named of neighboursOf(part.entries, 'b7')) expect(Object.keys(named)).not.toContain('total');
});
