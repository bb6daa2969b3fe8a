import type { PlacingRule } from '../../../model/fact';
import type { CellPlace } from '../../../model/source/source';
import type { Cell, Word } from '../../../readers/SourceDocument';
import type { Form } from '../../../templates/forms/Form';
import { usualLabel } from '../../../templates/forms/usualLabel';
import { TOTAL_ROW } from '../../../templates/rows/rowWords';
import { columnIn, countedColumns, isOverRows, type Band } from '../../grids/Band';
import { isFigure, isFigureLike, isNothing, reachesOut, textOf } from '../../grids/cellText';
import { isSeveralRows } from './isSeveralRows';
import { cellAcross, type Column } from './tableColumns';

/** A figure as printed in one cell. */
export interface Figure {
  column: Column;
  text: string;
  words: Word[];
  /** Why its place is a guess, by the key of the rule that chose it; null where it is printed. */
  guess: PlacingRule | null;
}

/** A cell that holds more than one figure, or signs that are none: what stood there. */
export interface Unread {
  column: Column;
  text: string;
  line: number;
  place?: CellPlace | undefined;
}

/** The part of a row that one list has. */
export interface Head {
  /** Parts of the code as printed, from left to right. */
  codes: { text: string; words: Word[] }[];
  /** Cells of names from left to right; blank ones stay. */
  names: string[];
  /** What stands beside them and names the row no better: a body's number, the row's own. */
  asides: { text: string; words: Word[] }[];
  line: number;
}

/** One row of a table: its heads by list, its figures. */
export interface Row {
  page: number;
  line: number;
  heads: Head[];
  figures: Figure[];
  /** Numbers that are no money: they count things, or the rows themselves. */
  counts: { word: Word; role: 'count' | 'ordinal' }[];
  unread: Unread[];
  words: Word[];
}

