import type { TableRole } from '../../model/tables/table';

/** The name of a cell in the placement problem; also the id of the fact that comes to stand there. */
export function cellId(role: TableRole, row: number, column: string): string {
  return `${role}/${row}/${column}`;
}
