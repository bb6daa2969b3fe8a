import { describe, expect, test } from 'vitest';
import { sumYuan, toFen } from '../../src/model/money';
import type { Statement } from '../../src/model/narrative/statement';
import { bridge, type Bridge, type BridgeStep } from '../../src/series/changes/bridge';
import { bridgeRows } from '../../src/charts/changes/bridgeRows';
import { bridgeBars, labelSide } from '../../src/layout/bars/bridgeBars';
import { readText, sampleText } from '../ingest/sample';
import { invent } from '../invent/invent';
import { budgetWith, stating, type Items } from './compare/inventedYears';

const SPENT: Items = {
  2010301: ['行政运行', 5_000_000],
  2080505: ['养老保险', 1_000_000],
  2101101: ['行政单位医疗', 200_000],
  2101102: ['事业单位医疗', 300_000],
  2101103: ['公务员医疗补助', 100_000],
};

/** A change that is stated of the total, of a source or of basic or project spending. */
const of = (subject: string, current: number, change: number, scope: Statement['scope']): Statement => ({
  ...stating('', current, change, scope),
  id: `${subject}-${scope}`,
  subject,
});

/** This year 6,600,000; last year 6,950,000, as the sentences say. */
const STATED = [
  of('支出总预算', 6_600_000, -350_000, 'expenditure'),
  stating('2010301', 5_000_000, -600_000),
  stating('2080505', 1_000_000, 200_000),
  stating('2101101', 200_000, -20_000),
  stating('2101102', 300_000, 60_000),
  stating('2101103', 100_000, 10_000),
];

const budget = budgetWith('a-2031', '某街道', 2031, SPENT);
const stated = (statements: Statement[]) => bridge({ ...budget, statements }, null);
const brief = (steps: readonly BridgeStep[]) => steps.map(({ id, amount }) => [id, amount]);
const closing = (found: Bridge) =>
  toFen(found.prior + sumYuan([...found.steps, ...found.others].map(({ amount }) => amount)) + found.rest.amount);

describe('the bridge from stated changes', () => {
  test('falls by size, rises by size, and puts three items of one section together', () => {
    const found = stated(STATED);
    expect(found).toMatchObject({ prior: 6_950_000, current: 6_600_000, amount: -350_000, previous: null });
    expect(brief(found?.steps ?? [])).toEqual([
      ['2010301', -600_000],
      ['2080505', 200_000],
      ['21011', 50_000],
    ]);
    expect(brief(found?.steps[2]?.parts ?? [])).toEqual([
      ['2101101', -20_000],
      ['2101102', 60_000],
      ['2101103', 10_000],
    ]);
    expect(found?.steps.map((step) => step.stated)).toEqual([true, true, false]);
    expect(found?.rest.amount).toBe(0);
  });

  test('what no sentence explains is a step of its own and is not called rounding', () => {
    const found = stated(STATED.filter(({ code }) => code !== '2080505'));
    expect(found?.rest).toEqual({ amount: 200_000, rounding: false });
    const { rows } = bridgeRows(found as Bridge, 'zh');
    expect(rows.at(-1)).toMatchObject({ kind: 'rest', name: '没有写到的增减', level: 6_600_000 });
  });

  test('what is within rounding of its steps is called rounding', () => {
    const found = stated(STATED.map((one) => (one.code === '2080505' ? stating('2080505', 1_000_000, 199_900) : one)));
    expect(found?.rest).toEqual({ amount: 100, rounding: true });
    expect(bridgeRows(found as Bridge, 'en').rows.at(-1)?.name).toBe('Rounding');
  });

  test('a difference from what was done last year is no step', () => {
    const done = STATED.map((one) =>
      one.code === '2010301' && one.change ? { ...one, change: { ...one.change, base: 'actual' as const } } : one,
    );
    expect(brief(stated(done)?.steps ?? []).map(([id]) => id)).not.toContain('2010301');
    expect(stated(done)?.rest).toEqual({ amount: -600_000, rounding: false });
  });

  test('another cut of the same money names its steps only where they add up to it', () => {
    const cuts = (amount: number) =>
      stated([...STATED, of('一般公共预算', 6_600_000, amount, 'income')])?.cuts.map(({ covers, state }) => [
        covers,
        state,
      ]);
    expect(cuts(-350_000)).toContainEqual([[1, 2, 3], '相符']);
    expect(cuts(-350_100)).toContainEqual([[1, 2, 3], '四舍五入差']);
    expect(cuts(-370_000)).toContainEqual([[], null]);
  });

  test('there is none without last year’s total, nor where nothing changed', () => {
    expect(stated(STATED.slice(1))).toBeNull();
    expect(stated([of('支出总预算', 6_600_000, 0, 'expenditure'), ...STATED.slice(1)])).toBeNull();
  });

  test('of every invented document it closes, and no money is in two steps', () => {
    let drawn = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const { text, file } = invent(seed);
      const found = bridge(readText(text, file).budget, null);
      if (!found) continue;
      drawn += 1;
      // What is left out is less than a page shows.
      expect(Math.abs(toFen(closing(found) - found.current))).toBeLessThan(50);
      const codes = [...found.steps, ...found.others].map(({ code }) => code).filter((code) => code !== '');
      const overlapping = codes.filter((code) => codes.some((other) => other !== code && other.startsWith(code)));
      expect(overlapping).toEqual([]);
    }
    expect(drawn).toBeGreaterThan(3);
  }, 120_000);

  test('the sample’s steps are those that its narrative states', () => {
    // Read by hand from the text: lines 889 to 1044, 903 and 909.
    const found = bridge(readText(sampleText()).budget, null);
    expect(found?.steps.map(({ amount }) => amount / 10_000)).toEqual([
      -765.23, -153, -132.5, 97.53, 12.78, 9.61, 8.39, 0.08, -21.77,
    ]);
    expect(found?.rest).toEqual({ amount: 100, rounding: true });
  });
});

