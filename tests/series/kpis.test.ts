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
