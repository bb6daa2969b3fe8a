import type { Operand } from '../model/checks/operand';
import type { TableRole, TableRow } from '../model/tables/table';
import { wordsOf, type ContentIndex, type FactRow } from './ContentIndex';
import type { Figure } from './figure';

/** A cell or a table that prints nothing, as a figure of zero that says so. `row` is its code, its name or both; empty for none. */
export function blankCell(index: ContentIndex, role: TableRole, row: string, column = ''): Figure {
  const operand: Operand = { kind: 'blank', table: role, row, column };
  const isThere = ({ code, name }: TableRow): boolean => row !== '' && [code, name, `${code} ${name}`].includes(row);
  return nothing(index, role, operand, isThere);
}

/** The same of the grand total. */
export function blankTotal(index: ContentIndex, role: TableRole, column = ''): Figure {
  return nothing(index, role, { kind: 'blank-total', table: role, column }, ({ name }) => /^总计$/.test(name));
}

/** The same of all columns of a row but the one that they add up to. */
export function blankParts(index: ContentIndex, role: TableRole, row: FactRow): Figure {
  const words = wordsOf(row);
  return { ...blankCell(index, role, words), operand: { kind: 'blank-parts', table: role, row: words } };
}

/** Nothing where a table prints nothing. */
export function nothing(
  index: ContentIndex,
  role: TableRole,
  operand: Operand,
  isThere?: (row: TableRow) => boolean,
): Figure {
  const table = index.table(role);
  const row = isThere && table?.rows.find(isThere);
  const lines = table ? [table.empty?.line ?? row?.line ?? table.line] : [];
  return { operand, value: 0, step: 0, lines, facts: [] };
}
