import { columnKeys } from './columnNames';
import type { TableRole } from './table';

const FUNDS = ['general_public', 'government_funds', 'state_capital'];

/** Whether a key is one of a column of figures, of this year or another. */
export function isColumnKey(key: string): boolean {
  return columnKeys().includes(key.replace(/^(?:prior_actual_|prior_|budget_)/, ''));
}

function between(first: string, last: string): string[] {
  const keys = columnKeys();
  return keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
}

/** The keys that a column of a table may have, in the order in which most tables print them; those of last year behind them. */
export function columnsOfRole(role: TableRole): string[] {
  const own: Partial<Record<TableRole, readonly string[]>> = {
    overview: ['income', 'expenditure', 'purpose'],
    income: between('total', 'reserve_use'),
    appropriation: ['income', 'expenditure', 'total', ...FUNDS],
    project: ['total', ...between('wages_welfare', 'other')],
    projects: ['total', ...FUNDS, 'fiscal_account', 'unit_funds', 'carryover'],
    'three-public': ['total', ...FUNDS, ...between('three_public', 'training')],
    carryover: ['total', ...between('fiscal_total', 'nonfiscal_project')],
    procurement: ['total', ...FUNDS, ...between('goods', 'services')],
  };
  const keys = own[role] ?? ['total', ...between('basic', 'carry_forward'), ...FUNDS, 'carryover'];
  return [...keys, ...keys.map((key) => `prior_${key}`), 'difference', 'percent'];
}
