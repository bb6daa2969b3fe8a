import type { Cell, Grid } from '../../readers/SourceDocument';
import { textOfCell } from './cells';

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
  const rows = Math.max(...grid.cells.map(({ row, rowSpan }) => row + rowSpan));
  return Array.from({ length: rows }, (_, row) => ({
    grid,
    row,
    cells: grid.cells
      .filter((cell) => row >= cell.row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column),
  })).filter(({ cells, row: at }) => cells.some((cell) => cell.row === at && textOfCell(cell) !== ''));
}
