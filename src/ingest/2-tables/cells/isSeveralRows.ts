import type { Cell, Grid, Word } from '../../../readers/SourceDocument';
import { bandsOf, type Band } from '../../grids/Band';
import { NUMBERED } from '../../grids/tableHeader';

/** Lines of one label lie nearer to each other than rows do. In parts of the height of a row with one line. */
const APART = 0.9;
/** A figure so near to the middle of a label stands beside all of its lines. In parts of the distance of two lines. */
const MIDDLE = 0.3;
/** The height of a row with one line where a page has none, in parts of the height of its words. */
const LOOSE = 1.7;

const heights = new WeakMap<Grid, number>();

/** The usual height of a grid's rows in which nothing has more than one line. */
function rowHeight(grid: Grid): number {
  const known = heights.get(grid);
  if (known !== undefined) return known;
  const single = bandsOf(grid)
    .map(({ cells, row }) => cells.filter((cell) => cell.row === row && cell.rowSpan === 1 && cell.words.length > 0))
    .filter((cells) => cells.length > 0 && cells.every(({ words }) => linesOf(words).length === 1))
    .map(([cell]) => (cell ? cell.box.y1 - cell.box.y0 : 0))
    .sort((a, b) => a - b);
  const [word] = grid.cells.flatMap(({ words }) => words);
  const height = single[Math.floor(single.length / 2)] ?? LOOSE * (word ? word.box.y1 - word.box.y0 : 0);
  heights.set(grid, height);
  return height;
}

/** Where the lines of some words stand, from top to bottom. */
function linesOf(words: readonly Word[]): number[] {
  const lines = new Map(words.map(({ line, box }) => [line, (box.y0 + box.y1) / 2]));
  return [...lines.values()].sort((a, b) => a - b);
}

/** Whether two lines of a label begin as rows of a list do. */
function isNumberedTwice(words: readonly Word[]): boolean {
  const begins = [...new Map(words.map((word) => [word.line, word.text] as const).reverse()).values()];
  return begins.filter((text) => NUMBERED.test(text)).length > 1;
}

/** Whether what stands beside a label is in the middle of its lines, as it is in a row of several lines. */
function isCentred(words: readonly Word[], lines: readonly number[]): boolean {
  const [first = 0, last = first] = [lines[0], lines[lines.length - 1]];
  const own = linesOf(words)[0] ?? first;
  return Math.abs(own - (first + last) / 2) <= (MIDDLE * (last - first)) / (lines.length - 1);
}

/**
 * Whether the labels of a row are those of several rows, because a rule between them is missing: their lines lie as far apart as rows,
 * and the figures stand beside one of them, or two of them begin as rows do.
 * @param labels the cells of its codes and names
 */
export function isSeveralRows({ grid, cells, row }: Band, labels: readonly Cell[]): boolean {
  if (labels.some(({ words }) => isNumberedTwice(words))) return true;
  const far = labels.filter(({ words }) => {
    const lines = linesOf(words);
    return lines.some((y, index) => index > 0 && y - (lines[index - 1] ?? y) >= APART * rowHeight(grid));
  });
  const beside = cells.filter((cell) => cell.row === row && !labels.includes(cell) && cell.words.length > 0);
  return far.some((label) => label.rowSpan > 1 || !beside.every(({ words }) => isCentred(words, linesOf(label.words))));
}
