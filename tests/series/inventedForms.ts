import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import type { TableColumn, TableRole } from '../../src/model/tables/table';
import { inventedBudget } from '../build/inventedData';

/** A printed row: code, name, and its figures in yuan by column; null where the cell is blank. */
export type FormRow = readonly [code: string, name: string, ...figures: (number | null)[]];

/** A table as a form prints it. */
export interface FormTable {
  role: TableRole;
  columns: readonly string[];
  rows: readonly FormRow[];
}

/** A budget with these tables and nothing else: no narrative, no project, no target. */
export function budgetOfForm(id: string, tables: readonly FormTable[], step = 1): Budget {
  const bare = inventedBudget(id, 2031);
  const facts = tables.flatMap(({ role, columns, rows }, table) =>
    rows.flatMap(([code, name, ...figures], row) =>
      columns.flatMap((column, index): Fact[] => {
        const amount = figures[index] ?? null;
        if (amount === null) return [];
        const place = { page: 1, line: 100 * (table + 1) + row, offset: index };
        const printed = { text: String(amount), ...place };
        return [
          {
            id: `${role}/${row + 1}/${column}`,
            table: role,
            row: row + 1,
            code,
            name,
            column,
            amount,
            step,
            printed,
            provenance: 'reported',
          },
        ];
      }),
    ),
  );
  return {
    ...bare,
    id,
    facts,
    statements: [],
    projects: [],
    targets: [],
    holdings: [],
    checks: [],
    tables: tables.map(({ role, columns, rows }, table) => ({
      role,
      label: '',
      title: role,
      unit: '元',
      columns: columns.map((key): TableColumn => ({ key, title: key, list: 0 })),
      columnsFrom: 'headers' as const,
      line: 100 * (table + 1),
      endLine: 100 * (table + 1) + rows.length,
      empty: null,
      rows: rows.map(([code, name], row) => ({ row: row + 1, code, name, line: 100 * (table + 1) + row })),
    })),
  };
}

/** Spending of an invented body: one class is all basic, one all project, one both. Every figure is times `size`. */
export function shanghaiForm(size = 1): Budget {
  const row = (code: string, name: string, ...figures: (number | null)[]): FormRow => [
    code,
    name,
    ...figures.map((figure) => figure && figure * size),
  ];
  return budgetOfForm('shanghai', [
    {
      role: 'income',
      columns: ['total', 'fiscal_appropriation', 'business_income'],
      rows: [
        row('206', '科学技术支出', 600, 600, 0),
        row('20699', '其他科学技术支出', 600, 600, 0),
        row('208', '社会保障和就业支出', 300, 300, null),
        row('20805', '行政事业单位养老支出', 300, 300, null),
        row('213', '农林水支出', 1_100, 1_000, 100),
        row('', '合计', 2_000, 1_900, 100),
      ],
    },
    {
      role: 'expenditure',
      columns: ['total', 'basic', 'project'],
      rows: [
        row('206', '科学技术支出', 600, 0, 600),
        row('20699', '其他科学技术支出', 600, 0, 600),
        row('208', '社会保障和就业支出', 300, 300, null),
        row('20805', '行政事业单位养老支出', 300, 300, null),
        row('213', '农林水支出', 1_100, 700, 400),
        row('', '合计', 2_000, 1_000, 1_000),
      ],
    },
    {
      role: 'basic',
      columns: ['total', 'personnel', 'operating'],
      rows: [
        row('301', '工资福利支出', 650, 650, 0),
        row('302', '商品和服务支出', 250, 0, 250),
        row('', '合计', 900, 650, 250),
      ],
    },
    {
      role: 'three-public',
      columns: ['total', 'abroad', 'hospitality', 'cars', 'car_purchase', 'car_running', 'operating_cost'],
      rows: [row('', '', 12, 0, 4, 8, null, 8, 77)],
    },
  ]);
}

/** Income as a list of groups, functions and economic classes with totals only, spending by manner in one row. */
export function jiangsuForm(
  income: readonly FormRow[] = [['', '一般公共预算资金', 2_000]],
  funds: readonly FormRow[] = [],
): Budget {
  return budgetOfForm('jiangsu', [
    { role: 'income', columns: ['total'], rows: [['', '收入总计', 2_000], ...income] },
    { role: 'expenditure', columns: ['total', 'basic', 'project', 'reserve'], rows: [['', '', 2_000, 900, 700, 400]] },
    {
      role: 'appropriation-expenditure',
      columns: ['total'],
      rows: [
        ['', '合计', 2_000],
        ['204', '公共安全支出', 1_500],
        ['20405', '法院', 1_500],
        ['221', '住房保障支出', 500],
      ],
    },
    { role: 'government-funds', columns: ['total'], rows: [['', '合计', null], ...funds] },
    {
      role: 'basic',
      columns: ['total'],
      rows: [
        ['', '合计', 900],
        ['301', '工资福利支出', 600],
        ['303', '对个人和家庭的补助', 300],
      ],
    },
    {
      role: 'three-public',
      columns: [
        'total',
        'three_public',
        'abroad',
        'cars',
        'car_purchase',
        'car_running',
        'hospitality',
        'meetings',
        'training',
      ],
      rows: [['', '', 60, 25, 10, 9, null, 9, 6, 20, 15]],
    },
    {
      role: 'operating-cost',
      columns: ['total'],
      rows: [
        ['', '合计', 210],
        ['302', '商品和服务支出', 210],
      ],
    },
  ]);
}
