import type { Cell, Grid } from '../../readers/SourceDocument';
import { textOfCell } from './cellText';

/** One row of a grid: the cells that stand in it, those among them that began above. */
export interface Band {
  grid: Grid;
  /** Counted from 0 in its grid. */
  row: number;
  /** From left to right. */
  cells: Cell[];
}

/** The rows of a grid from top to bottom, those left out in which nothing is printed and nothing begins. */
export function bandsOf(grid: Grid): Band[] {
  const rows = grid.cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const byRow: Cell[][] = Array.from({ length: rows }, () => []);
  for (const cell of grid.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) byRow[row]?.push(cell);
  return byRow
    .map((cells, row) => ({ grid, row, cells: cells.sort((a, b) => a.column - b.column) }))
    .filter(({ cells, row: at }) => cells.some((cell) => cell.row === at && textOfCell(cell) !== ''));
}

/**
 * How many columns a row's grid has where alignment found them: they are the same on each page, their edges are not quite. 0 where rules
 * made them.
 */
export const countedColumns = ({ grid }: Band): number =>
  grid.from === 'alignment' ? Math.max(...grid.cells.map(({ column, columnSpan }) => column + columnSpan)) : 0;

/** The cell of a row that lies over a column, by its number. */
export const columnIn = ({ cells }: Band, index: number): Cell | undefined =>
  cells.find(({ column, columnSpan }) => column <= index && index < column + columnSpan);

/** Whether further rows begin beside a cell while it goes on. */
export function isOverRows(cell: Cell, { grid }: Band): boolean {
  return (
    cell.rowSpan > 1 &&
    grid.cells.some(({ row, words }) => row > cell.row && row < cell.row + cell.rowSpan && words.length > 0)
  );
}
