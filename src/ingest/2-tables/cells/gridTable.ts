import type { Fact } from '../../../model/fact';
import { stepOf, yuanOf, type MoneyUnit } from '../../../model/money';
import { CORRECTED } from '../../../model/source/corrections';
import type { CellPlace, Printed } from '../../../model/source/source';
import type { BudgetTable, TableRole, TableRow } from '../../../model/tables/table';
import type { SourceLine } from '../../../readers/text/SourceText';
import type { Grid, Word } from '../../../readers/SourceDocument';
import { bandsOf, type Band } from '../../grids/Band';
import { textOfCell } from '../../grids/cellText';
import { printedOf } from '../../grids/printedOf';
import { RowNames } from './rowName';
import { columnsOfYears, rowsOfYears } from './rowsOfYears';
import type { OwnCorrections } from '../TableCorrections';
import { columnsOf, type Column } from './tableColumns';
import { headerLength, repeatedHeader, saysEmpty } from '../../grids/tableHeader';
import { usualLabel } from '../../../templates/forms/usualLabel';
import type { Form } from '../../../templates/forms/Form';
import type { TablePart } from '../../1-parts/cells/tableParts';
import { isHeaderLost } from '../../grids/isHeaderLost';
import { joinedRows } from './joinedRows';
import { rowOf, type Figure, type Row } from './tableRows';

/** A table read from its cells: nothing about it is open. */
export interface GridTable {
  table: BudgetTable;
  facts: Fact[];
  /** Cells whose words are no figure. */
  unread: {
    table: BudgetTable;
    row: TableRow;
    column: string;
    text: string;
    line: number;
    place?: CellPlace | undefined;
  }[];
  /** Printed codes with the row that they belong to. */
  codes: { printed: Printed; ref: string }[];
  /** Printed numbers that count things or rows. */
  counts: { printed: Printed; ref: string; role: 'count' | 'ordinal' }[];
  /** How it was read, for those who look on. */
  columns: readonly Column[];
  printedRows: readonly Row[];
}

/** What a table is read with. */
export interface GridReading {
  role: TableRole;
  unit: MoneyUnit;
  year: number;
  isFinal: boolean;
  /** The form that the document is printed in; null where none is known. */
  form: Form | null;
  lines: readonly SourceLine[];
  /** Row that its first one is counted from. */
  firstRow: number;
  /** What somebody knows better of this table. */
  corrections?: OwnCorrections | undefined;
}

/** Two grids lie alike where their edges do. In points. */
const ALIKE = 6;

const liesAlike = (a: Grid, b: Grid): boolean =>
  Math.abs(a.box.x0 - b.box.x0) <= ALIKE && Math.abs(a.box.x1 - b.box.x1) <= ALIKE;

/** The rows of all grids of a table below their headers, and the header. */
function bandsIn(part: TablePart): { header: Band[]; body: { band: Band; aligned: boolean }[] } {
  const [first, ...further] = part.grids.map((grid) => ({ grid, bands: bandsOf(grid) }));
  if (!first) return { header: [], body: [] };
  const head = headerLength(first.bands);
  const header = first.bands.slice(0, head);
  const body = first.bands.slice(head).map((band) => ({ band, aligned: true }));
  for (const { grid, bands } of further) {
    const own = bands.slice(repeatedHeader(bands, header));
    body.push(...own.map((band) => ({ band, aligned: liesAlike(grid, first.grid) })));
  }
  return { header, body };
}

/** Whether the edges of a row are those of the table: without rules, pages agree on the columns and not quite on their edges. */
const tellsColumns = ({ grid }: Band, { grids }: TablePart): boolean =>
  grid.from !== 'alignment' || grid.page === grids[0]?.page;

/** Reads a table from its cells. */
export function readGridTable(part: TablePart, reading: GridReading): GridTable {
  const { header, body } = bandsIn(part);
  const only = body.length === 1 ? body[0]?.band.cells.map(textOfCell).filter((text) => text !== '') : undefined;
  const isEmpty = only?.length === 1 && saysEmpty(usualLabel(reading.form, only[0] ?? ''));
  const rowBands = isEmpty ? [] : body;
  const read = columnsOf({
    role: reading.role,
    header,
    body: rowBands.filter(({ band, aligned }) => aligned && tellsColumns(band, part)).map(({ band }) => band),
    isFinal: reading.isFinal,
    year: reading.year,
    form: reading.form,
  });
  const columns = reading.corrections?.columns(read, (column) => !isFolded(column, read)) ?? read;
  const printed = joinedRows(rowBands.map(({ band, aligned }) => rowOf(band, columns, aligned, reading.form)));
  const rows = rowsOfYears(unfolded(reading.corrections?.rows(printed) ?? printed, columns), reading.year);
  const figureColumns = [...columns.filter(({ kind }) => kind === 'figure'), ...columnsOfYears(rows, columns)];
  if (isHeaderLost(header))
    for (const { figures } of rows) for (const figure of figures) figure.guess ??= 'lost-header';
  const table: BudgetTable = {
    role: reading.role,
    label: part.label,
    title: part.title?.text ?? '',
    unit: reading.unit,
    columns: figureColumns
      .filter((column) => !isFolded(column, columns))
      .map(({ key, title, list }) => ({ key, title, list })),
    columnsFrom: 'headers',
    // A grid without words stands on no line of its own.
    line: Math.max(1, part.line),
    endLine: Math.max(1, part.line, part.endLine),
    empty: null,
    rows: [],
  };
  const note = isEmpty ? body[0]?.band.cells.flatMap(({ words }) => words) : undefined;
  if (note?.[0]) table.empty = { text: only?.[0] ?? '', line: note[0].line, endLine: note[note.length - 1]?.line ?? 0 };
  return withRows(table, rows, columns, reading);
}

