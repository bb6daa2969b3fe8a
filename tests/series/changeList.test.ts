import { expect, test } from 'vitest';
import type { Statement } from '../../src/model/narrative/statement';
import { changeList } from '../../src/series/changes/changeList';
import { filterChanges } from '../../src/series/changes/filterChanges';
import { inventedBudget } from '../build/inventedData';

const printed = { text: '1.00', page: null, line: 10, offset: 4 };

/** A statement about a subject: this year's figure, and the change where there is one. */
function said(id: string, subject: string, current: number, change: number | null, more: Partial<Statement> = {}) {
  const line = Number(id.slice(1));
  const statement: Statement = {
    id,
    section: '二',
    scope: 'expenditure',
    code: '',
    subject,
    amount: { amount: current, step: 100, printed },
    current,
    share: null,
    change:
      change === null
        ? null
        : { amount: change, step: 100, printed, percent: null, reason: '，原因是人员增加', reasonQuote: null },
    absent: false,
    use: '',
    quote: { text: '……', line, endLine: line },
    ...more,
  };
  return statement;
}

const list = (...statements: Statement[]) => changeList({ ...inventedBudget('invented', 2031), statements });

test('new, ended, unchanged and not stated are four things', () => {
  const found = list(
    said('s1', '甲', 500, 500),
    said('s2', '乙', 0, -300),
    said('s3', '丙', 700, 0),
    said('s4', '丁', 900, null),
    said('s5', '戊', 0, null, { amount: null, absent: true }),
    said('s6', '己', 1_200, 200),
  );
  const kinds = Object.fromEntries(found.items.map((item) => [item.subject, item.kind]));
  expect(kinds).toEqual({ 甲: 'new', 乙: 'ended', 丙: 'same', 己: 'changed' });
  expect(found.undisclosed.map((item) => item.subject)).toEqual(['丁']);
  expect(found.absent.map((item) => item.subject)).toEqual(['戊']);
});

test('what the page tells with its change elsewhere is not said to lack last year’s figure', () => {
  // The total is 10,000,000; 基本支出 and 项目支出 are all of it and both state their change.
  const found = list(
    said('s1', '收支总预算', 10_000_000, null, { scope: 'overview' }),
    said('s2', '支出预算', 10_000_000, null),
    said('s3', '基本支出', 7_000_000, -300_000),
    said('s4', '项目支出', 3_000_000, 100_000),
    said('s5', '一般公共预算', 9_000_000, -500_000, { scope: 'income' }),
    said('s6', '一般公共预算拨款', 9_000_000, null, { scope: 'general-public' }),
    said('s7', '一般公共预算基本支出', 7_000_000, null, { scope: 'basic' }),
    said('s8', '政府性基金预算拨款', 9_000_000, null, { scope: 'general-public' }),
    said('s9', '公用经费', 3_000_000, null, { scope: 'basic' }),
  );
  expect(found.total?.prior).toBe(10_200_000);
  expect(found.undisclosed.map((item) => item.subject)).toEqual(['政府性基金预算拨款', '公用经费']);
});

test('where the change of the total is not known, the total is among what lacks last year’s figure', () => {
  const found = list(said('s2', '支出预算', 10_000_000, null), said('s3', '基本支出', 7_000_000, -300_000));
  expect(found.undisclosed.map((item) => item.subject)).toEqual(['支出预算']);
});

test('without a predecessor there is no percentage; worked out ones are marked', () => {
  const found = list(said('s1', '甲', 500, 500), said('s6', '己', 1_200, 200));
  expect(found.items.map((item) => item.percent)).toEqual([null, { value: 20, step: 0.01, stated: false }]);
});

test('the same thing said twice stands once, with both lines', () => {
  const found = list(
    said('s1', '甲', 500, 100),
    said('s8', '甲', 500, 100, { scope: 'general-public' }),
    said('s9', '甲', 600, 100, { scope: 'basic' }),
  );
  expect(found.items.map((item) => item.places.map((place) => place.line))).toEqual([[1, 8], [9]]);
});

test('the largest comes first, and filters keep the order', () => {
  const { items } = list(
    said('s1', '甲', 500_000, 100),
    said('s2', '乙', 500_000, -90_000),
    said('s3', '丙', 500_000, 50_000, { scope: 'income' }),
    said('s4', '丁', 500_000, 200),
  );
  expect(items.map((item) => item.subject)).toEqual(['乙', '丙', '丁', '甲']);
  const all = filterChanges(items, { scope: '', direction: '' });
  expect(all.shown.map((item) => item.subject)).toEqual(['乙', '丙']);
  expect(all.small.map((item) => item.subject)).toEqual(['丁', '甲']);
  expect(filterChanges(items, { scope: 'income', direction: '' }).count).toBe(1);
  expect(filterChanges(items, { scope: 'income', direction: 'less' }).count).toBe(0);
  expect(filterChanges(items, { scope: 'nonsense', direction: 'nonsense' }).count).toBe(4);
});
