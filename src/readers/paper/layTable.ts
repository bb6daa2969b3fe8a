import type { Run, RunLine } from '../geometry/lines';
import type { Box, Cell, Grid, Rule } from '../SourceDocument';
import type { PaperCell, PaperTable } from './Paper';
import { tiledCells, type Tiling } from './tiledCells';
import { LINE, MARGIN, PAD, SIZE, widthOf, wrapped } from './writing';

/** A table with a place for each of its words. */
export interface LaidTable {
  grid: Grid;
  lines: RunLine[];
  rules: Rule[];
}

/** Labels wrap beyond this width; figures never. In points. */
const WIDEST = 150;
const NARROWEST = 18;
const FIGURE = /^[\d.,，%％()（）+\-－—\s]*$/;

/** What a column needs so that no figure reaches out of it. */
function widthsOf({ cells, columns }: Tiling, stated: PaperTable['widths']): number[] {
  const widths = Array.from({ length: columns }, (_, index) => Math.min(stated?.[index] ?? NARROWEST, 4 * WIDEST));
  for (const { column, columnSpan, text } of cells) {
    if (columnSpan > 1 || text === '') continue;
    const longest = Math.max(...text.split('\n').map(widthOf)) * SIZE;
    const need = (FIGURE.test(text) ? longest : Math.min(longest, WIDEST)) + 2 * PAD + 1;
    widths[column] = Math.max(widths[column] as number, need);
  }
  return widths;
}

/** Edges from widths or heights. */
function edgesOf(sizes: readonly number[], from: number): number[] {
  const edges = [from];
  let at = from;
  for (const size of sizes) edges.push((at += size));
  return edges;
}

/** A cell with the lines of its words. */
interface Written {
  cell: PaperCell;
  lines: string[][];
}

/** Rows as high as what stands in them; a cell over several adds what it lacks to its last one. */
function heightsOf(written: readonly Written[], rows: number): number[] {
  const heights = Array.from({ length: rows }, () => LINE + 2 * PAD);
  for (const { cell, lines } of written) {
    const last = cell.row + cell.rowSpan - 1;
    let have = 0;
    for (let row = cell.row; row <= last; row += 1) have += heights[row] as number;
    const need = lines.length * LINE + 2 * PAD;
    if (need > have) heights[last] = (heights[last] as number) + need - have;
  }
  return heights;
}

/** The words of a cell on its lines: figures at its right edge, labels at its left. */
function runsOf({ cell, lines }: Written, own: Cell): Run[] {
  const { box } = own;
  const isFigure = FIGURE.test(cell.text);
  let y = (box.y0 + box.y1 - lines.length * LINE) / 2;
  const runs: Run[] = [];
  lines.forEach((words, at) => {
    const width = widthOf(words.join(' ')) * SIZE;
    let x = isFigure ? box.x1 - PAD - width : box.x0 + PAD;
    words.forEach((text, index) => {
      const end = x + widthOf(text) * SIZE;
      const isGlued = at > 0 && index === 0 && !/\s/.test(cell.text);
      const place: Box = { x0: x, y0: y + 2, x1: end, y1: y + 2 + SIZE };
      runs.push({
        text,
        box: place,
        cell: own,
        ...(isGlued ? { isGlued } : {}),
        ...(cell.place ? { place: cell.place } : {}),
        ...(cell.stored === undefined ? {} : { stored: cell.stored }),
      });
      x = end + widthOf(' ') * SIZE;
    });
    y += LINE;
  });
  return runs;
}

/** Lays a table on paper from a height on: columns as wide as their figures, every row one line of the document. */
export function layTable(table: PaperTable, top: number, page: number): LaidTable | null {
  const tiling = tiledCells(table);
  if (tiling.cells.length === 0) return null;
  const xs = edgesOf(widthsOf(tiling, table.widths), MARGIN);
  const written = tiling.cells.map((cell): Written => {
    const width = (xs[cell.column + cell.columnSpan] as number) - (xs[cell.column] as number) - 2 * PAD;
    return { cell, lines: wrapped(cell.text, width) };
  });
  const ys = edgesOf(heightsOf(written, tiling.rows), top);
  const rows: Run[][] = Array.from({ length: tiling.rows }, () => []);
  const cells = written.map((one): Cell => {
    const { row, column, rowSpan, columnSpan } = one.cell;
    const box = {
      x0: xs[column] as number,
      y0: ys[row] as number,
      x1: xs[column + columnSpan] as number,
      y1: ys[row + rowSpan] as number,
    };
    const cell: Cell = { row, column, rowSpan, columnSpan, box, words: [] };
    rows[row]?.push(...runsOf(one, cell));
    return cell;
  });
  const box = { x0: xs[0] as number, y0: top, x1: xs[xs.length - 1] as number, y1: ys[ys.length - 1] as number };
  return {
    grid: { page, box, cells, from: 'cells' },
    lines: rows.filter((row) => row.length > 0),
    rules: rulesOf(cells),
  };
}

/** The edges of its cells, each stretch once. */
function rulesOf(cells: readonly Cell[]): Rule[] {
  const rules = new Map<string, Rule>();
  const add = (direction: Rule['direction'], at: number, from: number, to: number): void =>
    void rules.set(`${direction}${at}/${from}`, { direction, at, from, to });
  for (const { box } of cells) {
    add('horizontal', box.y0, box.x0, box.x1);
    add('horizontal', box.y1, box.x0, box.x1);
    add('vertical', box.x0, box.y0, box.y1);
    add('vertical', box.x1, box.y0, box.y1);
  }
  return [...rules.values()];
}
