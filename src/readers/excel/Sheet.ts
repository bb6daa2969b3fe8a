/** One cell of a workbook as it is shown. Rows and columns are counted from 0. */
export interface SheetCell {
  row: number;
  column: number;
  text: string;
  stored?: string;
  /** Whether a formula stands in it whose value the file does not have. */
  isUnworked?: boolean;
}

/** A rectangle of cells, the last row and column included. */
export interface Span {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** A sheet of a workbook, whatever kind of file it came in. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  /** Those with a text, in no order. */
  cells: SheetCell[];
  merges: Span[];
  isHiddenRow: (row: number) => boolean;
  isHiddenColumn: (column: number) => boolean;
  /** Widths in points, where stated. */
  widthOf: (column: number) => number | undefined;
  /** Rows in which a cell has a line at its left or right. */
  ruledRows: ReadonlySet<number>;
}

/** A workbook: its sheets in print order, and what is left aside of it. */
export interface Workbook {
  sheets: Sheet[];
  /** Parts that no reader looks at. */
  aside: { macros: number; links: number; comments: number };
}

/** More filled cells than any disclosure has; a file that goes on longer is none. */
export const MOST_FILLED = 200_000;

/** The letters of a column. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** The address of a cell, such as `C12`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Row and column of an address; null where it is none. */
export function cellAt(name: string): { row: number; column: number } | null {
  const [, letters, digits] = REFERENCE.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The rectangle that `A1:C2` names; null where it names none. */
export function spanOf(reference: string): Span | null {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [cellAt(from), cellAt(to)];
  if (!first || !last || last.row < first.row || last.column < first.column) return null;
  return { ...first, lastRow: last.row, lastColumn: last.column };
}
