import type { BudgetTable, TableRole } from '../../model/tables/table';

/** Tables whose rows are functions, and those whose rows are economic categories. */
const BY_FUNCTION: readonly TableRole[] = [
  'income',
  'expenditure',
  'appropriation-expenditure',
  'general-public',
  'project',
  'government-funds',
  'state-capital',
];
const BY_ECONOMIC: readonly TableRole[] = ['basic', 'appropriation-basic', 'general-public-economic', 'operating-cost'];

/** The classification that the codes of a table belong to; undefined where it has no codes, or none of a classification. */
function classificationOf(table: BudgetTable): 'function' | 'economic' | 'government' | undefined {
  const codes = table.rows.map(({ code }) => code).filter((code) => /^\d{3}(?:\d\d){0,2}$/.test(code));
  const begin = (digit: string): number => codes.filter((code) => code.startsWith(digit)).length;
  const counted = [
    ['function', begin('2')],
    ['economic', begin('3')],
    ['government', begin('5')],
  ] as const;
  const [first] = [...counted].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 0.5 * codes.length ? first[0] : undefined;
}

/** Whether the rows of a table are functions of government. */
export const isByFunction = (table: BudgetTable): boolean => classificationOf(table) === 'function';

/**
 * The role of a table, where its title gives one and its codes belong to the classification that such a table is made by: basic
 * expenditure by function, or by the government's own economic classes, would be held against what it is not.
 */
export function roleByCodes(role: TableRole, table: BudgetTable): TableRole {
  const classification = classificationOf(table);
  if (classification === undefined || classification === (BY_ECONOMIC.includes(role) ? 'economic' : 'function'))
    return role;
  if (role === 'general-public' && classification === 'economic') return 'general-public-economic';
  return BY_FUNCTION.includes(role) || BY_ECONOMIC.includes(role) ? 'other' : role;
}
