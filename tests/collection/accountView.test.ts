import { describe, expect, test } from 'vitest';
import { accountView } from '../../src/collection/accountView';
import { againstPlan } from '../../src/collection/againstPlan';
import { plannedByItem } from '../../src/collection/statedPlans';
import { levelAt, RIM, tanksOf } from '../../src/layout/account/tanks';
import type { Budget } from '../../src/model/budget';
import type { Statement } from '../../src/model/narrative/statement';
import { budgetWith, stating } from '../series/compare/inventedYears';

const BODY = '临江市青石街道办事处';
const printed = (text: string) => ({ text, page: null, line: 30, offset: 0 });
const wan = (amount: number) => ({ amount: amount * 10_000, step: 100, printed: printed(amount.toFixed(2)) });

const plan = budgetWith('plan-2030', BODY, 2030, {
  2010301: ['行政运行', 4_000_000],
  2080505: ['机关事业单位基本养老保险缴费支出', 500_000],
  2120501: ['城乡社区环境卫生', 3_000_000],
});
const account: Budget = {
  ...budgetWith('account-2030', BODY, 2030, {
    2010301: ['行政运行', 4_100_000],
    2080505: ['机关事业单位基本养老保险缴费支出', 450_000],
    2210201: ['住房公积金', 120_000],
  }),
  stage: 'final',
};

/** What the account says of an item: planned and spent in 万元. */
const said = (code: string, subject: string, planned: number, spent: number): Statement => ({
  ...stating(code, spent * 10_000, 0, 'expenditure'),
  id: `s-${subject}`,
  subject,
  change: null,
  amount: wan(spent),
  planned: wan(planned),
});

describe('a plan and the account of its year', () => {
  const view = accountView(account, plan)!;
  const item = (code: string) => view.items.find((row) => row.code === code)!;

  test('are set together by code, each figure with the document that prints it', () => {
    expect(view.base).toBe('document');
    expect(item('2010301')).toMatchObject({
      planned: { amount: 4_000_000, budget: plan.id },
      spent: { amount: 4_100_000, budget: account.id },
      unspent: -100_000,
    });
    expect(item('2010301').rate).toBeCloseTo(1.025);
    expect(view.total).toMatchObject({ planned: { amount: 7_500_000 }, spent: { amount: 4_670_000 } });
  });

  test('what one of them does not print is not nothing', () => {
    expect(item('2120501')).toMatchObject({ spent: null, rate: null, unspent: null });
    expect(item('2210201')).toMatchObject({ planned: null, rate: null, unspent: null });
  });

  test('no project is said to have been spent that the account does not print', () => {
    expect(view.projects).toEqual([]);
  });
});

describe('an account that states its plan itself', () => {
  const speaking: Budget = {
    ...account,
    statements: [
      said('2010301', '行政运行', 400, 410),
      // Its names stand for no code; the item of its name and the one of its amount do.
      said('', '住房公积金', 15, 12),
      said('', '养老保险缴费', 50, 45),
    ],
  };

  test('is given a code by its own, by the name, and by the one amount that is left', () => {
    expect(plannedByItem(speaking).map(({ code }) => code)).toEqual(['2010301', '2210201', '2080505']);
  });

  test('two items of one amount are told apart by nobody', () => {
    const alike: Budget = {
      ...budgetWith('account', BODY, 2030, { 2080505: ['甲', 450_000], 2210203: ['乙', 450_000] }),
      stage: 'final',
      statements: [said('', '丙', 50, 45)],
    };
    expect(plannedByItem(alike).map(({ code }) => code)).toEqual(['']);
  });

  test('needs no plan: what it states is the plan, and classes are sums of ours', () => {
    const view = accountView(speaking, null)!;
    expect(view.base).toBe('stated');
    expect(view.classes.map(({ code, planned, spent }) => [code, planned?.amount, spent?.amount])).toEqual([
      ['201', 4_000_000, 4_100_000],
      ['208', 500_000, 450_000],
      ['221', 150_000, 120_000],
    ]);
  });

  test('is held against the budget of its year: one agrees, one that is changed contradicts', () => {
    const checks = againstPlan(speaking, plan);
    expect(checks.map(({ id, state }) => [id, state])).toEqual([
      ['planned-document/s-行政运行', '相符'],
      ['planned-document/s-养老保险缴费', '相符'],
    ]);
    const off = { ...speaking, statements: [said('2010301', '行政运行', 401, 410)] };
    expect(againstPlan(off, plan).map(({ state, difference }) => [state, difference])).toEqual([['不符', 10_000]]);
  });

  test('a budget is no account of anything', () => {
    expect(accountView(plan, account)).toBeNull();
  });
});

test('a tank is as wide as its plan and as full as was spent; one without a plan has no walls', () => {
  const view = accountView(account, plan)!;
  const tanks = tanksOf(view.classes);
  expect(tanks.map(({ row }) => row.code)).toEqual(['201', '208']);
  expect(tanks[0]!.width / tanks[1]!.width).toBeCloseTo(8);
  expect(levelAt(1)).toBeCloseTo(RIM);
  expect(levelAt(0)).toBe(100);
  expect(tanks[0]!.surface).toBeLessThan(RIM);
  expect(tanks[0]!.cut).toBe(false);
});
