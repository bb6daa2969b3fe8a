import type { TableRole } from '../../model/tables/table';
import { CARRYOVER_FOLLOWS } from '../../templates/tables/placingRules';
import { formColumns } from '../../templates/forms/textForm';
import type { LinearConstraint, Solution } from '../../solve/Problem';
import { cellId } from '../loose/cellId';
import type { TablesByRole } from './tableConstraints';
import { isTotal } from '../loose/families';

/** Columns that a row's figures may stand in, over all placements that are still possible. */
function open(solution: Solution, id: string, columns: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const placement of solution.assignments.get(id)?.domain ?? [])
    for (const index of placement) found.add(columns[index] ?? '');
  return found;
}

/**
 * A code that is all project in the expenditure table has only project carryover: where no code that may hold carried-over
 * money has basic expenditure, the carryover table's basic columns are zero.
 */
export function carryoverFollowsSpending(tables: TablesByRole, solution: Solution): LinearConstraint[] {
  const { carried, held, spent, basic, kinds } = CARRYOVER_FOLLOWS;
  const income = tables.get(held);
  const spending = tables.get(spent);
  const whole = tables.get(carried)?.rows.find(isTotal);
  if (!income || !spending || !whole) return [];
  const may = (role: TableRole, row: number, column: string): boolean => {
    const columns = formColumns(role);
    return open(solution, cellId(role, row, columns[0] ?? ''), columns).has(column);
  };
  const isAllProject = (code: string): boolean => {
    const row = spending.rows.find((one) => one.code === code);
    return row !== undefined && !may(spent, row.row, basic);
  };
  return kinds.flatMap((kind): LinearConstraint[] => {
    const holders = income.rows.filter(({ code, row }) => code !== '' && may(held, row, kind.held));
    // A class may hold carried-over money through one item and basic expenditure through another: the lowest codes decide.
    const lowest = holders.filter(
      ({ code }) => !income.rows.some((row) => row.code.length > code.length && row.code.startsWith(code)),
    );
    if (lowest.length === 0 || !lowest.every(({ code }) => isAllProject(code))) return [];
    return kind.basic.map((column) => ({
      id: `carryover-follows-spending/${column}`,
      terms: [{ cell: cellId(carried, whole.row, column), sign: 1 as const }],
    }));
  });
}
