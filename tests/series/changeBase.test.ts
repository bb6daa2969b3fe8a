import { describe, expect, test } from 'vitest';
import { priorWorth } from '../../src/pages/takeaway/changeClause';
import type { Budget } from '../../src/model/budget';
import type { ChangeBase, Statement } from '../../src/model/narrative/statement';
import { changeList } from '../../src/series/changes/changeList';
import { changeOf, changePart } from '../../src/series/changes/change';
import { comparisonView } from '../../src/series/compare/comparison';
import { statedOf } from '../../src/series/compare/statedOf';
import { totalChange } from '../../src/series/overview/headline';
import { wordsOf } from '../../src/i18n/words/words';
import { BudgetIndex } from '../../src/model/BudgetIndex';
import { inventedBudget } from '../build/inventedData';

const printed = { text: '1.00', page: null, line: 3, offset: 0 };

function statement(subject: string, code: string, current: number, amount: number, base?: ChangeBase): Statement {
  return {
    id: `s-${subject}-${code}-${base ?? ''}`,
    section: '三',
    scope: 'expenditure',
    code,
    subject,
    amount: { amount: current, step: 100, printed },
    current,
    share: null,
    change: { amount, step: 100, printed, percent: null, base, reason: '', reasonQuote: null },
    absent: false,
    use: '',
    quote: { text: subject, line: 3, endLine: 4 },
  };
}

const plain = inventedBudget('a', 2031);
const withStatements = (...statements: Statement[]): Budget => ({ ...plain, statements });
const total = BudgetIndex.of(plain).grandTotal()?.amount ?? NaN;

describe('a difference from what was done last year', () => {
  test('names last year’s figure as what was done, on screen and in sentences', () => {
    const [item] = changeList(withStatements(statement('行政运行', '2010301', 900_000, 100_000, 'actual'))).items;
    expect(item?.base).toBe('actual');
    expect(item?.prior).toBe(800_000);
    for (const [lang, year] of [
      ['zh', '2030 年执行数 '],
      ['en', '2030 actual: '],
    ] as const)
      expect(wordsOf(lang).kpi.prior(2030, item?.base)).toBe(year);
    expect(wordsOf('zh').kpi.prior(2030, 'budget')).toBe('2030 年 ');
    expect(priorWorth({ prior: 800_000, step: 100, base: 'actual' }, 'zh')).toBe('执行数 80.00 万元');
    expect(priorWorth({ prior: 800_000, step: 100 }, 'zh')).toBe('80.00 万元');
  });

  test('is another thing than the same difference of two plans', () => {
    const twice = withStatements(
      statement('行政运行', '2010301', 900_000, 100_000, 'actual'),
      statement('行政运行', '2010301', 900_000, 100_000, 'budget'),
    );
    expect(changeList(twice).items.map(({ base }) => base)).toEqual(['actual', 'budget']);
  });

  test('proves nothing of last year’s budget', () => {
    const code = '2010301';
    const stated = (base?: ChangeBase) => withStatements(statement('行政运行', code, 900_000, 100_000, base));
    expect(statedOf(stated('actual'), code)).toBeNull();
    expect(statedOf(stated('budget'), code)?.then).toBe(800_000);
    expect(statedOf(stated(), code)?.then).toBe(800_000);
  });

  test('is never last year’s total of a comparison of budgets', () => {
    const whole = (base?: ChangeBase) => withStatements(statement('支出总预算', '', total, 100_000, base));
    expect(totalChange(whole('actual'))?.base).toBe('actual');
    expect(comparisonView(whole('actual'), null).then.total).toBeNull();
    expect(comparisonView(whole('budget'), null).then.total?.amount).toBe(total - 100_000);
  });

  test('stands back behind a difference of two plans', () => {
    const both = withStatements(
      statement('支出总预算', '', total, 300_000, 'actual'),
      statement('支出预算', '', total, 100_000, 'budget'),
    );
    expect(totalChange(both)?.amount).toBe(100_000);
    expect(totalChange(both)?.base).toBe('budget');
  });

  test('is never added to a difference of two plans', () => {
    const parts = (first: ChangeBase, second: ChangeBase) =>
      [statement('基本支出', '', 600_000, 10_000, first), statement('项目支出', '', 300_000, 20_000, second)].flatMap(
        (one) => changePart(one) ?? [],
      );
    expect(changeOf(parts('actual', 'budget'))).toBeNull();
    expect(changeOf(parts('actual', 'actual'))?.prior).toBe(870_000);
  });
});
