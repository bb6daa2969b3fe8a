import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumYuan, toFen } from '../../../src/model/money';
import { accountOf } from '../../../src/series/compare/account';
import { compare, leavesOf, sumOfDifferences, plainName } from '../../../src/series/compare/compare';
import { compareBudgets } from '../../../src/series/compare/comparison';
import { filterRows, ledgerOf, opensInto, remainderOf, rowsOf, wayToRow } from '../../../src/series/compare/ledger';
import { budgetWith, inventedYears, type Items } from './inventedYears';

const CODES = ['2010301', '2010350', '2010506', '2080505', '2080206', '2120501', '2210201', '2296003'];

/** Any spending by item, exact to the fen, from one fen to a hundred billion. */
const items = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom(...CODES),
      name: fc.constantFrom('甲项支出', '乙项', '丙（丁）项'),
      fen: fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 1_000_000_000_000 })),
    }),
    { selector: ({ code }) => code, minLength: 1 },
  )
  .map((list): Items => Object.fromEntries(list.map(({ code, name, fen }) => [code, [name, fen / 100]])));

const account = (spent: Items, year = 2031) => accountOf(budgetWith('a', '某街道', year, spent));

describe('two accounts', () => {
  test('differ in total by what their codes differ by: matched and new less ended', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const { functions, difference } = compare(account(before), account(after));
        const leaves = leavesOf(functions);
        const of = (kind: string) => leaves.filter((row) => row.kind === kind);
        const matched = sumOfDifferences(of('matched'));
        const fresh = sumYuan(of('new').map((row) => row.now?.amount ?? 0));
        const gone = sumYuan(of('ended').map((row) => row.then?.amount ?? 0));
        expect(toFen(matched + fresh - gone)).toBe(difference);
        expect(sumOfDifferences(functions)).toBe(difference);
        expect(of('matched').length + of('new').length).toBe(Object.keys(after).length);
        expect(of('matched').length + of('ended').length).toBe(Object.keys(before).length);
      }),
    );
  });

  test('say nothing of a manner of spending whose total only one of them prints: it has neither ended nor begun', () => {
    const known = { id: 'basic', kind: 'manner', code: '', key: 'rest', name: '', known: null, parts: [] } as const;
    const figure = { amount: 800, step: 1, certainty: 'reported', facts: ['f'], line: null } as const;
    const printing = { ...account({}), manners: [{ ...known, figure: { ...figure, facts: ['f'] }, parts: [] }] };
    const silent = { ...account({}), manners: [] };
    for (const [then, now] of [
      [printing, silent],
      [silent, printing],
    ] as const)
      expect(compare(then, now).manners.map(({ kind, difference }) => [kind, difference])).toEqual([
        ['undisclosed', null],
      ]);
    expect(compare(printing, printing).manners.map(({ kind, difference }) => [kind, difference])).toEqual([
      ['matched', 0],
    ]);
  });

  test('differ the other way round with the signs turned', () => {
    fc.assert(
      fc.property(items, items, (one, other) => {
        const there = rowsOf(compare(account(one), account(other)).functions);
        const back = new Map(rowsOf(compare(account(other), account(one)).functions).map((row) => [row.id, row]));
        const turned = { matched: 'matched', new: 'ended', ended: 'new', undisclosed: 'undisclosed' };
        expect(there).toHaveLength(back.size);
        for (const row of there) {
          const twin = back.get(row.id);
          expect(twin?.kind).toBe(turned[row.kind]);
          expect(toFen(-(twin?.difference ?? Number.NaN))).toBe(row.difference);
          expect([twin?.then, twin?.now]).toEqual([row.now, row.then]);
        }
      }),
    );
  });

  test('that are the same differ in nothing', () => {
    fc.assert(
      fc.property(items, (spent) => {
        const { functions, difference } = compare(account(spent, 2030), account(spent));
        expect(difference).toBe(0);
        for (const row of rowsOf(functions)) {
          expect(row).toMatchObject({ kind: 'matched', difference: 0, percent: 0, formerName: '', sameName: '' });
        }
      }),
    );
  });

  test('have a percentage only where both have a code and the first has money in it', () => {
    const { functions } = compare(
      account({ 2010301: ['甲', 0], 2080505: ['乙', 200], 2120501: ['丙', 300] }),
      account({ 2010301: ['甲', 100], 2080505: ['乙', 250], 2210201: ['丁', 400] }),
    );
    const percents = Object.fromEntries(leavesOf(functions).map((row) => [row.id, [row.kind, row.percent]]));
    expect(percents).toEqual({
      2010301: ['matched', null],
      2080505: ['matched', 25],
      2120501: ['ended', null],
      2210201: ['new', null],
    });
  });

  test('are subtracted first and rounded after', () => {
    // Rounded to 0.01 万元 first, 1.005 and 1.0149 would differ by 0.00 and 0.01 alike; the fen say 99.
    const { functions } = compare(account({ 2010301: ['甲', 10_050.0] }), account({ 2010301: ['甲', 10_149.0] }));
    expect(functions[0]?.difference).toBe(99);
    expect(compare(account({ 2010301: ['甲', 0.1] }), account({ 2010301: ['甲', 0.3] })).difference).toBe(0.2);
  });
});

