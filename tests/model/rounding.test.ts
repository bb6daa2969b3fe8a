import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDifference, judgeGrowth, judgeShare, soften, usualUnits } from '../../src/model/sums/rounding';

const round = (value: number, step: number): number => Math.round(value / step) * step;

describe('usualUnits', () => {
  it('follows the exact distribution', () => {
    // P(|D| = 1) is 1/4 for two addends; P(|D| = 2) first passes 1 in 1000 with four.
    expect([1, 2, 3, 4].map(usualUnits)).toEqual([0, 1, 1, 2]);
    for (let n = 2; n < 200; n++) expect(usualUnits(n + 1)).toBeGreaterThanOrEqual(usualUnits(n));
    expect(usualUnits(100)).toBeLessThan(12);
  });
});

describe('judgeDifference', () => {
  it('knows the four states', () => {
    expect(judgeDifference(0, [100, 100]).state).toBe('相符');
    expect(judgeDifference(100, [100, 100, 100])).toEqual({ difference: 100, bound: 150, state: '四舍五入差' });
    expect(judgeDifference(100, [100, 100]).state).toBe('需核对');
    expect(judgeDifference(200, [100, 100, 100, 100]).state).toBe('需核对');
    expect(judgeDifference(200, [100, 100]).state).toBe('不符');
    expect(judgeDifference(8, [0, 0, 0]).state).toBe('不符');
  });

  it('lets a coarser printing round a finer one', () => {
    expect(judgeDifference(4_900, [10_000, 100]).state).toBe('四舍五入差');
    expect(judgeDifference(5_200, [10_000, 100]).state).toBe('不符');
  });

  it('never calls honest rounding a contradiction, and hardly ever a matter to look at', () => {
    let sums = 0;
    let doubtful = 0;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 40 }), (parts) => {
        const printed = parts.map((part) => round(part, 100));
        const total = round(
          parts.reduce((sum, part) => sum + part, 0),
          100,
        );
        const difference = total - printed.reduce((sum, part) => sum + part, 0);
        const verdict = judgeDifference(difference, [100, ...printed.map(() => 100)]);
        expect(verdict.state).not.toBe('不符');
        sums++;
        if (verdict.state === '需核对') doubtful++;
      }),
      { numRuns: 20_000, seed: 31 },
    );
    expect(doubtful / sums).toBeLessThan(0.005);
  });

  it('calls any change beyond the bound a contradiction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.boolean(),
        (n, more, down) => {
          const steps = Array.from({ length: n + 1 }, () => 100);
          const beyond = (Math.floor((n + 1) / 2) + more) * 100 * (down ? -1 : 1);
          expect(judgeDifference(beyond, steps).state).toBe('不符');
        },
      ),
    );
  });

  it('is never a contradiction when softened, and rounding explains no more than before', () => {
    expect(soften(judgeDifference(8, [0, 0]))).toEqual({ difference: 8, bound: 0, state: '需核对' });
  });
});

describe('percentages', () => {
  it('are worth a look where their decimals are cut off instead of rounded, and wrong where that is not enough', () => {
    // 2,319 of 100,000 is 2.319 %: 2.32 if rounded, 2.31 if cut off.
    const state = (printed: number) =>
      judgeShare({ value: printed, step: 0.01 }, { value: 2_319, step: 0.1 }, { value: 100_000, step: 0.1 })?.state;
    expect([2.32, 2.31, 2.3, 2.33].map(state)).toEqual(['相符', '需核对', '不符', '不符']);
    // A decrease of 2.319 %: cut off, it is nearer to zero as well.
    const growth = (printed: number) =>
      judgeGrowth({ value: printed, step: 0.01 }, { value: -2_319, step: 0.1 }, { value: 97_681, step: 0.1 })?.state;
    expect([-2.32, -2.31, -2.3, -2.33].map(growth)).toEqual(['相符', '需核对', '不符', '不符']);
  });

  it('holds for honest ones and fails for a wrong digit', () => {
    const money = fc.integer({ min: 10_000, max: 90_000_000 });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 8 }), (prior, now, digit) => {
        const current = { value: round(now, 100), step: 100 };
        const change = { value: round(now - prior, 100), step: 100 };
        const percent = round((100 * (now - prior)) / prior, 0.01);
        const verdict = judgeGrowth({ value: percent, step: 0.01 }, change, current);
        expect(verdict?.state ?? '相符').not.toBe('不符');
        const wrong = judgeGrowth({ value: percent + digit * 10, step: 0.01 }, change, current);
        if (wrong && change.value !== 0 && prior > 100_000) expect(wrong.state).toBe('不符');
        const share = judgeShare(
          { value: round((100 * prior) / (prior + now), 0.01), step: 0.01 },
          { value: round(prior, 100), step: 100 },
          { value: round(prior + now, 100), step: 100 },
        );
        expect(share?.state ?? '相符').not.toBe('不符');
      }),
      { numRuns: 3_000, seed: 7 },
    );
  });

  it('says nothing where last year may have been nothing', () => {
    expect(
      judgeGrowth({ value: 100, step: 0.01 }, { value: 500, step: 100 }, { value: 500, step: 100 }),
    ).toBeUndefined();
    expect(judgeGrowth({ value: 0, step: 0.01 }, { value: 0, step: 100 }, { value: 0, step: 100 })?.state).toBe('相符');
  });
});
