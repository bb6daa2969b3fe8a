import type { Solution } from '../../solve/Problem';
import type { TableRole } from '../../model/tables/table';
import { PAY } from '../../templates/tables/placingRules';
import { looseColumns } from '../../templates/forms/textForm';
import { cellId } from '../loose/cellId';
import type { TableConstraint, TablesByRole } from './tableConstraints';

/** Tables whose codes do not add up: they may have lost rows. */
export function tornTables(constraints: readonly TableConstraint[], solution: Solution): Set<TableRole> {
  const violated = new Set(solution.violated);
  const broken = constraints.flatMap(({ id, within }) => (within && violated.has(id) ? within : []));
  return new Set(broken.filter(({ along }) => along === 'tree').map(({ table }) => table));
}

/** Whether pay has come to stand among what the body runs on: then the table's total prints its two parts the wrong way round. */
function paysWagesFromOperating(tables: TablesByRole, solution: Solution): boolean {
  const { table, code: wages, never } = PAY;
  const columns = looseColumns(table);
  const wrong = columns.indexOf(never);
  return (tables.get(table)?.rows ?? []).some(({ code, row, figures }) => {
    if (code !== wages || figures.length === columns.length) return false;
    const solved = solution.assignments.get(cellId(table, row, columns[0] ?? ''));
    return solved?.chosen.includes(wrong) ?? false;
  });
}

/**
 * Constraints that a first solution shows to rest on a damaged page: those that take a code for zero because a torn table does not
 * print it, and those of a table whose total has its parts the wrong way round. What only they decide is better left open.
 * @param torn of `tornTables`
 */
export function distrusted(
  tables: TablesByRole,
  torn: ReadonlySet<TableRole>,
  solution: Solution,
): (constraint: TableConstraint) => boolean {
  const turned = paysWagesFromOperating(tables, solution);
  return ({ within, absentIn }) =>
    (absentIn !== undefined && torn.has(absentIn)) || (turned && within?.table === PAY.table);
}
