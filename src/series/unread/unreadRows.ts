import type { Budget } from '../../model/budget';
import { isLostRow } from '../../model/problems/problem';
import type { TableRole } from '../../model/tables/table';

/** Rows of a table that have no figures, since these were not read. */
export function unreadRows({ problems }: Budget, role: TableRole): Set<number> {
  return new Set(
    problems.flatMap((notice) => (isLostRow(notice) && notice.values.role === role ? [notice.values.row] : [])),
  );
}

/**
 * Columns of a row whose cells were not read, in print order: a blank there is none. Of a row with two lists only one may be
 * concerned: what the other one prints has been read.
 */
export function unreadColumns({ problems, facts, tables }: Budget, role: TableRole, row: number): string[] {
  const own = problems.filter((notice) => 'role' in notice.values && notice.values.role === role);
  const whole = own.some((notice) => isLostRow(notice) && notice.values.row === row);
  const cells = own.flatMap((notice) =>
    notice.kind === 'unread-cell' && notice.values.row === row ? [notice.values.column] : [],
  );
  if (!whole) return cells;
  const read = facts.filter((fact) => fact.table === role && fact.row === row).map(({ column }) => column);
  const columns = tables.find((table) => table.role === role)?.columns ?? [];
  // Lists side by side have nothing to do with each other: the one of which something was read has lost nothing.
  const readLists = new Set(columns.filter(({ key }) => read.includes(key)).map(({ list }) => list));
  const isList = columns.some(({ list }) => list > 0);
  const lost = isList && read.length > 0 ? columns.filter(({ list }) => !readLists.has(list)) : columns;
  return lost.map(({ key }) => key).filter((key) => !read.includes(key));
}
