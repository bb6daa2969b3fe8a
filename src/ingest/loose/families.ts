import { parsePrinted } from '../../model/money';
import { shapeOf } from '../../templates/tables/tableShapes';
import { bodyFamilies, expenseFamilies, familiesByPlace, type RowFamily } from '../../model/tables/rowFamilies';
import { isTotalName } from '../../model/tables/table';
import type { RawRow, RawTable } from './RawTable';

/** A row of a text and the rows that add up to it. */
export type Family = RowFamily<RawRow>;

/** Whether a row is a table's total. */
export function isTotal(row: RawRow): boolean {
  return isTotalName(row.name) && row.code === '';
}

/** A body's carryover rows follow it. */
function carryoverFamilies({ rows, decimals }: RawTable, names: ReadonlySet<string>): Family[] {
  const total = rows.find(isTotal);
  const step = 10 ** -decimals;
  const { bodies, total: all } = bodyFamilies({
    rows: rows.filter((row) => row !== total),
    total,
    isBody: ({ name }) => names.has(name),
    summandOf: (row) => (row.unread ? null : { amount: first(row), step: row.figures.length > 0 ? step : 0 }),
  });
  return [...bodies, ...(all ? [all] : [])].filter(({ children }) => children.length > 0);
}

/** The rows of a table that add up to another row of it, for each such row. */
export function familiesOf(table: RawTable, bodies: ReadonlySet<string>): Family[] {
  const { rows } = shapeOf(table.role);
  if (rows === 'lists') return [];
  if (rows === 'expenses') return expenseFamilies(table.rows);
  if (rows === 'names') return carryoverFamilies(table, bodies);
  return familiesByPlace(table.rows, isTotal);
}

const first = (row: RawRow): number => parsePrinted(row.figures[0]?.text ?? '0');

/** How far a family's first figures, its totals, are from adding up; 0 where its parent prints none, or a child's is not known. */
export function gapOf({ parent, children }: Family): number {
  if (parent.figures.length === 0 || children.some(({ unread }) => unread)) return 0;
  return Math.abs(first(parent) - children.reduce((total, child) => total + first(child), 0));
}

/** Whether a family's first figures add up within the rounding of a table. */
export function addsUp(family: Family, decimals: number): boolean {
  return gapOf(family) <= (family.children.length + 1.001) * 0.5 * 10 ** -decimals;
}

/**
 * Bodies that a department's project table names beside or below the department itself: rows without a code that the rows
 * below them add up to. The carryover table, whose rows have no codes, names the same ones.
 */
export function bodiesOfProjects(tables: readonly RawTable[]): string[] {
  return tables
    .filter(({ role }) => shapeOf(role).hasProjects)
    .flatMap((table) => familiesByPlace(table.rows, isTotal).filter((family) => addsUp(family, table.decimals)))
    .filter(({ parent }) => parent.code === '' && parent.figures.length > 0 && !isTotal(parent))
    .map(({ parent }) => parent.name);
}