/** The cell that stands in a column in this row, counted from the right where the page has other edges. */
function cellIn(band: Band, columns: readonly Column[], index: number, aligned: boolean): Cell | undefined {
  const column = columns[index];
  if (!column) return undefined;
  if (countedColumns(band) === columns.length) return columnIn(band, index);
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

/** A row of which nothing is read yet. */
function rowIn(band: Band, columns: readonly Column[]): Row {
  const lists = Math.max(0, ...columns.map(({ list }) => list)) + 1;
  const words = band.cells.filter(({ row }) => row === band.row).flatMap((cell) => cell.words);
  const line = Math.min(...words.map((word) => word.line));
  const heads = Array.from({ length: lists }, (): Head => ({ codes: [], names: [], asides: [], line }));
  return { page: band.grid.page, line, heads, figures: [], counts: [], unread: [], words };
}

/** Reads one row; what a form calls as nobody else does is named as everybody names it. */
export function rowOf(band: Band, columns: readonly Column[], aligned: boolean, form: Form | null): Row {
  const row = rowIn(band, columns);
  const done = new Set<Cell>();
  const seen = new Set<Cell>();
  const merged = new Map<number, Cell>();
  columns.forEach((column, index) => {
    const cell = cellIn(band, columns, index, aligned);
    if (!cell) return;
    seen.add(cell);
    if (column.kind === 'remark' || column.kind === 'count') {
      const role = column.kind === 'count' ? 'count' : 'ordinal';
      const numbers = cell.words.filter(({ text }) => role === 'count' || /^\d{1,3}$/.test(text));
      if (!done.has(cell)) row.counts.push(...numbers.map((word) => ({ word, role }) as const));
      if (column.kind === 'count') done.add(cell);
      return;
    }
    // A label may be merged with further columns of labels, a figure never with another one.
    if (column.kind === 'figure') {
      if (cell.row !== band.row || done.has(cell)) return;
      const covered = aligned ? columns.filter((one) => covers(one, cell)) : [];
      const figures = covered.filter(({ kind }) => kind === 'figure');
      if (figures.length > 1 || covered.some(isLabel)) takeApart(row, figures, takeOwnLabels(row, covered, cell));
      else takeFigure(row, labelled(columns, merged, column), cell, band);
    } else if (column.kind === 'aside') {
      // One cell over this and the columns of names is the name.
      if (aligned && columns.some((one) => isLabel(one) && covers(one, cell))) return;
      if (!done.has(cell)) row.heads[column.list]?.asides.push({ text: textOf(cell.words), words: cell.words });
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
  nameUsually(row, form);
  const labels = aligned ? labelCells(band, columns) : [];
  const areTwo = columns.some((column) => column.isTwo && isLabel(column));
  // Words in a cell of no column may be the row's name.
  const isBeside = band.cells.some((cell) => cell.row === band.row && cell.words.length > 0 && !seen.has(cell));
  admitOpenLabels(row, columns, labels, areTwo || isBeside || isSeveralRows(band, labels));
  return row;
}

/** Names a row as every form does. */
function nameUsually({ heads }: Row, form: Form | null): void {
  for (const head of heads) {
    head.names = head.names.map((name) => usualLabel(form, name));
    // 合计 may stand in the first column, whatever that one holds.
    const total = head.asides.map(({ text }) => usualLabel(form, text)).find((text) => TOTAL_ROW.test(text));
    if (total && head.codes.length === 0 && head.names.join('') === '') head.names.push(total);
  }
}

/** The cells of a row in which its codes and names stand. */
function labelCells({ cells }: Band, columns: readonly Column[]): Cell[] {
  const own = columns.filter(isLabel);
  return [...new Set(own.flatMap(({ x0, x1 }) => cellAcross(cells, x0, x1) ?? []))];
}

const isLabel = ({ kind }: Column): boolean => kind === 'code' || kind === 'name';

/**
 * Codes and names in a cell that begins in a column of figures, because the rule between them is missing: each is that of the column in
 * which it begins. What is left are the cell's figures.
 */
function takeOwnLabels(row: Row, covered: readonly Column[], cell: Cell): readonly Word[] {
  const columns = covered.filter(isLabel);
  const isIn = ({ box }: Word, { x0, x1 }: Column): boolean => box.x0 >= x0 - 1 && box.x0 < x1;
  for (const column of columns)
    takeLabel(row, column, { ...cell, words: cell.words.filter((word) => isIn(word, column)) });
  return cell.words.filter((word) => !columns.some((column) => isIn(word, column)));
}

/**
 * Lets figures admit a doubt whose label is open: those of a row that may be several, whose label may be two, or that holds a cell which
 * may be another row's, and those of lists whose labels stand in one cell with a column of figures before them, since the label of a
 * total that lies over two lists is that of either.
 */
function admitOpenLabels({ figures }: Row, columns: readonly Column[], labels: readonly Cell[], isOpen: boolean): void {
  if (isOpen || labels.some((cell) => cell.guess === 'place' || holdsStray(cell)))
    for (const figure of figures) if (figure.guess !== 'alignment') figure.guess = 'merged-rows';
  for (const cell of labels) {
    const covered = columns.filter((column) => covers(column, cell));
    if (covered[0]?.kind !== 'figure') continue;
    const lists = new Set(covered.filter(isLabel).map(({ list }) => list));
    for (const figure of figures) if (lists.has(figure.column.list)) figure.guess ??= 'merged-rows';
  }
}

/** Whether a number in a cell of words begins in the cell before: it is that one's figure, or this one's code. */
const holdsStray = (cell: Cell): boolean =>
  cell.words.some((word) => isFigureLike(word.text) && reachesOut({ ...cell, words: [word] }));

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
    if (figure !== null) row.figures.push({ column, text: figure, words: [...own], guess: 'merged-rows' });
    else row.unread.push({ column, text, line: own[0]?.line ?? row.line, place: own[0]?.place });
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

/** Why a figure's place is a guess. */
function guessOf(cell: Cell, band: Band): Figure['guess'] {
  if (isOverRows(cell, band)) return 'merged-rows';
  if (cell.guess === 'place' || reachesOut(cell)) return 'alignment';
  return cell.guess === 'header' ? 'open-header' : null;
}

function takeFigure(row: Row, column: Column, cell: Cell, band: Band): void {
  const text = textOf(cell.words);
  if (isNothing(text)) return;
  const figure = figureOf(cell.words);
  if (figure !== null) row.figures.push({ column, text: figure, words: cell.words, guess: guessOf(cell, band) });
  else row.unread.push({ column, text, line: cell.words[0]?.line ?? row.line, place: cell.words[0]?.place });
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
      ? /^([235]\d\d(?:\d\d){0,2})[-—]?(?=[\u4e00-\u9fff])/.exec(text)
      : null;
  if (glued) {
    head.codes.push({ text: glued[1] ?? '', words: cell.words.slice(0, 1) });
    head.names.push(text.slice(glued[0].length));
    return;
  }
  if (column.kind === 'name' || text !== '') head.names.push(text);
}
