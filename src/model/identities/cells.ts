import { columnsHolding, sourceColumns } from '../tables/measure';
import type { TableRole } from '../tables/table';
import type { CellSum } from './Identity';
import type { PrintedRow, PrintedTables } from './PrintedTables';

/** Cells that together are one side of an identity. `keys` say what is meant; which columns hold it depends on the table. */
export type Cells =
  | { role: TableRole; row: 'total'; keys: readonly string[] }
  | { role: TableRole; row: { code: string }; keys: readonly string[] }
  /** A source of the income table: columns of its total row or, where the table is a list, a line. */
  | { role: 'income'; row: { source: string } }
  /** A line of a list of income. */
  | { role: TableRole; row: { income: string } }
  /** A line of a list of spending. */
  | { role: TableRole; row: { spending: string; column: string } }
  /** A row by its name. */
  | { role: TableRole; row: { name: RegExp }; keys: readonly string[] };

const present = <Row>(row: Row | undefined): Row[] => (row ? [row] : []);

function inRow<Row extends PrintedRow>(
  tables: PrintedTables<Row>,
  { role, row, keys }: Extract<Cells, { keys: readonly string[] }>,
): CellSum<Row> | undefined {
  const table = tables.table(role);
  const columns = table ? columnsHolding(table, keys) : [];
  if (columns.length === 0) return undefined;
  const [column = ''] = columns;
  if (row === 'total') {
    if (!tables.hasTotalRow(role)) return undefined;
    return { role, rows: present(tables.totalRow(role)), columns, blank: { row: null, column } };
  }
  if ('code' in row) {
    const blank = tables.saysNothingOf(role, row.code) ? { row: row.code, column } : undefined;
    return { role, rows: tables.byCode(role, row.code), columns, blank };
  }
  const rows = tables.rows(role).filter(({ code, name }) => code === '' && row.name.test(name));
  return { role, rows, columns, blank: undefined };
}

/** What a document prints in these cells; undefined where it says nothing about them. */
export function cellSum<Row extends PrintedRow>(tables: PrintedTables<Row>, cells: Cells): CellSum<Row> | undefined {
  const table = tables.table(cells.role);
  if (!table) return undefined;
  if ('keys' in cells) return inRow(tables, cells);
  const { role, row } = cells;
  if ('source' in row) {
    const keys = sourceColumns(table, row.source);
    if (columnsHolding(table, keys).length > 0) return inRow(tables, { role, row: 'total', keys });
    const isList = table.columns.some(({ key }) => key === 'total') && tables.codes(role).length === 0;
    return isList ? cellSum(tables, { role, row: { income: row.source } }) : undefined;
  }
  if ('income' in row) {
    // A list that has no such line says nothing about it; only a line that stands there blank says that there is nothing.
    const name = tables.incomeName(role, row.income);
    const blank = name === undefined ? undefined : { row: name, column: '' };
    const columns = role === 'income' ? ['total'] : ['income'];
    return { role, rows: present(tables.incomeRow(role, row.income)), columns, blank };
  }
  const { spending, column } = row;
  return { role, rows: present(tables.spendingRow(role, spending, column)), columns: [column], blank: undefined };
}
