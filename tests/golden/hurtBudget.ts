import type { Budget } from '../../src/model/budget';
import { runChecks } from '../../src/checks/runChecks';
import { inventedBudget } from '../build/inventedData';
import { ContentBuilder, type Row } from '../model/ContentBuilder';

/** One item of spending: its code of seven digits, its name, 万元, the economic section it is spent on, last year's 万元. */
export interface Spending {
  code: string;
  name: string;
  amount: number;
  economic: string;
  prior?: number;
  reason?: string;
}

interface Hurt {
  id: string;
  body: string;
  items: readonly Spending[];
  /** Printed decimals; sums are rounded by themselves. */
  decimals?: number;
  projects?: readonly (readonly [name: string, count: number, unit: string, each: number])[];
}

/** Names of codes that no item names. */
const LEVELS: Readonly<Record<number, string>> = { 3: '支出', 5: '事务' };

/** A budget with little else than figures that are hard to draw. Everything is general public money, printed in 万元. */
export function hurtBudget({ id, body, items, decimals = 2, projects = [] }: Hurt): Budget {
  const print = (amount: number) => amount.toFixed(decimals);
  const sum = (some: readonly Spending[]) => some.reduce((all, { amount }) => all + amount, 0);
  const total = sum(items);
  const coded = (key: (item: Spending) => string, lengths: readonly number[], cells: (sum: string) => Row[2]): Row[] =>
    lengths
      .flatMap((length) => [...new Set(items.map((item) => key(item).slice(0, length)))])
      .sort()
      .map((code): Row => {
        const own = items.filter((item) => key(item).startsWith(code));
        const name =
          own.length === 1 && key(own[0]!) === code ? own[0]!.name : `${own[0]!.name}${LEVELS[code.length] ?? ''}`;
        return [code, name, cells(print(sum(own)))];
      });
  const whole = print(total);
  const builder = new ContentBuilder()
    .table('overview', [['', '支出总计', { expenditure: whole }]])
    .table('income', [
      ['', '合计', { total: whole, general_public: whole }],
      ...coded(
        ({ code }) => code,
        [3, 5, 7],
        (amount) => ({ total: amount, general_public: amount }),
      ),
    ])
    .table('expenditure', [
      ['', '合计', { total: whole, basic: whole }],
      ...coded(
        ({ code }) => code,
        [3, 5, 7],
        (amount) => ({ total: amount, basic: amount }),
      ),
    ])
    .table('general-public', [
      ['', '合计', { total: whole, basic: whole }],
      ...coded(
        ({ code }) => code,
        [3, 5, 7],
        (amount) => ({ total: amount, basic: amount }),
      ),
    ])
    .table('basic', [
      ['', '合计', { total: whole }],
      ...coded(
        ({ economic }) => economic,
        [3, 5],
        (amount) => ({ total: amount }),
      ),
    ]);
  for (const { code, name, amount, prior, reason = '' } of items) {
    if (prior === undefined) continue;
    const change = amount - prior;
    const percent = prior > 0 ? { percent: ((100 * change) / prior).toFixed(2) } : {};
    builder.state('general-public', name, { amount: print(amount), change: print(change), reason, ...percent }, code);
  }
  for (const [name, count, unit, each] of projects)
    builder.project(name, print(count * each), count, unit, print(each));
  builder.targets(
    '',
    '做好工作',
    { 年度预算总额: whole },
    items
      .slice(0, 12)
      .map(({ name, amount }, at) => [
        '数量指标',
        name,
        '>=',
        `${at + 1}`,
        '个',
        at % 2 ? `${at}` : '',
        amount > 0 ? 10 : 5,
      ]),
  );
  return {
    ...inventedBudget(id, 2031),
    ...builder.content,
    id,
    body,
    year: 2031,
    checks: runChecks(builder.content),
  };
}
