import { describe, expect, test } from 'vitest';
import { briefly, headline } from '../../src/series/overview/headline';
import { changeOf, tidyReason } from '../../src/series/changes/change';
import type { Budget } from '../../src/model/budget';
import type { Statement } from '../../src/model/narrative/statement';
import { inventedBudget } from '../build/inventedData';

const printed = { text: '1.00', page: null, line: 3, offset: 0 };

function statement(id: string, subject: string, current: number, change: number, reason = ''): Statement {
  return {
    id,
    section: '三',
    scope: 'expenditure',
    code: '',
    subject,
    amount: { amount: current, step: 100, printed },
    current,
    share: null,
    change: { amount: change, step: 100, printed, percent: null, reason, reasonQuote: null },
    absent: false,
    use: '',
    quote: { text: subject, line: 3, endLine: 4 },
  };
}

function budgetWith(statements: Statement[]): Budget {
  return { ...inventedBudget('a', 2031), statements };
}

describe('the headline', () => {
  test('works last year out from both parts of spending', () => {
    const parts = [
      statement('s1', '基本支出', 8_000_000, -1_000_000, '人员转出'),
      statement('s2', '项目支出', 2_000_000, 500_000, '新增道路'),
    ];
    const { change, reason } = headline(budgetWith(parts));
    expect(change?.prior).toBe(10_500_000);
    expect(change?.amount).toBe(-500_000);
    expect(change?.percent?.value).toBeCloseTo(-4.7619, 3);
    expect(reason?.reason).toBe('人员转出');
  });

  test('lends the reason of a part to the whole only where both are the same sum', () => {
    const [basic, project] = [
      statement('s1', '基本支出', 8_000_000, -1_000_000, '人员转出'),
      statement('s2', '项目支出', 0, 0),
    ];
    const budget = budgetWith([basic, project]);
    const whole = (amount: number): Budget => ({
      ...budget,
      facts: budget.facts.map((fact) => (fact.code === '' ? { ...fact, amount } : fact)),
    });
    expect(headline(whole(8_000_000)).ofWhole).toBe(true);
    expect(headline(whole(9_000_000)).ofWhole).toBe(false);
    const other = statement('s2', '项目支出', 0, -500_000);
    expect(headline({ ...whole(8_000_000), statements: [basic, other] }).ofWhole).toBe(false);
  });

  test('says nothing of last year where one part is missing', () => {
    const { change } = headline(budgetWith([statement('s1', '基本支出', 8_000_000, -1_000_000)]));
    expect(change).toBeNull();
  });

  test('has no percentage where last year was nothing', () => {
    const { change } = headline(
      budgetWith([
        statement('s1', '基本支出', 4_000_000, 4_000_000),
        statement('s2', '项目支出', 6_000_000, 6_000_000),
      ]),
    );
    expect(change?.percent).toBeNull();
  });

  // 单位预留机动经费 is a third part in some forms: without it, last year would come out wrong by its whole change.
  test('adds parts up only where they are all of the total, whatever they are called', () => {
    const [basic, project, reserve] = [
      statement('s1', '基本支出', 6_000_000, 500_000),
      statement('s2', '项目支出', 2_500_000, -100_000),
      statement('s3', '单位预留机动经费', 1_500_000, 300_000),
    ];
    expect(headline(budgetWith([basic, project])).change).toBeNull();
    expect(headline(budgetWith([basic, project, reserve])).change?.prior).toBe(9_300_000);
    expect(headline(budgetWith([basic, project, reserve, reserve])).change).toBeNull();
  });

  test('takes a sentence about the total before any sum of parts, and no sentence about a part of the money', () => {
    const parts = [statement('s1', '基本支出', 8_000_000, -1_000_000), statement('s2', '项目支出', 2_000_000, 500_000)];
    const total = { ...statement('s3', '收入、支出预算', 10_000_000, 700_000), scope: 'overview' as const };
    const fiscal = { ...statement('s4', '财政拨款收入', 10_000_000, 900_000), scope: 'income' as const };
    expect(headline(budgetWith([...parts, total, fiscal])).change?.amount).toBe(700_000);
    expect(headline(budgetWith([fiscal])).change).toBeNull();
  });

  test('says nothing where two sentences about the total differ', () => {
    const one = { ...statement('s1', '收入预算', 10_000_000, 700_000), scope: 'income' as const };
    const other = statement('s2', '支出预算', 10_000_000, 800_000);
    expect(headline(budgetWith([one])).change?.amount).toBe(700_000);
    expect(headline(budgetWith([one, other])).change).toBeNull();
  });
});

test.each([
  ['划转 4 个社区减少相应的人员经费的转出', '划转 4 个社区'],
  ['2031 年新建两所学校，教师增加', '新建两所学校'],
  ['因为', ''],
  ['一个非常长的理由它没有任何标点也没有任何可以断开的地方所以不能放进标题', ''],
])('the reason %j in a few words is %j', (reason, brief) => {
  expect(briefly(reason)).toBe(brief);
});

test('lost spaces around numbers come back', () => {
  expect(tidyReason('，划转4个社区')).toBe('划转 4 个社区');
});

test('no parts are no change', () => {
  expect(changeOf([])).toBeNull();
});
