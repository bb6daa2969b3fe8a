import { TABLE_COLUMNS, type TableRole } from '../../model/table';

/** The name of a cell in the placement problem; also the id of the fact that comes to stand there. */
export function cellId(role: TableRole, row: number, column: string): string {
  return `${role}/${row}/${column}`;
}

/** Columns that a row's loose figures may stand in: in the two-list tables the right list only. */
export function looseColumns(role: TableRole): readonly string[] {
  if (role === 'overview') return ['expenditure'];
  if (role === 'appropriation') return TABLE_COLUMNS.appropriation.slice(1);
  return TABLE_COLUMNS[role];
}

/** The sums within a row: total = its parts, by role. */
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
