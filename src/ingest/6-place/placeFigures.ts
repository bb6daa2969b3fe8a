import type { Fact } from '../../model/fact';
import type { Printed } from '../../model/source/source';
import type { BudgetTable } from '../../model/tables/table';
import { formTableColumns } from '../../templates/forms/textForm';
import type { CellTables } from '../2-tables/Tables';
import { leftOut } from '../loose/leftOut';
import type { RawRow, RawTable } from '../loose/RawTable';
import type { Damage } from '../5-damage/findDamage';
import type { Tell } from '../Finding';
import { pageNumbersIn } from '../words/numbers';
import { place } from './place';
import { refuseFarApart, refuseMissing, refuseOtherColumns } from './refusePlacing';

/** What the figures of the tables are. */
export interface Figures {
  tables: BudgetTable[];
  facts: Fact[];
  /** Codes of rows, with what they belong to. */
  codes: { printed: Printed; ref: string }[];
  /** Numbers in tables that count things or rows, no money. */
  counts: { printed: Printed; ref: string; role: 'count' | 'ordinal' }[];
  /** Page numbers that stand between rows. */
  pages: Pick<Printed, 'text' | 'line' | 'offset'>[];
  /** Figures that no fact holds, and that are told with their rows. */
  leftOut: Printed[];
  /** Lines of which cells are told that hold no figure. */
  unreadLines: ReadonlySet<number>;
}

/** The sixth stage: every figure in its column. */
export type Placed = Damage & { figures: Figures };

function budgetTable({ role, label, title, unit, line, endLine, empty, rows }: RawTable): BudgetTable {
  return {
    role,
    label,
    title,
    unit,
    columns: formTableColumns(role),
    columnsFrom: 'form',
    line,
    endLine,
    empty,
    rows: rows.map(({ row, code, name, right, line: at }) => ({
      row,
      code,
      name,
      ...(right ? { right } : {}),
      line: at,
    })),
  };
}

const placeOf = ({ line, offset }: Pick<Printed, 'line' | 'offset'>): string => `${line}:${offset}`;

/** Rows with more figures than columns, each once, with those of its figures that became no fact; the other list's may have. */
function overfullRows(rows: readonly { table: RawTable; row: RawRow }[], facts: readonly Fact[]) {
  const read = new Set(facts.map(({ printed }) => placeOf(printed)));
  return rows
    .filter(({ row }, index) => rows.findIndex((other) => other.row === row) === index)
    .map(({ table, row }) => ({
      table,
      row,
      figures: [...row.figures, ...row.rightFigures].filter((printed) => !read.has(placeOf(printed))),
    }));
}

function figuresOfText(read: Extract<Damage, { kind: 'text' }>, tell: Tell): Figures {
  const { tables, tornRows, broken, names, targetTables } = read;
  refuseOtherColumns(tables);
  refuseMissing(tables);
  const { facts, overfull } = place(tables, names.bodies, tornRows, broken);
  refuseFarApart(facts);
  const rows = overfullRows(overfull, facts);
  for (const row of rows) tell(leftOut('overfull-row', row));
  return {
    tables: tables.map(budgetTable),
    facts,
    codes: tables.flatMap((table) =>
      table.rows.flatMap((row) => row.codePrinted.map((printed) => ({ printed, ref: `${table.role}/${row.row}` }))),
    ),
    counts: [],
    pages: [...tables.flatMap((table) => table.pages), ...targetTables.flatMap((target) => target.pages)],
    leftOut: [
      ...rows.flatMap(({ figures }) => figures),
      ...tornRows.flatMap(({ row }) => [...row.figures, ...row.rightFigures]),
      ...broken.flatMap(({ pieces }) => pieces),
    ],
    unreadLines: new Set(),
  };
}

function figuresOfCells({ document, tables }: CellTables): Figures {
  return {
    tables: tables.map(({ table }) => table),
    facts: tables.flatMap(({ facts }) => facts),
    codes: tables.flatMap(({ codes }) => codes),
    counts: tables.flatMap(({ counts }) => counts),
    pages: pageNumbersIn(document.lines),
    leftOut: [],
    unreadLines: new Set(tables.flatMap(({ unread }) => unread.map(({ line }) => line))),
  };
}

/**
 * Puts every figure into its column: by the sums and the other printings of a text, or where its cell stands.
 * @throws Refusal where the figures could not stand in the columns of the form
 */
export function placeFigures(read: Damage, tell: Tell): Placed {
  return { ...read, figures: read.kind === 'text' ? figuresOfText(read, tell) : figuresOfCells(read) };
}
