import type { Solution } from '../../solve/problem';
import { cellId, looseColumns } from './cells';
import type { TableEquation, TablesByRole } from './equations';

/** Tables whose codes do not add up: they may have lost rows. */
export function tornTables(solution: Solution): Set<string> {
  return new Set(solution.broken.map((id) => /^tree:([^/]+)\//.exec(id)?.[1] ?? ''));
}

/** Whether 工资福利支出 has come to stand in 公用经费: then the table's total prints its two parts the wrong way round. */
function paysWagesFromOperating(tables: TablesByRole, solution: Solution): boolean {
  const columns = looseColumns('basic');
  const operating = columns.indexOf('operating');
  return (tables.get('basic')?.rows ?? []).some(({ code, row, figures }) => {
    if (code !== '301' || figures.length === columns.length) return false;
    const solved = solution.rows.get(cellId('basic', row, columns[0] ?? ''));
    return solved?.chosen.includes(operating) ?? false;
  });
}

/**
 * Equations that a first solution shows to rest on a damaged page: those that take a code for zero because a torn table does not
 * print it, and those of a table whose total has its parts the wrong way round. What only they decide is better left open.
 */
export function distrusted(tables: TablesByRole, solution: Solution): (equation: TableEquation) => boolean {
  const torn = tornTables(solution);
  const turned = paysWagesFromOperating(tables, solution);
  return ({ id, absentIn }) =>
    (absentIn !== undefined && torn.has(absentIn)) || (turned && /^(?:tree|row):basic\//.test(id));
}
