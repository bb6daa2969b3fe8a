import type { Cell, Word } from '../../readers/SourceDocument';
import { TOTAL_ROW } from '../../templates/rowWords';
import type { Band } from './Band';
import { isFigure, isFigureLike, isNothing, textOf } from './cells';
import { cellAcross, type Column } from './tableColumns';

/** A figure as printed in one cell. */
export interface Figure {
  column: Column;
  text: string;
  words: Word[];
  /** Its cell is merged over further rows: which of them it belongs to is not printed. */
  isShared: boolean;
}

/** A cell that holds more than one figure, or signs that are none: what stood there. */
export interface Unread {
  column: Column;
  text: string;
  line: number;
}

/** The part of a row that one list has. */
export interface Head {
  /** Parts of the code as printed, from left to right. */
  codes: { text: string; words: Word[] }[];
  /** Cells of names from left to right; blank ones stay. */
  names: string[];
  line: number;
}

/** One row of a table: its heads by list, its figures. */
export interface Row {
  page: number;
  line: number;
  heads: Head[];
  figures: Figure[];
  unread: Unread[];
  words: Word[];
}

/** The cell that stands in a column in this row, counted from the right where the page has other edges. */
function cellIn(band: Band, columns: readonly Column[], index: number, aligned: boolean): Cell | undefined {
  const column = columns[index];
  if (!column) return undefined;
  if (aligned) return cellAcross(band.cells, column.x0, column.x1);
  return band.cells[band.cells.length - (columns.length - index)];
}

/**
 * The figure that the words of one cell make. A number that is broken is whole again where its parts are no numbers by themselves;
 * two numbers in one cell are told as unread, since nobody knows which is the cell's.
 */
function figureOf(words: readonly Word[]): string | null {
  const parts = words.map(({ text }) => text);
  // A dash stands for nothing; beside a number it is another cell's.
  if (parts.length > 1 && parts.some(isNothing)) return null;
  const joined = parts.join('');
  if (parts.length === 1) return isFigure(joined) ? joined : null;
  return isFigure(joined) && !parts.every(isFigure) ? joined : null;
}

/** Reads one row. */
export function rowOf(band: Band, columns: readonly Column[], aligned: boolean): Row {
  const lists = Math.max(0, ...columns.map(({ list }) => list)) + 1;
  const words = band.cells.filter(({ row }) => row === band.row).flatMap((cell) => cell.words);
  const line = Math.min(...words.map((word) => word.line));
  const row: Row = {
    page: band.grid.page,
    line,
    heads: Array.from({ length: lists }, () => ({ codes: [], names: [], line })),
    figures: [],
    unread: [],
    words,
  };
  const done = new Set<Cell>();
  const merged = new Map<number, Cell>();
  columns.forEach((column, index) => {
    const cell = cellIn(band, columns, index, aligned);
    if (!cell || column.kind === 'remark') return;
    // A label may be merged with further columns of labels, a figure never with another one.
    if (column.kind === 'figure') {
      if (cell.row !== band.row || done.has(cell)) return;
      const covered = aligned ? columns.filter((one) => one.kind === 'figure' && covers(one, cell)) : [];
      if (covered.length > 1) takeApart(row, covered, cell.words);
      else takeFigure(row, labelled(columns, merged, column), cell, band);
    } else if (!done.has(cell)) {
      const covered = aligned
        ? columns.filter((one) => one.kind === 'figure' && one.list === column.list && covers(one, cell))
        : [];
      const strays = cell.words.filter(
        (word) => covered.some((one) => one.x0 <= word.box.x0 && word.box.x0 <= one.x1) && isFigureLike(word.text),
      );
      takeLabel(
        row,
        column,
        strays.length === 0 ? cell : { ...cell, words: cell.words.filter((word) => !strays.includes(word)) },
      );
      if (cell.row === band.row) takeApart(row, covered, strays);
      merged.set(column.list, cell);
    }
    done.add(cell);
  });
  return row;
}

/** Whether a cell reaches over the middle of a column. */
const covers = ({ x0, x1 }: Column, { box }: Cell): boolean => box.x0 < (x0 + x1) / 2 && box.x1 > (x0 + x1) / 2;

/**
 * Figures in a cell that lies over several columns, because a rule between them is missing: each is taken for the column that it
 * stands in, which is a guess and is called one.
 */
