import { columnsHolding, sourceColumns } from '../model/measure';
import { incomeLine } from '../model/listLine';
import type { TableRole } from '../model/table';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Figure } from './figure';

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

/** What a table says there: figures, or a blank that says so. Undefined where it says nothing about it. */
interface Said {
  rows: readonly (FactRow | undefined)[];
  columns: readonly string[];
  /** The blank that stands there if no figure does; undefined where only a printed line says that there is nothing. */
  blank: () => Figure | undefined;
}

/** Whether a table that prints no figure in its total row says by that that there are none. */
export function hasTotalRow(index: ContentIndex, role: TableRole): boolean {
  const table = index.table(role);
  if (!table) return false;
  return (
    index.totalRow(role) !== undefined ||
    table.empty !== null ||
    table.rows.some(({ code, name }) => code === '' && /^(?:收入|支出)?(?:总计|合计)$/.test(name))
  );
}

function saidInRow(index: ContentIndex, cells: Extract<Cells, { keys: readonly string[] }>): Said | undefined {
  const table = index.table(cells.role);
  const columns = table ? columnsHolding(table, cells.keys) : [];
  if (columns.length === 0) return undefined;
  const { role, row } = cells;
  if (row === 'total') {
    if (!hasTotalRow(index, role)) return undefined;
    return { rows: [index.totalRow(role)], columns, blank: () => index.blank(role, '总计', columns[0]) };
  }
  if ('code' in row) {
    return {
      rows: index.byCode(role, row.code),
      columns,
      blank: () => (index.saysNothingOf(role, row.code) ? index.blank(role, row.code, columns[0]) : undefined),
    };
  }
  const rows = index.rows(role).filter((candidate) => candidate.code === '' && row.name.test(candidate.name));
  return { rows, columns, blank: () => undefined };
}

/** What the cells hold in this document. */
export function saidIn(index: ContentIndex, cells: Cells): Said | undefined {
  const table = index.table(cells.role);
  if (!table) return undefined;
  if ('keys' in cells) return saidInRow(index, cells);
  const { role, row } = cells;
  if ('source' in row) {
    const keys = sourceColumns(table, row.source);
    if (columnsHolding(table, keys).length > 0) return saidInRow(index, { role, row: 'total', keys });
    const isList = table.columns.some(({ key }) => key === 'total') && index.codes(role).length === 0;
    return isList ? saidIn(index, { role, row: { income: row.source } }) : undefined;
  }
  if ('income' in row) {
    const columns = role === 'income' ? ['total'] : ['income'];
    // A list that has no such line says nothing about it; only a line that stands there blank says that there is nothing.
    const line = table.rows.find(({ name }) => incomeLine(name) === row.income);
    return {
      rows: [index.incomeRow(role, row.income)],
      columns,
      blank: () => (line ? index.blank(role, line.name) : undefined),
    };
  }
  const { spending, column } = row;
  return { rows: [index.spendingRow(role, spending, column)], columns: [column], blank: () => undefined };
}
