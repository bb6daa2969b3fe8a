import { yearPrefix } from '../../../templates/columns/yearPrefix';
import type { Column } from './tableColumns';
import type { Row } from './tableRows';

const nameOf = (row: Row): string => row.heads[0]?.names.join('').replace(/\s/g, '') ?? '';

/**
 * Where the rows of a table are years instead of things, the figures of another year stand in that year's columns, as if they were
 * printed beside this year's: nobody may take them for this year's.
 * @param year the budget's own
 */
export function rowsOfYears(rows: readonly Row[], year: number): readonly Row[] {
  const prefixes = rows.map((row) => yearPrefix(nameOf(row), year));
  if (prefixes.length === 0 || prefixes.some((prefix) => prefix === undefined)) return rows;
  return rows.map((row, index) => {
    const prefix = prefixes[index] ?? '';
    if (prefix === '') return row;
    const name = nameOf(row);
    const moved = <T extends { column: Column }>(cell: T): T => ({
      ...cell,
      column: { ...cell.column, key: `${prefix}${cell.column.key}`, title: `${name} · ${cell.column.title}` },
    });
    return { ...row, figures: row.figures.map(moved), unread: row.unread.map(moved) };
  });
}

/** The columns of other years that rows stand in. */
export function columnsOfYears(rows: readonly Row[], columns: readonly Column[]): Column[] {
  const known = new Set(columns.map(({ key }) => key));
  const more = new Map<string, Column>();
  for (const { column } of rows.flatMap(({ figures }) => figures))
    if (!known.has(column.key)) more.set(column.key, column);
  return [...more.values()];
}
