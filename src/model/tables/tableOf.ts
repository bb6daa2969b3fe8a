import type { BudgetTable, TableRole } from './table';

/** What tells tables apart: a document has one of each role, and of those that nobody knows as many as it prints. */

/** The table that a row of a role stands in. */
export function tableOf<T extends Pick<BudgetTable, 'role' | 'rows'>>(
  tables: readonly T[],
  role: TableRole,
  row: number,
): T | undefined {
  const own = tables.filter((table) => table.role === role);
  return own.find(({ rows }) => rows.some((one) => one.row === row)) ?? own[0];
}

/** The id of a table among those of its document: its role, for a further one of the same role with its line behind. */
export function tableId<T extends Pick<BudgetTable, 'role' | 'line'>>(tables: readonly T[], table: T): string {
  const first = tables.find(({ role }) => role === table.role);
  return first === table ? table.role : `${table.role}-${table.line}`;
}
