import { refuse } from '../text/Refusal';
import type { PaperCell, PaperTable } from './Paper';

/** Cells that cover a table without gap or overlap, and how many rows and columns it has. */
export interface Tiling {
  rows: number;
  columns: number;
  cells: PaperCell[];
}

/** Far more cells than any table of a disclosure has. */
export const MOST_CELLS = 300_000;

/**
 * Covers a table with cells: where none stands a blank one is put, and one that reaches into another ends before it. Rows and columns in
 * which nothing begins are gone, so that what reaches over millions of blank ones costs nothing.
 */
export function tiledCells({ cells }: PaperTable): Tiling {
  const rowAt = places(cells.map(({ row }) => row));
  const columnAt = places(cells.map(({ column }) => column));
  const [rows, columns] = [rowAt.length, columnAt.length];
  if (rows * columns > MOST_CELLS) refuse('too-many-cells', { cells: rows * columns, most: MOST_CELLS });
  const taken = new Uint8Array(rows * columns);
  const isFree = (row: number, column: number): boolean => taken[row * columns + column] === 0;
  const tiled: PaperCell[] = [];
  const put = (cell: PaperCell): void => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
        taken[row * columns + column] = 1;
    tiled.push(cell);
  };
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = indexOf(rowAt, cell.row);
    const column = indexOf(columnAt, cell.column);
    if (!isFree(row, column)) continue;
    const down = indexOf(rowAt, cell.row + cell.rowSpan) - row;
    const across = indexOf(columnAt, cell.column + cell.columnSpan) - column;
    let columnSpan = 1;
    while (columnSpan < across && isFree(row, column + columnSpan)) columnSpan += 1;
    let rowSpan = 1;
    const isOpen = (below: number): boolean => {
      for (let at = column; at < column + columnSpan; at += 1) if (!isFree(below, at)) return false;
      return true;
    };
    while (rowSpan < down && isOpen(row + rowSpan)) rowSpan += 1;
    put({ ...cell, row, column, rowSpan, columnSpan });
  }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (isFree(row, column)) put({ row, column, rowSpan: 1, columnSpan: 1, text: '' });
  return { rows, columns, cells: tiled.sort((a, b) => a.row - b.row || a.column - b.column) };
}

const places = (all: readonly number[]): number[] => [...new Set(all)].sort((a, b) => a - b);

/** How many places lie before a value. */
function indexOf(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
