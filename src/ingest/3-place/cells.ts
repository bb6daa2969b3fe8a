import type { TableRole } from '../../model/table';
import { formColumns, XINJIANG_COLUMNS } from '../../templates/xinjiang';

/** The name of a cell in the placement problem; also the id of the fact that comes to stand there. */
export function cellId(role: TableRole, row: number, column: string): string {
  return `${role}/${row}/${column}`;
}

/** Columns that a row's loose figures may stand in: in the two-list tables the right list only. */
export function looseColumns(role: TableRole): readonly string[] {
  if (role === 'overview') return ['expenditure'];
  if (role === 'appropriation') return XINJIANG_COLUMNS.appropriation.slice(1);
  return formColumns(role);
}
