import type { Block, Paper, PaperCell, PaperTable, PaperText } from '../paper/Paper';
import { cellName, type Sheet, type SheetCell, type Span } from './Sheet';

/** A cell that is shown, with those that are merged with it. */
interface Shown extends SheetCell {
  span: Span;
}

/** A sheet that can be seen, and how much of it cannot. */
export interface SeenSheet {
  paper: Paper;
  /** Filled rows, columns and cells that are not shown. */
  hidden: { rows: number; columns: number; cells: number };
  seen: SheetCell[];
}

/** What of a sheet is shown: hidden rows and columns go, and what lies under merged cells. */
function shownCells({ cells, merges, isHiddenRow, isHiddenColumn }: Sheet): {
  shown: Shown[];
  hidden: SeenSheet['hidden'];
} {
  const spans = new Map(merges.map((span) => [`${span.row}/${span.column}`, span]));
  const covered = coveredBy(merges, cells);
  const rows = new Set<number>();
  const columns = new Set<number>();
  let under = 0;
  const shown = cells.flatMap((cell): Shown[] => {
    const { row, column } = cell;
    const span = spans.get(`${row}/${column}`) ?? { row, column, lastRow: row, lastColumn: column };
    // A merged cell is shown as long as a row and a column of it are.
    const top = firstShown(span.row, span.lastRow, isHiddenRow);
    const left = firstShown(span.column, span.lastColumn, isHiddenColumn);
    if (top === null) rows.add(row);
    if (left === null) columns.add(column);
    if (top === null || left === null) return [];
    if (covered.has(cell)) {
      under += 1;
      return [];
    }
    return [{ ...cell, span: { ...span, row: top, column: left } }];
  });
  return { shown, hidden: { rows: rows.size, columns: columns.size, cells: under } };
}

function firstShown(from: number, to: number, isHidden: (at: number) => boolean): number | null {
  for (let at = from; at <= to; at += 1) if (!isHidden(at)) return at;
  return null;
}

/** Cells under a merged one, which no program shows. */
function coveredBy(merges: readonly Span[], cells: readonly SheetCell[]): Set<SheetCell> {
  const covered = new Set<SheetCell>();
  if (merges.length === 0) return covered;
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  for (const span of merges) {
    for (const [row, own] of rowsWithin(byRow, span))
      for (const cell of own)
        if (
          cell.column >= span.column &&
          cell.column <= span.lastColumn &&
          !(row === span.row && cell.column === span.column)
        )
          covered.add(cell);
  }
  return covered;
}

/** The filled rows of a span, by whichever of both are fewer. */
function rowsWithin(byRow: ReadonlyMap<number, SheetCell[]>, span: Span): [number, SheetCell[]][] {
  if (span.lastRow - span.row > byRow.size) return [...byRow].filter(([row]) => row >= span.row && row <= span.lastRow);
  const found: [number, SheetCell[]][] = [];
  for (let row = span.row; row <= span.lastRow; row += 1) {
    const own = byRow.get(row);
    if (own) found.push([row, own]);
  }
  return found;
}

/** Filled rows of a sheet in their order. */
function rowsOf(shown: readonly Shown[]): { row: number; cells: Shown[] }[] {
  const rows = new Map<number, Shown[]>();
  for (const cell of shown) {
    const row = rows.get(cell.span.row);
    if (row) row.push(cell);
    else rows.set(cell.span.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.span.column - b.span.column) }));
}

type FilledRow = ReturnType<typeof rowsOf>[number];

/**
 * Which rows are those of tables. Where a sheet is ruled, its rules say it. Else a table is from the first row on that has several cells up to
 * the last one: what stands above and below it are its titles and notes.
 */
function tableRuns(rows: readonly FilledRow[], ruled: ReadonlySet<number>): [number, number][] {
  const several = rows.filter(({ cells }) => cells.length > 1);
  const isRuled = ({ row }: FilledRow): boolean => ruled.has(row);
  if (several.filter(isRuled).length >= several.length / 2) {
    const runs: [number, number][] = [];
    rows.forEach((one, index) => {
      if (!isRuled(one)) return;
      const last = runs[runs.length - 1];
      if (last && last[1] === index - 1 && goesOn(rows[index - 1] as FilledRow, one, ruled)) last[1] = index;
      else runs.push([index, index]);
    });
    return runs;
  }
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  if (first < 0) return [];
  // A table of one column of figures ends with one.
  let last = rows.findLastIndex((row) => row.cells.length > 1 || hasFigure(row));
  // What stands right below it is a row without figures, unless it is a sentence; below a table without any it says that there are none.
  const above = rows.findLastIndex(({ cells }, index) => index <= last && cells.length === 1);
  const isEmpty = !rows.slice(above + 1, last + 1).some(hasFigure);
  while (rows[last + 1]?.row === (rows[last]?.row ?? 0) + 1 && (isEmpty || isLabel(rows[last + 1]))) last += 1;
  return [[first, last]];
}

const hasFigure = ({ cells }: FilledRow): boolean => cells.some(({ text }) => /^[-\d.,，（）()]+$/.test(text));

/** Words that may name a row: no note below a table, and nobody's name. */
const isLabel = (row: FilledRow | undefined): boolean => {
  const text = row?.cells[0]?.text ?? '';
  return text.length <= LONGEST_LABEL && !/[。；]|(?<!其中)[：:]|^(?:注|备注|说明)/.test(text);
};

const LONGEST_LABEL = 30;

/** Whether the rules of a table go on between two of its filled rows. */
function goesOn(before: FilledRow, next: FilledRow, ruled: ReadonlySet<number>): boolean {
  for (let row = before.row + 1; row < next.row; row += 1)
    if (!ruled.has(row)) return before.cells.some(({ span }) => span.lastRow >= row);
  return true;
}

function cellOf(sheet: string, { row, column, text, stored, span }: Shown): PaperCell {
  return {
    row: span.row,
    column: span.column,
    rowSpan: span.lastRow - span.row + 1,
    columnSpan: span.lastColumn - span.column + 1,
    text,
    place: { sheet, cell: cellName(row, column) },
    ...(stored === undefined ? {} : { stored }),
  };
}

function tableOf(sheet: Sheet, rows: readonly FilledRow[]): PaperTable {
  const cells = rows.flatMap((row) => row.cells.map((cell) => cellOf(sheet.name, cell)));
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return { kind: 'table', cells, widths: columns.map((column) => sheet.widthOf(column)) };
}

function lineOf(sheet: Sheet, { cells }: FilledRow): PaperText {
  return {
    kind: 'text',
    pieces: cells.map(({ text, row, column }) => ({ text, place: { sheet: sheet.name, cell: cellName(row, column) } })),
  };
}

/** Lays out what is shown of a sheet: lines of words, and tables. The name of the sheet stands above it, as on its tab. */
export function sheetPaper(sheet: Sheet): SeenSheet {
  const { shown, hidden } = shownCells(sheet);
  const rows = rowsOf(shown);
  const runs = tableRuns(rows, sheet.ruledRows);
  const blocks: Block[] = [{ kind: 'text', pieces: [{ text: sheet.name }] }];
  let at = 0;
  for (const [from, to] of runs) {
    blocks.push(...rows.slice(at, from).map((row) => lineOf(sheet, row)), tableOf(sheet, rows.slice(from, to + 1)));
    at = to + 1;
  }
  blocks.push(...rows.slice(at).map((row) => lineOf(sheet, row)));
  return { paper: { of: { sheet: sheet.name }, blocks }, hidden, seen: shown };
}
