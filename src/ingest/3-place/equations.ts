import type { TableRole } from '../../model/table';
import type { Equation } from '../../solve/problem';
import type { RawRow, RawTable } from '../2-recognise/RawTable';
import { formSums } from '../../templates/xinjiang';
import { cellId, looseColumns } from './cells';
import { familiesOf, isTotal } from './tree';

type Term = Equation['terms'][number];

/** An equation about a document, which may rest on a code that a table does not print: on it being zero there. */
export interface TableEquation extends Equation {
  absentIn?: TableRole;
}

/** All tables of a document by role. */
export type TablesByRole = ReadonlyMap<TableRole, RawTable>;

const term = (role: TableRole, row: RawRow, column: string, sign: 1 | -1): Term => ({
  cell: cellId(role, row.row, column),
  sign,
});

/** Parts of a row add up to its total. */
export function rowEquations(table: RawTable): Equation[] {
  return formSums(table.role).flatMap(({ whole: total, parts }) =>
    table.rows.map((row) => ({
      id: `row:${cellId(table.role, row.row, total)}`,
      terms: [term(table.role, row, total, 1), ...parts.map((part) => term(table.role, row, part, -1))],
    })),
  );
}

/** Children add up to their parent, column by column. */
export function treeEquations(table: RawTable, bodies: ReadonlySet<string>): Equation[] {
  return familiesOf(table, bodies).flatMap(({ parent, children }) =>
    looseColumns(table.role).map((column) => ({
      id: `tree:${cellId(table.role, parent.row, column)}`,
      terms: [term(table.role, parent, column, 1), ...children.map((child) => term(table.role, child, column, -1))],
    })),
  );
}

/** A side of an equality between tables: a table and the columns that are added. */
type Side = readonly [TableRole, readonly string[]];

/** The same quantity printed in two tables, code by code. */
const BY_CODE: readonly (readonly [Side, Side, 'all' | 'classes'])[] = [
  [['income', ['total']], ['expenditure', ['total']], 'all'],
  [['income', ['general_public', 'general_public_transfer']], ['general-public', ['total']], 'all'],
  [['income', ['government_funds', 'government_funds_transfer']], ['government-funds', ['total']], 'all'],
  [['income', ['state_capital', 'state_capital_transfer']], ['state-capital', ['total']], 'all'],
  [['income', ['fiscal_appropriation']], ['appropriation', ['total']], 'classes'],
  [['income', ['general_public', 'general_public_transfer']], ['appropriation', ['general_public']], 'classes'],
  [['income', ['government_funds', 'government_funds_transfer']], ['appropriation', ['government_funds']], 'classes'],
  [['income', ['state_capital', 'state_capital_transfer']], ['appropriation', ['state_capital']], 'classes'],
];

/** Whether a table's figures bind others: one that is absent, empty or without rows says nothing about them. */
const speaks = (table: RawTable | undefined): table is RawTable =>
  table !== undefined && (table.rows.length > 0 || table.empty !== null);

/** The row that prints a code (once), or the total for the empty code. */
function rowOf(table: RawTable, code: string): RawRow | undefined {
  if (table.role === 'appropriation') {
    return table.rows.find((row) => (code === '' ? row.right?.name === '支出总计' : row.right?.code === code));
  }
  const rows = table.rows.filter((row) => (code === '' ? isTotal(row) : row.code === code));
  return rows.length === 1 ? rows[0] : undefined;
}

function codesIn(table: RawTable, which: 'all' | 'classes'): string[] {
  const codes = new Set<string>(['']);
  for (const row of table.rows) {
    const code = table.role === 'appropriation' ? (row.right?.code ?? '') : row.code;
    if (code !== '' && (which === 'all' || code.length === 3)) codes.add(code);
  }
  return [...codes];
}

/**
 * The same quantity printed in two tables is equal. Where one table prints a code and the other does not, the other's figure is
 * zero, provided that it lists codes at all: an empty table says so in words, and then it is zero everywhere.
 */
export function codeEquations(tables: TablesByRole): TableEquation[] {
  return BY_CODE.flatMap(([[leftRole, leftColumns], [rightRole, rightColumns], which]) => {
    const left = tables.get(leftRole);
    const right = tables.get(rightRole);
    if (!speaks(left) || !speaks(right)) return [];
    const codes = new Set([...codesIn(left, which), ...codesIn(right, which)]);
    return [...codes].flatMap((code): TableEquation[] => {
      const here = rowOf(left, code);
      const there = rowOf(right, code);
      const several =
        left.rows.filter((row) => row.code === code).length > 1 ||
        right.rows.filter((row) => row.code === code).length > 1;
      if ((!here && !there) || (several && code !== '')) return [];
      // Tables differ in how deep they print: a missing item under a printed section is no zero.
      if ((!here && deeper(left, code)) || (!there && deeper(right, code))) return [];
      return [
        {
          id: `same:${leftRole}=${rightRole}/${leftColumns[0] ?? ''}/${code}`,
          ...(here && there ? {} : { absentIn: here ? rightRole : leftRole }),
          terms: [
            ...(here ? leftColumns.map((column) => term(leftRole, here, column, 1)) : []),
            ...(there ? rightColumns.map((column) => term(rightRole, there, column, -1)) : []),
          ],
        },
      ];
    });
  });
}

/** Whether a code is deeper than anything that the table prints. */
function deeper(table: RawTable, code: string): boolean {
  return (
    table.empty === null &&
    code !== '' &&
    !table.rows.some((row) => (row.right?.code ?? row.code).length >= code.length)
  );
}
