import type { MoneyUnit } from './money';

/**
 * The roles that a disclosure's tables play, with their column keys in print order.
 * Provinces number and name their tables differently, so a table is known by its role.
 * In the two lists of `overview` and `appropriation` the income list has one column, `income`.
 */
export const TABLE_COLUMNS = {
  overview: ['income', 'expenditure'],
  income: [
    'total',
    'fiscal_appropriation',
    'general_public',
    'general_public_transfer',
    'government_funds',
    'government_funds_transfer',
    'state_capital',
    'state_capital_transfer',
    'fiscal_account',
    'unit_funds',
    'fiscal_carryover',
    'nonfiscal_carryover',
  ],
  expenditure: ['total', 'basic', 'project'],
  appropriation: ['income', 'total', 'general_public', 'government_funds', 'state_capital'],
  'general-public': ['total', 'basic', 'project'],
  basic: ['total', 'personnel', 'operating'],
  project: [
    'total',
    'wages_welfare',
    'goods_services',
    'individuals_families',
    'debt_interest',
    'capital_construction',
    'capital',
    'enterprises_construction',
    'enterprises',
    'social_security_funds',
    'other',
  ],
  'government-funds': ['total', 'basic_personnel', 'basic_operating', 'project'],
  'state-capital': ['total', 'basic_personnel', 'basic_operating', 'project'],
  'three-public': ['total', 'general_public', 'government_funds', 'state_capital'],
  carryover: [
    'total',
    'fiscal_total',
    'fiscal_personnel',
    'fiscal_operating',
    'fiscal_project',
    'nonfiscal_total',
    'nonfiscal_personnel',
    'nonfiscal_operating',
    'nonfiscal_project',
  ],
} as const;

export type TableRole = keyof typeof TABLE_COLUMNS;

export const TABLE_ROLES = Object.keys(TABLE_COLUMNS) as readonly TableRole[];

/** Columns of a role that add up to another one of the same row: the sum, and its parts. */
export const ROW_SUMS: Readonly<Partial<Record<TableRole, readonly (readonly [string, readonly string[]])[]>>> = {
  income: [
    ['total', ['fiscal_appropriation', 'fiscal_account', 'unit_funds', 'fiscal_carryover', 'nonfiscal_carryover']],
    [
      'fiscal_appropriation',
      [
        'general_public',
        'general_public_transfer',
        'government_funds',
        'government_funds_transfer',
        'state_capital',
        'state_capital_transfer',
      ],
    ],
  ],
  expenditure: [['total', ['basic', 'project']]],
  appropriation: [['total', ['general_public', 'government_funds', 'state_capital']]],
  'general-public': [['total', ['basic', 'project']]],
  basic: [['total', ['personnel', 'operating']]],
  project: [['total', TABLE_COLUMNS.project.slice(1)]],
  'government-funds': [['total', ['basic_personnel', 'basic_operating', 'project']]],
  'state-capital': [['total', ['basic_personnel', 'basic_operating', 'project']]],
  'three-public': [['total', ['general_public', 'government_funds', 'state_capital']]],
  carryover: [
    ['total', ['fiscal_total', 'nonfiscal_total']],
    ['fiscal_total', ['fiscal_personnel', 'fiscal_operating', 'fiscal_project']],
    ['nonfiscal_total', ['nonfiscal_personnel', 'nonfiscal_operating', 'nonfiscal_project']],
  ],
};

/** Whether a row's name says that it is its table's total. */
export function isTotalName(name: string): boolean {
  return /^(?:总计|合计)$/.test(name.replace(/\s/g, ''));
}

/** Without these a document cannot be read as a budget. */
export const REQUIRED_ROLES = ['overview', 'income', 'expenditure', 'general-public', 'basic'] as const;

/** One row of a table as printed. Rows are numbered from 1, page breaks and repeated headers not counted. */
export interface TableRow {
  row: number;
  /** Classification code without spaces; empty on totals and on rows that name a body. */
  code: string;
  /** Cleaned name; in the two-list tables that of the left list (empty if the row has none). */
  name: string;
  /** Right list of the two-list tables. */
  right?: { code: string; name: string };
  /** First line of the row in the source. */
  line: number;
}

export interface BudgetTable {
  role: TableRole;
  /** Number as printed, such as `表2`; empty if none is printed. */
  label: string;
  /** Title as printed. */
  title: string;
  unit: MoneyUnit;
  /** First and last line in the source. */
  line: number;
  endLine: number;
  /** The sentence that declares the table empty, where it is. */
  empty: { text: string; line: number; endLine: number } | null;
  rows: TableRow[];
}