/** Whether a column is that of a list that goes on beside itself. */
const isFolded = (column: Column, columns: readonly Column[]): boolean =>
  column.list > 0 && columns.some(({ kind, key, list }) => kind === 'figure' && list === 0 && key === column.key);

/** Rows of a list that goes on beside itself, one below the other. */
function unfolded(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const folded = columns.filter((column) => column.kind === 'figure' && isFolded(column, columns));
  const lists = [...new Set(folded.map(({ list }) => list))];
  if (lists.length === 0) return [...rows];
  return [0, ...lists].flatMap((list) =>
    rows.flatMap((row): Row[] => {
      const head = row.heads[list];
      const figures = row.figures
        .filter(({ column }) => column.list === list)
        .map((figure) => ({ ...figure, column: { ...figure.column, list: 0 } }));
      const unread = row.unread.filter(({ column }) => column.list === list);
      if (!head || (figures.length + unread.length === 0 && head.codes.length === 0)) return [];
      return [{ ...row, line: head.line, heads: [head], figures, unread }];
    }),
  );
}

function withRows(
  table: BudgetTable,
  rows: readonly Row[],
  columns: readonly Column[],
  reading: GridReading,
): GridTable {
  const lists = Math.max(0, ...columns.map(({ list }) => list)) + 1;
  const names = Array.from({ length: lists }, () => new RowNames(table.role));
  const result: GridTable = { table, facts: [], unread: [], codes: [], counts: [], columns, printedRows: rows };
  rows.forEach((row, index) => {
    const heads = row.heads.map((head, list) => ({
      code: head.codes.map(({ text }) => text.replace(/\s/g, '')).join(''),
      name: names[list]?.nameOf(head) ?? '',
    }));
    const [first = { code: '', name: '' }, right, third] = heads;
    const own: TableRow = {
      row: reading.firstRow + index,
      ...first,
      ...(right && (right.code !== '' || right.name !== '') ? { right } : {}),
      ...(third && (third.code !== '' || third.name !== '') ? { third } : {}),
      line: row.line,
    };
    table.rows.push(own);
    for (const figure of row.figures) {
      const head = heads[figure.column.list] ?? first;
      result.facts.push(factOf(table, own.row, head, figure, reading));
    }
    for (const { column, text, line, place } of row.unread)
      result.unread.push({ table, row: own, column: column.key, text, line, place });
    for (const { word, role } of row.counts)
      result.counts.push({ printed: printedOf(word, reading.lines), ref: `${table.role}/${own.row}`, role });
    for (const head of row.heads)
      for (const { words } of [...head.codes, ...head.asides])
        for (const word of words)
          result.codes.push({ printed: printedOf(word, reading.lines), ref: `${table.role}/${own.row}` });
  });
  return result;
}

/** Brackets around a figure mean less than nothing. */
const signed = (text: string): string => {
  const bracketed = /^[（(](.+)[）)]$/.exec(text);
  return bracketed ? `-${bracketed[1] ?? ''}` : text;
};

function factOf(
  table: BudgetTable,
  row: number,
  head: { code: string; name: string },
  { column, text, words, guess }: Figure,
  { unit, lines }: GridReading,
): Fact {
  const [first] = words as [Word, ...Word[]];
  const rule = column.corrected ? CORRECTED : guess;
  const isPercent = /(?:^|_)percent$/.test(column.key);
  const value = signed(text).replace(/[%％]$/, '');
  const own: MoneyUnit = isPercent ? '元' : unit;
  return {
    id: `${table.role}/${row}/${column.key}`,
    table: table.role,
    row,
    code: head.code,
    name: head.name,
    column: column.key,
    amount: yuanOf(value, own),
    step: stepOf(value, own),
    printed: printedOf(first, lines, text, words),
    ...(rule ? { provenance: 'inferred', rule, alternatives: [] } : { provenance: 'reported' }),
  };
}
