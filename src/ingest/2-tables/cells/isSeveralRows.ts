import type { Cell, Grid, Word } from '../../../readers/SourceDocument';
import { bandsOf, type Band } from '../../grids/Band';

/** Lines of one label lie nearer to each other than rows do. In parts of the height of a row with one line. */
const APART = 0.9;
/** A figure so near to the middle of its row stands beside a label of several lines. In parts of the row's height. */
const MIDDLE = 0.15;

const heights = new WeakMap<Grid, number>();

/** The usual height of a grid's rows in which nothing has more than one line; endless where it has none. */
function rowHeight(grid: Grid): number {
  const known = heights.get(grid);
  if (known !== undefined) return known;
  const single = bandsOf(grid)
    .map(({ cells, row }) => cells.filter((cell) => cell.row === row && cell.rowSpan === 1 && cell.words.length > 0))
    .filter((cells) => cells.length > 0 && cells.every(({ words }) => linesOf(words).length === 1))
    .map(([cell]) => (cell ? cell.box.y1 - cell.box.y0 : 0))
    .sort((a, b) => a - b);
  const height = single[Math.floor(single.length / 2)] ?? Infinity;
  heights.set(grid, height);
  return height;
}

/** Where the lines of some words stand, from top to bottom. */
function linesOf(words: readonly Word[]): number[] {
  const lines = new Map(words.map(({ line, box }) => [line, (box.y0 + box.y1) / 2]));
  return [...lines.values()].sort((a, b) => a - b);
}

/**
 * Whether the labels of a row are those of several rows, because a rule between them is missing: their lines lie as far apart as rows,
 * and the figures stand beside one of them.
 * @param labels the cells of its codes and names
 */
export function isSeveralRows({ grid, cells, row }: Band, labels: readonly Cell[]): boolean {
  const far = labels.filter(({ words }) => {
    const lines = linesOf(words);
    return lines.some((y, index) => index > 0 && y - (lines[index - 1] ?? y) >= APART * rowHeight(grid));
  });
  return far.some((label) => {
    if (label.rowSpan > 1) return true;
    const middle = (label.box.y0 + label.box.y1) / 2;
    const beside = cells.filter((cell) => cell.row === row && !labels.includes(cell) && cell.words.length > 0);
    return !beside.every(
      ({ words }) => Math.abs((linesOf(words)[0] ?? middle) - middle) <= MIDDLE * (label.box.y1 - label.box.y0),
    );
  });
}
