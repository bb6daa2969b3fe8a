import type { Budget } from '../model/budget';
import type { CheckState } from '../model/check';
import { columnName } from '../model/columnNames';
import type { Fact, Provenance } from '../model/fact';
import type { Yuan } from '../model/money';
import { TABLE_COLUMNS, type BudgetTable, type TableRole } from '../model/table';

/** The same quantity at another place: in a cell, or in a sentence. */
export interface OtherPrinting {
  state: CheckState;
  /** Fact of the other cell; empty where a sentence states the figure. */
  fact: string;
  /** The other place in the document's words. */
  text: string;
  line: number;
}

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
  others: OtherPrinting[];
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

/** All tables of a budget in the order of the document. */
export function printedTables(budget: Budget): PrintedTable[] {
  const others = otherPrintings(budget);
  return [...budget.tables]
    .sort((one, other) => one.line - other.line)
    .map((table) => printedTable(table, budget.facts, others));
}

function printedTable(
  table: BudgetTable,
  facts: readonly Fact[],
  others: ReadonlyMap<string, OtherPrinting[]>,
): PrintedTable {
  const own = facts.filter((fact) => fact.table === table.role);
  const rows = table.rows.map(({ row, line, code, name, right }): PrintedRow => {
    const cells = own
      .filter((fact) => fact.row === row)
      .map((fact) => [fact.column, cellOf(fact, others.get(fact.id) ?? [])] as const);
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

function cellOf(fact: Fact, others: OtherPrinting[]): PrintedCell {
  return {
    fact: fact.id,
    text: fact.printed.text,
    amount: fact.amount,
    line: fact.printed.line,
    provenance: fact.provenance,
    rule: fact.rule ?? '',
    alternatives: (fact.alternatives ?? []).map((column) => columnName(fact.table, column)),
    others,
  };
}

/** Where each fact's quantity is printed again, by the checks that hold exactly one figure against one other. */
function otherPrintings(budget: Budget): Map<string, OtherPrinting[]> {
  const found = new Map<string, OtherPrinting[]>();
  for (const { group, unit, addends, state, left, right } of budget.checks) {
    if (group !== 'between-tables' && group !== 'table-narrative') continue;
    if (unit !== '元' || addends > 1 || left.facts.length > 1 || right.facts.length > 1) continue;
    for (const [here, there] of [
      [left, right],
      [right, left],
    ] as const) {
      const [fact] = here.facts;
      const [line] = there.lines;
      if (fact === undefined || line === undefined) continue;
      const other = { state, fact: there.facts[0] ?? '', text: there.text, line };
      found.set(fact, [...(found.get(fact) ?? []), other]);
    }
  }
  for (const list of found.values()) list.sort((one, other) => one.line - other.line);
  return found;
}