describe('two years of an invented body', () => {
  const [later, earlier, other] = inventedYears();
  const years = compareBudgets(later!, earlier!);
  const row = (id: string, rows = years.functions) => rowsOf(rows).find((candidate) => candidate.id === id);

  test('stand in the order of the years, from whichever page they are compared', () => {
    expect(compareBudgets(earlier!, later!)).toEqual(years);
    expect([years.mode, years.then.year, years.now.year]).toEqual(['years', 2030, 2031]);
  });

  test('keep matched, new, ended and renamed codes apart', () => {
    // By hand: 行政运行, 事业运行, 群众文化, 养老保险, 环境卫生 in both; the names of 2070109 differ.
    expect(ledgerOf(years.functions).counts).toEqual({
      all: 8,
      matched: 5,
      new: 1,
      ended: 2,
      renamed: 1,
      undisclosed: 0,
    });
    expect(row('2070109')).toMatchObject({
      name: '群众文化',
      formerName: '群众文化活动',
      kind: 'matched',
      difference: 0,
    });
    expect(filterRows(years.functions, 'ended')?.map(({ id }) => id)).toEqual(['2080206', '2010506']);
    expect(filterRows(years.functions, 'nonsense')).toBeNull();
  });

  test('say of a new code where the ended one of its name stands', () => {
    expect(row('30112', years.categories)).toMatchObject({ kind: 'new', sameName: '30104' });
    expect(row('30104', years.categories)).toMatchObject({ kind: 'ended', sameName: '30112' });
  });

  test('show a stated difference that was made from rounded figures beside the one of the tables', () => {
    expect(row('2010301')).toMatchObject({
      difference: -2_848_900,
      stated: { amount: -2_849_000, state: '四舍五入差', line: 12 },
    });
    expect(row('2010350')?.stated).toBeNull();
  });

  test('open class by class, past a section that says the same as its only item', () => {
    expect(opensInto(row('201')!).map(({ id }) => id)).toEqual(['20103', '2010506']);
    expect(opensInto(row('212')!).map(({ id }) => id)).toEqual(['2120501']);
    expect(wayToRow(years.functions, '2010506')).toEqual(['201', '20105', '2010506']);
    expect(wayToRow(years.functions, '999')).toEqual([]);
  });

  test('of two bodies no figure is a percentage of the other, and no sentence speaks of it', () => {
    const bodies = compareBudgets(later!, other!);
    expect([bodies.mode, bodies.then.budget, bodies.now.budget]).toEqual(['bodies', 'baisha-2031', 'qingshi-2031']);
    expect(bodies.difference).toBe(42_950_100 - 14_833_300);
    expect(rowsOf(bodies.functions).every(({ percent, stated }) => percent === null && stated === null)).toBe(true);
  });
});

test('what is left of the total is called rounding only within its bound', () => {
  const { functions } = compare(account({ 2010301: ['甲', 1_000_000] }), account({ 2010301: ['甲', 2_000_000] }));
  expect(remainderOf(functions, 1_000_000)).toBeNull();
  // One class with both years and both totals, each ± 50 yuan: 200 yuan are possible, 300 are not.
  expect(remainderOf(functions, 1_000_100)).toEqual({ amount: 100, rounding: true });
  expect(remainderOf(functions, 1_000_300)).toEqual({ amount: 300, rounding: false });
});

test('a name is the same with other spaces, punctuation and a closing 支出', () => {
  expect(plainName('政府办公厅（室）及相关机构 事务')).toBe(plainName('政府办公厅(室)及相关机构事务支出'));
  expect(plainName('公诉和审判监督')).not.toBe(plainName('公诉、审判、侦查、执行等检察监督支出'));
  expect(plainName('文化体育与传媒支出')).not.toBe(plainName('文化旅游体育与传媒支出'));
});
