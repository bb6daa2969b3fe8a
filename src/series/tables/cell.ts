import type { Budget } from '../../model/budget';
import { columnName } from '../../model/tables/columnNames';
import type { Fact, Provenance } from '../../model/fact';
import type { Yuan } from '../../model/money';
import type { TableRole } from '../../model/tables/table';
import { tableOf } from '../../model/tables/tableOf';

/** A printed figure with its place, as a page shows it: table, row, column, line and the printed words. */
export interface Cell {
  fact: string;
  role: TableRole;
  /** Number of the table as printed, such as `表2`; its title where no number is printed. */
  table: string;
  row: number;
  code: string;
  name: string;
  column: string;
  amount: Yuan;
  step: Yuan;
  printed: string;
  line: number;
  provenance: Provenance;
}

/** The cell that a fact stands in. */
export function cellOf(budget: Budget, fact: Fact): Cell {
  const table = tableOf(budget.tables, fact.table, fact.row);
  return {
    fact: fact.id,
    role: fact.table,
    table: table?.label || (table?.title ?? ''),
    row: fact.row,
    code: fact.code,
    name: fact.name,
    column: columnName(fact.table, fact.column),
    amount: fact.amount,
    step: fact.step,
    printed: fact.printed.text,
    line: fact.printed.line,
    provenance: fact.provenance,
  };
}

/** The cells of facts by their ids, in that order; ids without a fact are left out. */
export function cellsOf(budget: Budget, ids: readonly string[]): Cell[] {
  return ids.flatMap((id) => {
    const fact = budget.facts.find((candidate) => candidate.id === id);
    return fact ? [cellOf(budget, fact)] : [];
  });
}