function takeApart(row: Row, columns: readonly Column[], words: readonly Word[]): void {
  for (const column of columns) {
    const own = words.filter(({ box }) => box.x1 > column.x0 + 1 && box.x1 <= column.x1 + 1);
    const text = textOf(own);
    if (isNothing(text)) continue;
    const figure = figureOf(own);
    if (figure !== null) row.figures.push({ column, text: figure, words: [...own], isShared: true });
    else row.unread.push({ column, text, line: own[0]?.line ?? row.line });
  }
}

/** The column of a figure whose label reaches over from the list before: it is that list's figure. */
function labelled(columns: readonly Column[], merged: ReadonlyMap<number, Cell>, column: Column): Column {
  for (const [list, label] of merged) {
    if (list >= column.list || textOf(label.words) === '') continue;
    const own = columns.find((one) => one.kind === 'figure' && one.list === list && covers(one, label));
    const reaches = columns.some((one) => one.kind === 'name' && one.list === column.list && covers(one, label));
    if (own && reaches) return own;
  }
  return column;
}

/** Whether further rows begin beside a cell while it goes on. */
function isOverRows(cell: Cell, { grid }: Band): boolean {
  return (
    cell.rowSpan > 1 &&
    grid.cells.some(({ row, words }) => row > cell.row && row < cell.row + cell.rowSpan && words.length > 0)
  );
}

function takeFigure(row: Row, column: Column, cell: Cell, band: Band): void {
  const text = textOf(cell.words);
  if (isNothing(text)) return;
  const figure = figureOf(cell.words);
  if (figure !== null) row.figures.push({ column, text: figure, words: cell.words, isShared: isOverRows(cell, band) });
  else row.unread.push({ column, text, line: cell.words[0]?.line ?? row.line });
}

function takeLabel(row: Row, column: Column, cell: Cell): void {
  const head = row.heads[column.list];
  if (!head) return;
  const text = textOf(cell.words);
  if (cell.words[0] && text !== '') head.line = cell.words[0].line;
  if (column.kind === 'code' && /^[\d\s]+$/.test(text)) {
    head.codes.push(...cell.words.map((word) => ({ text: word.text, words: [word] })));
    return;
  }
  const glued =
    column.kind === 'code' || head.codes.length === 0
      ? /^(\d{3}|\d{5}|\d{7})[-—]?(?=[\u4e00-\u9fff])/.exec(text)
      : null;
  if (glued) {
    head.codes.push({ text: glued[1] ?? '', words: cell.words.slice(0, 1) });
    head.names.push(text.slice(glued[0].length));
    return;
  }
  if (column.kind === 'name' || text !== '') head.names.push(text);
}

/**
 * Rows in the order of the document. A row that a page break has torn is whole again: a name goes on in the first row of the next
 * page, and a row that is printed on both sides of the break is one.
 */
export function joinedRows(rows: readonly Row[]): Row[] {
  const result: Row[] = [];
  for (const row of rows) {
    const before = result[result.length - 1];
    if (before && before.page !== row.page) {
      if (isSame(before, row)) continue;
      if (goesOn(before, row)) {
        join(before, row);
        continue;
      }
    }
    result.push(row);
  }
  return result;
}

const wordsIn = (row: Row): string =>
  row.heads.map(({ codes, names }) => [...codes.map(({ text }) => text), ...names].join('/')).join('|');

function isSame(a: Row, b: Row): boolean {
  const figures = (row: Row): string => row.figures.map(({ text, column }) => `${column.key}=${text}`).join();
  return a.figures.length > 0 && wordsIn(a) === wordsIn(b) && figures(a) === figures(b);
}

/** Whether a row at the top of a page is the rest of the one above the break: it has no code, and either its figures or the other's are missing. */
function goesOn(before: Row, row: Row): boolean {
  const isCoded = before.heads.some(({ codes }) => codes.length > 0);
  if (!isCoded || row.heads.some(({ codes }) => codes.length > 0)) return false;
  const names = row.heads.flatMap((head) => head.names).filter((name) => name !== '');
  // A total is a row of its own, wherever it stands.
  if (names.some((name) => TOTAL_ROW.test(name.replace(/\s/g, '')))) return false;
  return row.figures.length === 0 ? names.length > 0 : before.figures.length === 0;
}

function join(before: Row, row: Row): void {
  row.heads.forEach((head, list) => {
    const own = before.heads[list];
    if (!own) return;
    head.names.forEach((name, index) => (own.names[index] = (own.names[index] ?? '') + name));
  });
  before.figures.push(...row.figures);
  before.unread.push(...row.unread);
  before.words.push(...row.words);
}
