import type { Budget, ToldBudget } from '../../model/budget';
import { columnName } from '../../model/tables/columnNames';
import type { Fact, Provenance } from '../../model/fact';
import { yuanOf, type MoneyUnit, type Yuan } from '../../model/money';
import type { CellPlace } from '../../model/source/source';
import type { BudgetTable, TableRole } from '../../model/tables/table';
import { tableId } from '../../model/tables/tableOf';
import { notRead, type MissingSum, type ShownNotice } from '../unread/notRead';
import { rowGaps, type RowGap } from '../unread/rowGap';
import { samePrintings, type Printing } from './samePrintings';
import { unreadColumns, unreadRows } from '../unread/unreadRows';

/** A figure in its cell. */
export interface PrintedCell {
  fact: string;
  /** As printed. */
  text: string;
  amount: Yuan;
  line: number;
  /** Page of the document that it can be looked at on as printed; missing where there is none. */
  page?: number;
  /** Its address in the file, where its format has cells of its own. */
  place?: CellPlace;
  /** What the cell holds, where it shows another number. */
  stored?: { text: string; amount: Yuan };
  provenance: Provenance;
  /** For an inferred place: the rule that chose it, and the official names of the other columns that fit. */
  rule: string;
  alternatives: string[];
  /** Place in `samePrintings` of the list that it belongs to; −1 if it is printed once only. */
  same: number;
}

/** A code and a name at the head of a row, or of its part in a further list. */
export interface RowHead {
  code: string;
  name: string;
}

export interface PrintedRow {
  row: number;
  line: number;
  /** One for each list side by side; null where a list has no row there. */
  heads: (RowHead | null)[];
  /** By column; a blank cell has none. */
  cells: Record<string, PrintedCell>;
  /** Columns of cells that were not read: no blanks. Missing where all were. */
  unread?: string[];
  /** For a sum that some rows are missing from: what those that were read add up to. */
  gap?: RowGap;
}

/** Something of a table that was not read. */
export interface UnreadPlace {
  /** Id on the page of the checks, which tells why. */
  anchor: string;
  /** Words of the row; empty where it is no row. */
  name: string;
  line: number | null;
  missing: MissingSum | null;
}

/** A column of figures. */
export interface PrintedColumn {
  key: string;
  /** Its header as printed. */
  name: string;
  /** From 1, through all lists. */
  number: number;
}

/** A table as it is printed: every row, every column, blanks blank. */
export interface PrintedTable {
  /** What tells it from others of its role. */
  id: string;
  role: TableRole;
  label: string;
  title: string;
  unit: string;
  line: number;
  endLine: number;
  /** The sentence that says why the table is empty. */
  empty: { text: string; line: number; endLine: number } | null;
  /** Lists side by side, each with its columns of figures in print order. */
  lists: { coded: boolean; columns: PrintedColumn[] }[];
  rows: PrintedRow[];
  figures: number;
  inferred: number;
  /** Missing where all of it was read. */
  unread?: UnreadPlace[];
}

/** Everything that the page of the printed tables shows. */
export interface PrintedTables {
  /** In the order of the document. */
  tables: PrintedTable[];
  /** Lists of places that print the same quantity. */
  same: Printing[][];
}

/** All tables of a budget, and where each figure is printed again. */
export function printedTables(budget: ToldBudget): PrintedTables {
  const same = samePrintings(budget);
  const listOf = new Map(same.flatMap((list, index) => list.map(({ fact }) => [fact, index] as const)));
  const { money } = notRead(budget);
  const tables = [...budget.tables]
    .sort((one, other) => one.line - other.line)
    .map((table) => withUnread(printedTable(table, budget, listOf), budget, table, money));
  return { tables, same };
}

