import type { Budget } from '../model/budget';
import { columnName } from '../model/columnNames';
import type { Fact, Provenance } from '../model/fact';
import type { Yuan } from '../model/money';
import { TABLE_COLUMNS, type BudgetTable, type TableRole } from '../model/table';
import { samePrintings, type Printing } from './samePrintings';

/** A figure in its cell. */
export interface PrintedCell {
  fact: string;
  /** As printed. */
  text: string;
  amount: Yuan;
  line: number;
  provenance: Provenance;
  /** For an inferred place: the rule that chose it, and the official names of the other columns that fit. */
  rule: string;
  alternatives: string[];
  /** Place in `samePrintings` of the list that it belongs to; −1 if it is printed once only. */
  same: number;
}

/** A code and a name at the head of a row, or of the right half of a row with two lists. */
export interface RowHead {
  code: string;
  name: string;
}

export interface PrintedRow {
  row: number;
  line: number;
  left: RowHead;
  right: RowHead | null;
  /** By column; a blank cell has none. */
  cells: Record<string, PrintedCell>;
}

/** A table as it is printed: every row, every column, blanks blank. */
export interface PrintedTable {
  role: TableRole;
  label: string;
  title: string;
  unit: string;
  line: number;
  endLine: number;
  /** The sentence that says why the table is empty. */
  empty: { text: string; line: number; endLine: number } | null;
  /** Columns of figures in print order; those of the left list come before the right list's head. */
  columns: { key: string; name: string; half: 'left' | 'right' }[];
  twoLists: boolean;
  coded: { left: boolean; right: boolean };
  rows: PrintedRow[];
  figures: number;
  inferred: number;
}

/** Everything that the page of the printed tables shows. */
export interface PrintedTables {
  /** In the order of the document. */
  tables: PrintedTable[];
  /** Lists of places that print the same quantity. */
  same: Printing[][];
}

/** All tables of a budget, and where each figure is printed again. */
export function printedTables(budget: Budget): PrintedTables {
  const same = samePrintings(budget);
  const listOf = new Map(same.flatMap((list, index) => list.map(({ fact }) => [fact, index] as const)));
  const tables = [...budget.tables]
    .sort((one, other) => one.line - other.line)
    .map((table) => printedTable(table, budget.facts, listOf));
  return { tables, same };
}

function printedTable(table: BudgetTable, facts: readonly Fact[], listOf: ReadonlyMap<string, number>): PrintedTable {
  const own = facts.filter((fact) => fact.table === table.role);
  const rows = table.rows.map(({ row, line, code, name, right }): PrintedRow => {
    const cells = own
      .filter((fact) => fact.row === row)
      .map((fact) => [fact.column, cellOf(fact, listOf.get(fact.id) ?? -1)] as const);
    return { row, line, left: { code, name }, right: right ?? null, cells: Object.fromEntries(cells) };
  });
  const twoLists = table.rows.some((row) => row.right !== undefined);
  return {
    role: table.role,
    label: table.label,
    title: table.title,
    unit: table.unit,
    line: table.line,
    endLine: table.endLine,
    empty: table.empty,
    columns: TABLE_COLUMNS[table.role].map((key) => ({
      key,
      name: columnName(table.role, key),
      half: twoLists && key !== 'income' ? ('right' as const) : ('left' as const),
    })),
    twoLists,
    coded: {
      left: rows.some((row) => row.left.code !== ''),
      right: rows.some((row) => (row.right?.code ?? '') !== ''),
    },
    rows,
    figures: own.length,
    inferred: own.filter((fact) => fact.provenance === 'inferred').length,
  };
}

function cellOf(fact: Fact, same: number): PrintedCell {
  return {
    fact: fact.id,
    text: fact.printed.text,
    amount: fact.amount,
    line: fact.printed.line,
    provenance: fact.provenance,
    rule: fact.rule ?? '',
    alternatives: (fact.alternatives ?? []).map((column) => columnName(fact.table, column)),
    same,
  };
}
