import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { divergingBars } from '../../src/layout/bars/divergingBars';

const DUST = 0.01;
const LEAST = 0.6;

test('bars stay inside, on their side of the zero line, and are seen', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 60 }), (amounts) => {
      const { zero, bars } = divergingBars(amounts);
      expect(bars).toHaveLength(amounts.length);
      bars.forEach(({ at, size }, index) => {
        const amount = amounts[index]!;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + size).toBeLessThanOrEqual(100 + DUST);
        if (amount === 0) expect(size).toBe(0);
        else expect(size).toBeGreaterThanOrEqual(LEAST - DUST);
        if (amount < 0) expect(Math.abs(at + size - zero)).toBeLessThan(DUST);
        if (amount > 0) expect(Math.abs(at - zero)).toBeLessThan(DUST);
      });
    }),
  ));

test('both sides have one scale', () => {
  const { bars } = divergingBars([-300, 100, -100]);
  expect(bars[1]!.size).toBeCloseTo(bars[2]!.size, 2);
  expect(bars[0]!.size).toBeCloseTo(3 * bars[2]!.size, 1);
});

test('with one direction only the zero line stands at an end', () => {
  expect(divergingBars([-5, -1]).zero).toBe(100);
  expect(divergingBars([5, 1]).zero).toBe(0);
});
