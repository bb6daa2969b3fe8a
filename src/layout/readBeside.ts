import { foldedColumns, type FoldedColumns } from '../series/tables/foldedColumns';
import type { ReadRow, ReadTable } from '../series/tables/readPage';

/** A word or figure of what was read; a figure stands left of its place, all else right of it. */
export interface ReadText {
  x: number;
  y: number;
  text: string;
  is: 'name' | 'figure' | 'head';
}

/** What was read of a page, each row at the height at which it is printed. */
export interface ReadBeside {
  width: number;
  texts: ReadText[];
  /** Lines below the rows, as one path. */
  lines: string;
  /** What found no place here, list by list. */
  folded: FoldedColumns[];
}

/** Width of one list, of what each further list adds, and of the gap between two. In points of the page. */
const ONE = 418;
const MORE = 130;
const GAP = 16;
/** What a column of figures has beside its longest figure, and at least altogether; what a name needs at least. */
const FIGURE_GAP = 12;
const FIGURE = 62;
const NAME = 96;
/** Between the last figure and the edge. */
const EDGE = 12;
/** What a character of a name takes, of a header, and a digit. */
const CHARACTER = 11;
const SMALL = 8;
const DIGIT = 6.2;
/** From the middle of a row to the baseline of its words, from its lower edge to the line below it, from its upper edge to the head. */
const BASELINE = 3.5;
const BELOW = 4;
const HEAD = 7;
/** A single list shows no more than so many columns, so that its names keep room. */
const MOST_COLUMNS = 3;

/** Places what was read to the right of a page; lists that stand side by side in print stand side by side here too. */
export function readBeside(tables: readonly ReadTable[], left: number): ReadBeside {
  const most = Math.max(1, ...tables.map((table) => listsOf(table).length));
  const width = ONE + (most - 1) * MORE;
  const lists = tables.flatMap((table) => {
    const own = listsOf(table);
    const each = (width - EDGE - (own.length - 1) * GAP) / own.length;
    return own.map((list, place) => placedList(table, list, left + place * (each + GAP), each));
  });
  return {
    width,
    texts: lists.flatMap(({ texts }) => texts),
    lines: lists.map(({ lines }) => lines).join(''),
    folded: lists.map(({ folded }) => folded),
  };
}

const listsOf = ({ columns }: ReadTable): number[] => [...new Set(columns.map(({ list }) => list))];

function placedList(table: ReadTable, list: number, left: number, width: number) {
  const rows = table.rows.filter((row) => row.list === list);
  const longest = Math.max(0, ...rows.flatMap(({ figures }) => figures.map(({ text }) => text.length)));
  const each = Math.max(FIGURE, longest * DIGIT + FIGURE_GAP);
  const folded = foldedColumns(table, list, Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width - NAME) / each))));
  // A single column may be headed with all the words that there is room for above the names.
  const headRoom = Math.floor((folded.shown.length === 1 ? width : each) / SMALL);
  const right = left + width;
  const figureAt = (index: number): number => right - (folded.shown.length - 1 - index) * each;
  const names = width - folded.shown.length * each;
  const heads = folded.shown.map(({ head }, index): ReadText => {
    return { x: figureAt(index), y: (rows[0]?.top ?? 0) - HEAD, text: shortened(head, headRoom), is: 'head' };
  });
  const texts = rows.flatMap((row): ReadText[] => {
    const y = (row.top + row.bottom) / 2 + BASELINE;
    const figures = folded.shown.map(({ key }, index): ReadText => {
      const text = row.figures.find((figure) => figure.key === key)?.text ?? '';
      return { x: figureAt(index), y, text, is: 'figure' };
    });
    return [{ x: left, y, text: nameOf(row, names), is: 'name' }, ...figures.filter(({ text }) => text !== '')];
  });
  const lines = rows.map(({ bottom }) => `M${left} ${bottom + BELOW}H${right}`).join('');
  return { texts: [...heads, ...texts], lines, folded };
}

/** Code and name, cut short where they have no room; the table below has them whole. */
function nameOf({ code, name }: ReadRow, width: number): string {
  return `${code} ${shortened(name, Math.max(2, Math.floor((width - code.length * DIGIT) / CHARACTER)))}`.trim();
}

const shortened = (text: string, room: number): string => (text.length > room ? `${text.slice(0, room - 1)}…` : text);
