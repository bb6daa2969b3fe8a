import type { TableRole } from '../../model/table';
import type { Equation } from '../../solve/problem';
import type { RawRow, RawTable } from '../2-recognise/RawTable';
import { cellId } from './cells';
import type { TableEquation, TablesByRole } from './equations';
import { isTotal } from './tree';

type Term = Equation['terms'][number];

/** What the income list of the overview calls each column of the income table's total row. */
export const OVERVIEW_INCOME: readonly (readonly [string, string])[] = [
  ['一般财力', 'general_public'],
  ['上级一般公共预算安排转移支付', 'general_public_transfer'],
  ['政府性基金收入', 'government_funds'],
  ['上级政府性基金安排转移支付', 'government_funds_transfer'],
  ['国有资本经营收入', 'state_capital'],
  ['上级国有资本经营预算安排转移支付', 'state_capital_transfer'],
  ['财政专户核拨', 'fiscal_account'],
  ['单位资金', 'unit_funds'],
  ['财政拨款结转', 'fiscal_carryover'],
  ['非财政拨款结转结余', 'nonfiscal_carryover'],
  ['收入总计', 'total'],
];

/** What the three public expenses are called in the basic table, by economic section. */
const THREE_PUBLIC_SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^公务用车运行(?:维护)?费$/, '30231'],
  [/^公务接待费$/, '30217'],
];

const total = (table: RawTable | undefined): RawRow | undefined => table?.rows.find(isTotal);
const plus = (role: TableRole, row: RawRow, column: string): Term => ({ cell: cellId(role, row.row, column), sign: 1 });
const minus = (role: TableRole, row: RawRow, column: string): Term => ({
  cell: cellId(role, row.row, column),
  sign: -1,
});

/** Names that stand in the income list twice, for this year's money and for what is carried over. */
const CARRIED_TOO: ReadonlySet<string> = new Set(['财政专户核拨', '单位资金']);

const isNumbered = ({ parts }: RawRow): boolean => /^[（(]?\d+[)）.．、]/.test(parts[0] ?? '');

/** Overview's income list against the total row of the income table. */
function overviewEquations(tables: TablesByRole): Equation[] {
  const overview = tables.get('overview');
  const income = tables.get('income');
  const whole = total(income);
  if (!overview || !whole) return [];
  const numbered = overview.rows.some(isNumbered);
  const lists = OVERVIEW_INCOME.flatMap(([label, column]): Equation[] => {
    const row = overview.rows.find(({ name }) => name === label);
    // Two lines are called as the carried-over money below them is: without its number a line may be either.
    if (!row || (numbered && CARRIED_TOO.has(label) && !isNumbered(row))) return [];
    return [
      {
        id: `same:overview=income/${column}`,
        terms: [plus('overview', row, 'income'), minus('income', whole, column)],
      },
    ];
  });
  // By class, the expenditure list is the income table's total column.
  const classes = overview.rows.flatMap(({ right, row }): Equation[] => {
    const there = income?.rows.find(({ code }) => code !== '' && code === right?.code);
    if (!there) return [];
    const here: Term = { cell: cellId('overview', row, 'expenditure'), sign: 1 };
    return [{ id: `same:overview=income/class/${there.code}`, terms: [here, minus('income', there, 'total')] }];
  });
  return [...lists, ...classes];
}

/** Project expenditure of a code is the sum of its projects. */
function projectEquations(tables: TablesByRole): TableEquation[] {
  const general = tables.get('general-public');
  const project = tables.get('project');
  if (!general || !project || (project.rows.length === 0 && !project.empty)) return [];
  return general.rows.flatMap((row): TableEquation[] => {
    const named = project.rows.filter(({ code }) => code !== '' && code === row.code);
    const plain = named.filter(({ isProject }) => !isProject);
    const parts = isTotal(row) ? project.rows.filter(isTotal) : plain.length > 0 ? plain : named;
    if (parts.length === 0 && !project.empty && project.rows.length > 0 && !isTotal(row) && row.code.length < 7)
      return [];
    return [
      {
        id: `same:general-public=project/${row.code}`,
        ...(parts.length > 0 ? {} : { absentIn: 'project' }),
        terms: [plus('general-public', row, 'project'), ...parts.map((part) => minus('project', part, 'total'))],
      },
    ];
  });
}

