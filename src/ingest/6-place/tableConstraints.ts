import type { TableRole } from '../../model/tables/table';
import type { LinearConstraint } from '../../solve/Problem';
import type { RawRow, RawTable } from '../loose/RawTable';
import { SPENDING_TOTAL } from '../../templates/rows/rowWords';
import { shapeOf } from '../../templates/tables/tableShapes';
import { formSums, looseColumns } from '../../templates/forms/textForm';
import { cellId } from '../loose/cellId';
import { familiesOf, type Family } from '../loose/families';

type Term = LinearConstraint['terms'][number];

/** A constraint about a document. */
export interface TableConstraint extends LinearConstraint {
  /** The table that adds up by itself, along a row or down its tree of codes; missing for what several places print. */
  within?: { table: TableRole; along: 'row' | 'tree' };
  /** It rests on a code that this table does not print: on it being zero there. */
  absentIn?: TableRole;
}

/** All tables of a document by role. */
export type TablesByRole = ReadonlyMap<TableRole, RawTable>;

const term = (role: TableRole, row: RawRow, column: string, sign: 1 | -1): Term => ({
  cell: cellId(role, row.row, column),
  sign,
});

/** Parts of a row add up to its total. */
export function rowConstraints(table: RawTable): TableConstraint[] {
  return formSums(table.role).flatMap(({ whole: total, parts }) =>
    table.rows.map((row) => ({
      id: `row:${cellId(table.role, row.row, total)}`,
      within: { table: table.role, along: 'row' },
      terms: [term(table.role, row, total, 1), ...parts.map((part) => term(table.role, row, part, -1))],
    })),
  );
}

/** The classes of the list of spending, whose total stands below them in two lists side by side. */
function listFamilies({ role, rows }: RawTable): Family[] {
  const parent = rows.find(({ right }) => right?.code === '' && right.name === SPENDING_TOTAL);
  const children = rows.filter(({ right }) => right && right.code !== '');
  return shapeOf(role).hasFunds && parent && children.length > 0 ? [{ parent, children }] : [];
}

/** Children add up to their parent, column by column. */
export function treeConstraints(table: RawTable, bodies: ReadonlySet<string>): TableConstraint[] {
  return [...familiesOf(table, bodies), ...listFamilies(table)].flatMap(({ parent, children }) =>
    looseColumns(table.role).map((column) => ({
      id: `tree:${cellId(table.role, parent.row, column)}`,
      within: { table: table.role, along: 'tree' },
      terms: [term(table.role, parent, column, 1), ...children.map((child) => term(table.role, child, column, -1))],
    })),
  );
}
