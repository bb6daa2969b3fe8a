import type { Budget } from '../model/budget';
import type { Fact } from '../model/fact';
import { isTotalName, type TableRole } from '../model/table';

/**
 * The cell of a table's total in a column, wherever its row stands: the row that is called so, else the only one without a
 * code in a table of codes. Undefined where it prints none.
 */
export function tableTotal({ facts }: Budget, table: TableRole, column: string): Fact | undefined {
  const tops = facts.filter((fact) => fact.table === table && fact.column === column && fact.code === '');
  const hasCodes = table !== 'three-public' && table !== 'carryover';
  return tops.find(({ name }) => isTotalName(name)) ?? (hasCodes && tops.length === 1 ? tops[0] : undefined);
}

/** The printed grand total of spending: of the overview, else of the expenditure table; null where neither prints one. */
export function totalFact(budget: Budget): Fact | null {
  const overview = budget.facts.filter((fact) => fact.table === 'overview' && fact.column === 'expenditure');
  return (
    overview.find((fact) => fact.code === '' && fact.name.includes('总计')) ??
    tableTotal(budget, 'expenditure', 'total') ??
    overview.find((fact) => fact.code === '') ??
    null
  );
}

/** The unit of the last printed place of the grand total, in yuan. */
export function usualStep(budget: Budget): number {
  return totalFact(budget)?.step ?? 100;
}
