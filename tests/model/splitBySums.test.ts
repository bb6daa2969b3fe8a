import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumYuan } from '../../src/model/money';
import { splitBySums } from '../../src/model/sums/splitBySums';

const exact = (amounts: readonly number[]) => amounts.map((amount) => ({ amount, step: 0 }));

describe('a list of wholes, each followed by its parts', () => {
  it('divides so that every whole is the sum of its parts and every place is used once', () => {
    const groups = fc.array(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(groups, (parts) => {
        const list = parts.flatMap((group) => [sumYuan(group), ...group]);
        const split = splitBySums(exact(list));
        expect(split?.flatMap(({ whole, parts: places }) => [whole, ...places])).toEqual(list.map((_, at) => at));
        for (const { whole, parts: places } of split ?? [])
          expect(sumYuan(places.map((place) => list[place] ?? 0))).toBe(list[whole]);
      }),
    );
  });

  it.each([[[7]], [[1, 2, 4]], [[3, 1, 2, 5]]])('is none where it does not divide: %j', (list) =>
    expect(splitBySums(exact(list))).toBeUndefined(),
  );

  it('allows half a step for every figure, and no more', () => {
    const rounded = (amounts: readonly number[]) => amounts.map((amount) => ({ amount, step: 100 }));
    expect(splitBySums(rounded([1_000, 400, 700]))).toBeDefined();
    expect(splitBySums(rounded([1_000, 400, 800]))).toBeUndefined();
  });
});