function basicEquations(tables: TablesByRole): Equation[] {
  const general = total(tables.get('general-public'));
  const basic = total(tables.get('basic'));
  if (!general || !basic) return [];
  return [
    {
      id: 'same:general-public=basic',
      terms: [plus('general-public', general, 'basic'), minus('basic', basic, 'total')],
    },
  ];
}

function threePublicEquations(tables: TablesByRole): Equation[] {
  const table = tables.get('three-public');
  const basic = tables.get('basic');
  if (!table || !basic) return [];
  return THREE_PUBLIC_SECTIONS.flatMap(([name, code]): Equation[] => {
    const row = table.rows.find((candidate) => name.test(candidate.name));
    const section = basic.rows.find((candidate) => candidate.code === code);
    if (!row || !section || row.figures.length === 0) return [];
    return [
      {
        id: `same:three-public=basic/${code}`,
        terms: [plus('three-public', row, 'general_public'), minus('basic', section, 'total')],
      },
    ];
  });
}

function carryoverEquations(tables: TablesByRole): Equation[] {
  const carryover = total(tables.get('carryover'));
  const income = total(tables.get('income'));
  if (!carryover || !income) return [];
  return [
    ['fiscal_total', 'fiscal_carryover'],
    ['nonfiscal_total', 'nonfiscal_carryover'],
  ].map(([here = '', there = '']) => ({
    id: `same:carryover=income/${there}`,
    terms: [plus('carryover', carryover, here), minus('income', income, there)],
  }));
}

/** What each fund pays of a code is part of what the body spends on it: basic within basic, project within project. */
const WITHIN: Readonly<Record<'basic' | 'project', readonly (readonly [TableRole, readonly string[]])[]>> = {
  basic: [
    ['general-public', ['basic']],
    ['government-funds', ['basic_personnel', 'basic_operating']],
    ['state-capital', ['basic_personnel', 'basic_operating']],
    ['carryover', ['fiscal_personnel', 'fiscal_operating', 'nonfiscal_personnel', 'nonfiscal_operating']],
  ],
  project: [
    ['general-public', ['project']],
    ['government-funds', ['project']],
    ['state-capital', ['project']],
    ['carryover', ['fiscal_project', 'nonfiscal_project']],
  ],
};

function withinEquations(tables: TablesByRole): Equation[] {
  return (tables.get('expenditure')?.rows ?? []).flatMap((whole) =>
    (['basic', 'project'] as const).map((column): Equation => {
      const parts = WITHIN[column].flatMap(([role, columns]) => {
        const row = tables
          .get(role)
          ?.rows.find(({ code, name }) => code === whole.code && (code !== '' || name === whole.name));
        return row ? columns.map((part) => minus(role, row, part)) : [];
      });
      return {
        id: `within:expenditure/${whole.row}/${column}`,
        terms: [plus('expenditure', whole, column), ...parts],
        relation: 'at-least-zero',
      };
    }),
  );
}

/** Equalities between tables that are not simply code by code. */
export function crossEquations(tables: TablesByRole): TableEquation[] {
  const negative = [...tables.values()].some(({ rows }) =>
    rows.some(({ figures, rightFigures }) => [...figures, ...rightFigures].some(({ text }) => /^[-－−]/.test(text))),
  );
  return [
    ...overviewEquations(tables),
    ...projectEquations(tables),
    ...basicEquations(tables),
    ...threePublicEquations(tables),
    ...carryoverEquations(tables),
    ...(negative ? [] : withinEquations(tables)),
  ];
}
