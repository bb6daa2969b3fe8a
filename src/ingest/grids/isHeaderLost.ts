import { columnIn, type Band } from './Band';
import { isFigureLike, textOfCell } from './cellText';

/**
 * Whether the inner headers of a table are lost: each header lies over several columns, and the row of cells below, where the headers of
 * these columns stand, has words in one of them at most. What a column holds is then a guess by the outer header.
 * @param header the rows that were taken for the header
 */
export function isHeaderLost(header: readonly Band[]): boolean {
  const last = header[header.length - 1];
  if (!last) return false;
  const below = last.grid.cells.filter(({ row }) => row === last.row + 1);
  const words = below.map(textOfCell).filter((text) => text !== '');
  if (words.length > 1 || words.some(isFigureLike)) return false;
  return last.cells.every(
    (cell) =>
      cell.row === last.row &&
      cell.rowSpan === 1 &&
      below.filter(({ column }) => columnIn(last, column) === cell).length > 1,
  );
}
