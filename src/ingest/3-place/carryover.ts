import { XINJIANG_COLUMNS } from '../../templates/xinjiang';
import type { Equation, Solution } from '../../solve/problem';
import { cellId } from './cells';
import type { TablesByRole } from './equations';
import { isTotal } from './tree';

/** Columns that a row's figures may stand in, over all placements that are still possible. */
function open(solution: Solution, id: string, columns: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const placement of solution.rows.get(id)?.possible ?? [])
    for (const index of placement) found.add(columns[index] ?? '');
  return found;
}

/**
 * A code that is all project in the expenditure table has only project carryover: where no code that may hold carried-over
 * money has basic expenditure, the carryover table's basic columns are zero.
 */
export function carryoverFollowsSpending(tables: TablesByRole, solution: Solution): Equation[] {
  const carryover = tables.get('carryover');
  const income = tables.get('income');
  const spending = tables.get('expenditure');
  const whole = carryover?.rows.find(isTotal);
  if (!carryover || !income || !spending || !whole) return [];
  const isAllProject = (code: string): boolean => {
    const spent = spending.rows.find((row) => row.code === code);
    if (!spent) return false;
    return !open(solution, cellId('expenditure', spent.row, 'total'), XINJIANG_COLUMNS.expenditure).has('basic');
  };
  return (['fiscal', 'nonfiscal'] as const).flatMap((kind): Equation[] => {
    const holders = income.rows.filter(
      ({ code, row }) =>
        code !== '' && open(solution, cellId('income', row, 'total'), XINJIANG_COLUMNS.income).has(`${kind}_carryover`),
    );
    // A class may hold carried-over money through one item and basic expenditure through another: the lowest codes decide.
    const lowest = holders.filter(
      ({ code }) => !income.rows.some((row) => row.code.length > code.length && row.code.startsWith(code)),
    );
    if (lowest.length === 0 || !lowest.every(({ code }) => isAllProject(code))) return [];
    return ['personnel', 'operating'].map((part) => ({
      id: `carryover-follows-spending/${kind}/${part}`,
      terms: [{ cell: cellId('carryover', whole.row, `${kind}_${part}`), sign: 1 as const }],
    }));
  });
}
