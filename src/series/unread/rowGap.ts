import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import { sumYuan, toFen, YUAN_PER_UNIT, type Yuan } from '../../model/money';
import { isTotalName, type BudgetTable, type TableRole, type TableRow } from '../../model/tables/table';

/** What a sum prints in a column, and what its rows that were read add up to. */
export interface ColumnGap {
  column: string;
  /** Sum of the rows that were read. */
  read: Yuan;
  /** Printed less read. */
  missing: Yuan;
  step: Yuan;
}

/** A row that is a sum, some of whose rows have no figures since these were not read. */
export interface RowGap {
  /** The sum's own row. */
  row: number;
  code: string;
  name: string;
  /** How many rows below it were read, and how many were not. */
  rows: number;
  unread: number;
  /** What one unit of the table is worth in yuan. */
  unit: Yuan;
  /** In print order; only where the sum and all of the rows that were read stand in sure places. */
  columns: ColumnGap[];
}

/** Tables with two lists have rows that belong to several sums. */
const LISTS: ReadonlySet<TableRole> = new Set(['overview', 'appropriation']);

/** How long the codes directly below one of this length are; those below a total are classes. */
const BELOW: Readonly<Record<number, number>> = { 0: 3, 3: 5, 5: 7 };

/**
 * The sums of a table that some of their rows are missing from.
 * @param unread rows without figures, since these were not read
 */
export function rowGaps(budget: Budget, table: BudgetTable, unread: ReadonlySet<number>): RowGap[] {
  if (LISTS.has(table.role) || unread.size === 0) return [];
  const facts = budget.facts.filter((fact) => fact.table === table.role);
  return table.rows.flatMap((sum, at) => {
    const children = childrenOf(table.rows, at);
    const lost = children.filter(({ row }) => unread.has(row));
    if (lost.length === 0 || unread.has(sum.row)) return [];
    const read = children.filter(({ row }) => !unread.has(row));
    const columns = columnsOf(table, facts, sum, read);
    if (columns.length === 0) return [];
    const { row, code, name } = sum;
    return [{ row, code, name, rows: read.length, unread: lost.length, unit: YUAN_PER_UNIT[table.unit], columns }];
  });
}

/** The rows directly below a sum, as far as its part of the table goes. */
function childrenOf(rows: readonly TableRow[], at: number): TableRow[] {
  const sum = rows[at];
  if (!sum || (sum.code === '' && !isTotalName(sum.name))) return [];
  const length = BELOW[sum.code.length];
  const below = rows.slice(at + 1);
  const end = below.findIndex(({ code, name }) =>
    sum.code === '' ? code === '' && isTotalName(name) : !code.startsWith(sum.code) || code === sum.code,
  );
  return (end < 0 ? below : below.slice(0, end)).filter(({ code }) => code.length === length);
}

function columnsOf(table: BudgetTable, facts: readonly Fact[], sum: TableRow, read: readonly TableRow[]): ColumnGap[] {
  const inRow = ({ row }: TableRow) => facts.filter((fact) => fact.row === row);
  const [own, others] = [inRow(sum), read.flatMap(inRow)];
  // A row in guessed places would make of a guess a figure that is said to be missing.
  const sure = [...own, ...others].every(({ provenance }) => provenance !== 'inferred');
  return table.columns.flatMap(({ key: column }, index): ColumnGap[] => {
    if (index > 0 && !sure) return [];
    const printed = own.find((fact) => fact.column === column);
    if (!printed) return [];
    const sumRead = sumYuan(others.filter((fact) => fact.column === column).map(({ amount }) => amount));
    return [{ column, read: sumRead, missing: toFen(printed.amount - sumRead), step: printed.step }];
  });
}