describe('the bridge from two documents', () => {
  const before = budgetWith('a-2030', '某街道', 2030, {
    2010301: ['行政运行', 5_600_000],
    2080505: ['养老保险', 1_000_000],
    2130101: ['行政运行', 70_000],
  });
  test('subtracts code by code, new and ended ones too, and leads to both printed figures', () => {
    const found = bridge(budget, before);
    expect(found).toMatchObject({ prior: 6_670_000, current: 6_600_000, previous: 'a-2030' });
    expect(brief(found?.steps ?? [])).toEqual([
      ['2010301', -600_000],
      ['2130101', -70_000],
      ['21011', 600_000],
    ]);
    expect(found?.steps[0]?.facts.then).toMatch(/^expenditure\//);
    expect(found?.steps[1]?.facts.now).toBeNull();
    expect(found?.rest.amount).toBe(0);
  });

  test('shows nine of many steps, and the others as one', () => {
    const many = (grow: number): Items =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, at) => [`2${10 + at}0101`, [`事项${at}`, 1_000_000 + grow * (at + 1)]] as const),
      );
    const found = bridge(budgetWith('b-2031', '某局', 2031, many(1000)), budgetWith('b-2030', '某局', 2030, many(0)));
    expect(found?.steps.length).toBe(9);
    expect(found?.others.length).toBe(11);
    // 1,000 × (1 + … + 20).
    expect(found?.amount).toBe(210_000);
    const { rows } = bridgeRows(found as Bridge, 'zh');
    expect(rows.at(-1)).toMatchObject({ kind: 'others', name: '其余 11 步', amount: 66_000 });
  });
});

describe('the drawing of a bridge', () => {
  test('each bar begins where the one before it ends, and all lie inside', () => {
    const { bars, ends, window } = bridgeBars(100, 80, [-30, 10]);
    // Levels 100, 70, 80: the range is 30, a quarter of it before, a fiftieth behind.
    expect(window).toEqual({ from: 62.5, to: 100.6 });
    expect(ends).toEqual({ prior: 100, current: 80 });
    expect(bars[0]?.after).toBe(bars[1]?.before);
    expect(bars.map(({ at, size }) => at >= 0 && at + size <= 100)).toEqual([true, true]);
  });

  test('a tiny step is still seen beside a huge one', () => {
    expect(bridgeBars(1000, 100, [-899, -1]).bars[1]?.size).toBeGreaterThanOrEqual(0.5);
  });

  test('a label stands right of its bar, else left, else above, and never on it', () => {
    const bar = (at: number, size: number) => ({ before: 0, after: 0, at, size });
    expect(labelSide(bar(10, 10), '−12.00', 320, 14)).toBe('right');
    expect(labelSide(bar(60, 38), '−12.00', 320, 14)).toBe('left');
    expect(labelSide(bar(5, 92), '−12.00', 320, 14)).toBe('above');
  });
});
