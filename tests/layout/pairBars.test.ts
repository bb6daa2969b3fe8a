import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairBars } from '../../src/layout/bars/pairBars';

const amount = fc.option(fc.integer({ min: -1_000, max: 10_000_000 }));

test('bars stay inside, one scale for all, and only money has one', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ then: amount, now: amount })), (pairs) => {
      const bars = pairBars(pairs);
      bars.forEach((bar, index) => {
        for (const side of ['then', 'now'] as const) {
          const worth = pairs[index]?.[side] ?? 0;
          expect(bar[side]).toBeLessThanOrEqual(100);
          expect(bar[side] > 0).toBe(worth > 0);
        }
      });
    }),
  );
  expect(
    pairBars([
      { then: 50, now: 200 },
      { then: null, now: 100 },
    ]),
  ).toEqual([
    { then: 25, now: 100 },
    { then: 0, now: 50 },
  ]);
});
