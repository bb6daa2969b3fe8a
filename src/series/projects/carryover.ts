import type { ToldBudget } from '../../model/budget';
import { isTotalName } from '../../model/tables/table';
import { cellOf, type Cell } from '../tables/cell';
import { doubtsOnFacts, type CheckNote } from '../checks/checkNote';
import { purposeNamed, type Purpose } from '../purposes/statedPurposes';
import { BudgetIndex } from '../../model/BudgetIndex';

/** What was left over from earlier years, by project. */
export interface Carryover {
  /** Total of the table; null if it prints none. */
  total: Cell | null;
  /** The projects, in print order. */
  rows: Cell[];
  /** What the document says that they are for, by the fact of the row. */
  uses: Record<string, Purpose>;
  doubts: CheckNote[];
}

/** The carried-over projects of a budget; null where the table is missing or empty. */
export function carryover(budget: ToldBudget): Carryover | null {
  const facts = budget.facts.filter(({ table, column }) => table === 'carryover' && column === 'total');
  const isSum = (name: string) => isTotalName(name) || name === '小计' || name === budget.body;
  const rows = facts.filter(({ name, code }) => !isSum(name.trim()) && code === '');
  // Where the table goes by codes, its longest ones are what the others add up.
  const coded = facts.filter(
    ({ code }) => code !== '' && !facts.some((other) => other.code.length > code.length && other.code.startsWith(code)),
  );
  const shown = rows.length > 0 ? rows : coded;
  if (shown.length === 0) return null;
  const total = BudgetIndex.of(budget).total('carryover', 'total');
  return {
    total: total ? cellOf(budget, total) : null,
    rows: shown.map((fact) => cellOf(budget, fact)),
    uses: Object.fromEntries(
      shown.flatMap(({ id, name }) => {
        const use = purposeNamed(budget, name);
        return use ? [[id, use]] : [];
      }),
    ),
    doubts: doubtsOnFacts(
      budget,
      shown.map(({ id }) => id),
    ),
  };
}
