import { columnName } from '../model/columnNames';
import { columnSums, type ColumnSum } from '../model/columnTree';
import type { TableColumn, TableRole } from '../model/table';

/**
 * The form of Xinjiang (自治区部门预算公开样式): what its tables print, in print order. Text copied out of such a document has lost its
 * columns; a row's figures are put into these.
 */
export const XINJIANG_COLUMNS = {
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
} as const satisfies Partial<Record<TableRole, readonly string[]>>;

/** The roles that the form has, in its order. */
export type XinjiangRole = keyof typeof XINJIANG_COLUMNS;

export const XINJIANG_ROLES = Object.keys(XINJIANG_COLUMNS) as readonly XinjiangRole[];

/** Columns that the form prints in a table, in print order; none for a table that it does not have. */
export function formColumns(role: TableRole): readonly string[] {
  return role in XINJIANG_COLUMNS ? XINJIANG_COLUMNS[role as XinjiangRole] : [];
}

/** The form's columns as a table owns them: where the text has lost the headers, they stand under their official words. */
export function formTableColumns(role: TableRole): TableColumn[] {
  const isTwoLists = role === 'overview' || role === 'appropriation';
  return formColumns(role).map((key, index) => ({
    key,
    title: columnName(role, key),
    list: isTwoLists && index > 0 ? 1 : 0,
  }));
}

/** What adds up in each row of one of the form's tables. */
export function formSums(role: TableRole): ColumnSum[] {
  return columnSums(formColumns(role).map((key) => ({ key, title: '' })));
}

/** Without these the text of such a document cannot be read as a budget. */
export const REQUIRED_ROLES = ['overview', 'income', 'expenditure', 'general-public', 'basic'] as const;
