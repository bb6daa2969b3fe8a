import { formTableColumns } from '../../../src/templates/forms/textForm';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexEntry } from '../../../src/model/budgetFile';
import type { Budget } from '../../../src/model/budget';
import type { Fact } from '../../../src/model/fact';
import type { Statement } from '../../../src/model/narrative/statement';
import type { TableRole } from '../../../src/model/tables/table';
import { inventedBudget } from '../../build/inventedData';

/** Codes with names and amounts in yuan. Classes and sections are added up. */
export type Items = Readonly<Record<string, readonly [name: string, amount: number]>>;

/** A small budget whose tables hold these items, and nothing else. */
export function budgetWith(id: string, body: string, year: number, spent: Items, basic: Items = {}): Budget {
  const base = inventedBudget(id, year);
  const total = Object.values(spent).reduce((sum, [, amount]) => sum + amount, 0);
  const facts = [
    ...base.facts.map((fact) => ({ ...fact, amount: total })),
    ...tableFacts('expenditure', spent),
    ...tableFacts('basic', basic),
  ];
  const tables = (['expenditure', 'basic'] as const).map((role) => ({
    role,
    label: role === 'basic' ? '表6' : '表3',
    title: role,
    unit: '万元' as const,
    columns: formTableColumns(role),
    columnsFrom: 'form' as const,
    line: 1,
    endLine: 90,
    empty: null,
    rows: facts.filter((fact) => fact.table === role).map(({ row, code, name }) => ({ row, code, name, line: 1 })),
  }));
  return { ...base, body, facts, tables };
}

function tableFacts(table: TableRole, items: Items): Fact[] {
  const sums = new Map<string, number>();
  for (const [code, [, amount]] of Object.entries(items)) {
    for (const above of new Set([code.slice(0, 3), code.slice(0, 5), code])) {
      if (above === code || !(above in items)) sums.set(above, (sums.get(above) ?? 0) + amount);
    }
  }
  return [...sums].map(([code, amount], index) => ({
    id: `${table}/${index + 1}/total`,
    table,
    row: index + 1,
    code,
    name: items[code]?.[0] ?? `名称${code}`,
    column: 'total',
    amount,
    step: 100,
    printed: { text: (amount / 10_000).toFixed(2), page: null, line: index + 1, offset: 0 },
    provenance: 'reported',
  }));
}

/** A sentence that states a code's figure of this year and its change. */
export function stating(
  code: string,
  current: number,
  change: number,
  scope: Statement['scope'] = 'general-public',
): Statement {
  const printed = { text: '1.00', page: null, line: 12, offset: 0 };
  return {
    id: `s${code}${scope}`,
    section: '五',
    scope,
    code,
    subject: `名称${code}`,
    amount: null,
    current,
    share: null,
    change: { amount: change, step: 100, printed, percent: null, reason: '', reasonQuote: null },
    absent: false,
    use: '',
    quote: { text: '…', line: 12, endLine: 12 },
  };
}

const HERE = '临江市青石街道办事处';
const THERE = '临江市白沙镇人民政府';

/** Two years of one body and the first year of another: matched, new, ended, renamed and moved codes. */
export function inventedYears(): Budget[] {
  const later = budgetWith(
    'qingshi-2031',
    HERE,
    2031,
    {
      2010301: ['行政运行', 30_000_000],
      2010350: ['事业运行', 6_575_700],
      2070109: ['群众文化', 200_000],
      2070199: ['其他文化和旅游支出', 55_100],
      2080505: ['机关事业单位基本养老保险缴费支出', 1_286_000],
      2120501: ['城乡社区环境卫生', 4_833_300],
    },
    { 30101: ['基本工资', 3_254_000], 30112: ['其他社会保障缴费', 55_200], 30201: ['办公费', 332_000] },
  );
  const earlier = budgetWith(
    'qingshi-2030',
    HERE,
    2030,
    {
      2010301: ['行政运行', 32_848_900],
      2010350: ['事业运行', 5_600_400],
      2010506: ['统计管理', 26_300],
      2070109: ['群众文化活动', 200_000],
      2080505: ['机关事业单位基本养老保险缴费支出', 1_158_200],
      2080206: ['社会组织管理', 215_000],
      2120501: ['城乡社区环境卫生', 5_993_300],
    },
    { 30101: ['基本工资', 3_054_000], 30104: ['其他社会保障缴费', 61_000], 30201: ['办公费', 332_000] },
  );
  const other = budgetWith(
    'baisha-2031',
    THERE,
    2031,
    {
      2010301: ['行政运行', 11_000_000],
      2130104: ['事业运行', 2_100_000],
      2130126: ['农村社会事业', 900_000],
      2120501: ['城乡社区环境卫生', 833_300],
    },
    { 30101: ['基本工资', 2_254_000] },
  );
  // Made from rounded figures: the tables give −284.89, the sentence says −284.90.
  return [{ ...later, statements: [stating('2010301', 30_000_000, -2_849_000)] }, earlier, other];
}

/** The same with so many others of their size that a page cannot name them all as neighbours. */
export function severalBudgets(): Budget[] {
  const budgets = inventedYears();
  const crowd = Array.from({ length: 7 }, (_, number): Budget[] =>
    budgets.slice(0, 1).map((one) => ({ ...one, id: `crowd-${number}`, body: `临江市第${number}街道办事处` })),
  );
  return [...budgets, ...crowd.flat()];
}

/** Two years of one body; of the later one the department's budget, a corrected edition of it, and that of the body alone. */
export function budgetsOfOneBody(): Budget[] {
  const [later, earlier] = inventedYears();
  if (!later || !earlier) throw new Error('two years');
  return [
    earlier,
    { ...later, published: { date: '2031-02-07', line: 90 } },
    { ...later, id: 'qingshi-2031-again', edition: '更正', published: { date: '2031-05-12', line: 90 } },
    { ...later, id: 'qingshi-2031-alone', level: '单位' },
  ];
}

/** Writes a data folder with budgets, in the order of the index. */
export function writeData(folder: string, budgets: readonly Budget[]): void {
  mkdirSync(path.join(folder, 'budgets'), { recursive: true });
  for (const budget of budgets) {
    writeFileSync(path.join(folder, 'budgets', `${budget.id}.json`), JSON.stringify(budget));
  }
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(budgets.map(indexEntry)));
}
