import { expect, test } from 'vitest';
import type { ToldBudget } from '../../src/model/budget';
import type { Statement } from '../../src/model/narrative/statement';
import { overviewMore } from '../../src/series/overview/overviewMore';
import { inventedBudget } from '../build/inventedData';
import { toldBudget } from '../../src/i18n/checks/toldBudget';

const printed = { text: '1.00', page: null, line: 10, offset: 4 };
const quote = { text: '', line: 10, endLine: 10 };

function stating(...changes: [code: string, amount: number][]): ToldBudget {
  const statements = changes.map(([code, amount], index): Statement => ({
    id: `s${index + 1}`,
    section: '五',
    scope: 'general-public',
    code,
    subject: `名称${code}${index}`,
    amount: null,
    current: 1_000_000,
    share: null,
    change: { amount, step: 100, printed, percent: null, reason: '', reasonQuote: null },
    absent: false,
    use: '',
    quote,
  }));
  return toldBudget({ ...inventedBudget('qingshi-2031', 2031), statements }, 'zh');
}

test('the purposes that changed most come first, totals and unchanged ones not at all', () => {
  const { top, others } = overviewMore(
    stating(['', -900], ['2010301', -100], ['2010350', 0], ['2080505', 300], ['2210201', -200]),
  ).changes;
  expect(top.map(({ code }) => code)).toEqual(['2080505', '2210201', '2010301']);
  // The total is the same money again; as another change it would be counted twice.
  expect(others).toBe(0);
});

test('without a purpose whatever changed is shown', () => {
  const { top, others } = overviewMore(stating(['', -900])).changes;
  expect(top.map(({ amount }) => amount)).toEqual([-900]);
  expect(others).toBe(0);
});

test('a document without changes and projects has empty parts, not invented ones', () => {
  const { changes, projects, trust } = overviewMore(toldBudget(inventedBudget('qingshi-2031', 2031), 'zh'));
  expect(changes).toEqual({ top: [], others: 0, purposes: false, tables: [] });
  expect(projects).toMatchObject({ first: null, others: [], count: 0, total: null });
  expect(trust.total).toBe(0);
});
