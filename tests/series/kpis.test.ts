import { expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import type { Statement } from '../../src/model/narrative/statement';
import { kpis } from '../../src/series/overview/kpis';
import { inventedBudget } from '../build/inventedData';

const printed = { text: '1.00', page: null, line: 3, offset: 0 };

/** A body whose table plans 8,000,000 元 of basic spending, and whose narrative speaks of an amount and its change. */
function spending(stated: number, change: number): Budget {
  const budget = inventedBudget('a', 2031);
  const [total] = budget.facts;
  if (!total) throw new Error('the invented budget has a total');
  const statement: Statement = {
    id: 's1',
    section: '三',
    scope: 'expenditure',
    code: '',
    subject: '基本支出',
    amount: { amount: stated, step: 100, printed },
    current: stated,
    share: null,
    change: { amount: change, step: 100, printed, percent: null, reason: '', reasonQuote: null },
    absent: false,
    use: '',
    quote: { text: '基本支出', line: 3, endLine: 3 },
  };
  return {
    ...budget,
    tables: [
      {
        role: 'expenditure',
        label: '表三',
        title: '支出总表',
        unit: '万元',
        columns: ['total', 'basic', 'project'].map((key) => ({ key, title: key, list: 0 })),
        columnsFrom: 'form',
        line: 1,
        endLine: 2,
        empty: null,
        rows: [{ row: 1, code: '', name: '合计', line: 2 }],
      },
    ],
    facts: [
      ...budget.facts,
      { ...total, id: 'expenditure/1/basic', table: 'expenditure', name: '合计', column: 'basic', amount: 8_000_000 },
    ],
    statements: [statement],
  };
}

const lastYear = (budget: Budget): number | undefined => kpis(budget).find(({ key }) => key === 'basic')?.change?.prior;

test('a stated change is put beside the figure that it is stated of', () => {
  expect(lastYear(spending(8_000_000, 500_000))).toBe(7_500_000);
  // Rounded to ten thousand in words.
  expect(lastYear(spending(8_000_100, 500_000))).toBe(7_500_100);
});

test('a change of another sum is put beside no figure', () => {
  expect(lastYear(spending(6_000_000, 500_000))).toBeUndefined();
});

test('what this year’s document does not say of a figure, the same table of last year’s tells', () => {
  const silent = { ...spending(8_000_000, 0), statements: [] };
  const last = {
    ...silent,
    id: 'last',
    year: 2030,
    facts: silent.facts.map((fact) => (fact.column === 'basic' ? { ...fact, amount: 6_400_000 } : fact)),
  };
  const basic = (previous: Budget | null) => kpis(silent, previous).find(({ key }) => key === 'basic')?.change;
  expect(basic(last)).toEqual({
    prior: 6_400_000,
    amount: 1_600_000,
    percent: { value: 25, step: 0.01, stated: false },
    printed: true,
  });
  expect(basic(null)).toBeNull();
  // A department is not its own unit, and another table may count other money.
  expect(basic({ ...last, level: last.level === '部门' ? '单位' : '部门' })).toBeNull();
  expect(
    basic({ ...last, facts: last.facts.map((fact) => ({ ...fact, table: 'general-public' as const })) }),
  ).toBeNull();
});