function printedTable(table: BudgetTable, budget: Budget, listOf: ReadonlyMap<string, number>): PrintedTable {
  const printed = new Set(table.rows.map(({ row }) => row));
  const own = budget.facts.filter((fact) => fact.table === table.role && printed.has(fact.row));
  const rows = table.rows.map(({ row, line, code, name, right, third }): PrintedRow => {
    const cells = own
      .filter((fact) => fact.row === row)
      .map((fact) => [fact.column, cellOf(fact, listOf.get(fact.id) ?? -1, table.unit)] as const);
    return { row, line, heads: [{ code, name }, right ?? null, third ?? null], cells: Object.fromEntries(cells) };
  });
  const columns = table.columns.map(({ key, title, list }, index) => ({ key, name: title, list, number: index + 1 }));
  const lists = [...new Set([0, ...columns.map(({ list }) => list)])].sort();
  return {
    id: tableId(budget.tables, table),
    role: table.role,
    label: table.label,
    title: table.title,
    unit: table.unit,
    line: table.line,
    endLine: table.endLine,
    empty: table.empty,
    lists: lists.map((list) => ({
      coded: rows.some(({ heads }) => (heads[list]?.code ?? '') !== ''),
      columns: columns.filter((column) => column.list === list),
    })),
    rows,
    figures: own.length,
    inferred: own.filter((fact) => fact.provenance === 'inferred').length,
  };
}

/** The same table with what was not read of it. */
function withUnread(
  printed: PrintedTable,
  budget: ToldBudget,
  table: BudgetTable,
  money: readonly ShownNotice[],
): PrintedTable {
  const own = money.filter((shown) => shown.table === printed.id);
  if (own.length === 0) return printed;
  const gaps = rowGaps(budget, table, unreadRows(budget, table.role));
  const rows = printed.rows.map((row) => {
    const unread = unreadColumns(budget, table.role, row.row);
    const gap = gaps.find((one) => one.row === row.row);
    return { ...row, ...(unread.length > 0 ? { unread } : {}), ...(gap ? { gap } : {}) };
  });
  const unread = own.map(({ anchor, notice: { values, line }, missing }) => {
    return { anchor, name: 'row' in values && 'name' in values ? values.name : '', line, missing };
  });
  return { ...printed, rows, unread };
}

/** What the cell of a figure holds; a percentage is held as a part of one. */
function storedOf({ printed: { stored }, column }: Fact, unit: MoneyUnit): Pick<PrintedCell, 'stored'> {
  if (stored === undefined) return {};
  return { stored: { text: stored, amount: yuanOf(stored, /(?:^|_)percent$/.test(column) ? '元' : unit) } };
}

function cellOf(fact: Fact, same: number, unit: MoneyUnit): PrintedCell {
  return {
    fact: fact.id,
    text: fact.printed.text,
    amount: fact.amount,
    line: fact.printed.line,
    ...(fact.printed.box && fact.printed.page !== null ? { page: fact.printed.page } : {}),
    ...(fact.printed.cell ? { place: fact.printed.cell } : {}),
    ...storedOf(fact, unit),
    provenance: fact.provenance,
    rule: fact.rule ?? '',
    alternatives: (fact.alternatives ?? []).map((column) => columnName(fact.table, column)),
    same,
  };
}

/** A printed figure with its row, the head of its part of the row, and its column. */
export interface PlacedCell {
  row: PrintedRow;
  head: RowHead;
  column: PrintedColumn;
  cell: PrintedCell;
}

/** Where a figure stands in a table, by its fact; undefined where the table has none of it. */
export function placedCell(table: PrintedTable, fact: string): PlacedCell | undefined {
  return printedCells(table).find(({ cell }) => cell.fact === fact);
}

/** Every printed figure of a table with the head of its part of the row, in print order. */
export function printedCells(table: PrintedTable): PlacedCell[] {
  return table.rows.flatMap((row) =>
    table.lists.flatMap(({ columns }, list) =>
      columns.flatMap((column) => {
        const cell = row.cells[column.key];
        return cell ? [{ row, head: row.heads[list] ?? { code: '', name: '' }, column, cell }] : [];
      }),
    ),
  );
}
