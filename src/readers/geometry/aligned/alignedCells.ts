import type { Cell, Rule } from '../../SourceDocument';
import { MARGIN, type AlignedColumns, type HeaderCell, type KnownColumns } from './alignedColumns';
import { middleOf, type Phrase } from './TextLine';
import type { TextRow } from './textRows';

const contains = (outer: HeaderCell, inner: HeaderCell): boolean =>
  outer !== inner && outer.from <= inner.from && outer.to >= inner.to && outer.box.y0 < inner.box.y0;

/** In which row of the header a cell begins: below all that stand over it. */
const levelOf = (cell: HeaderCell, over: readonly HeaderCell[]): number =>
  over.filter((other) => contains(other, cell)).length;

/** Where the rows of a header part: below those that stand over several columns. */
export function headerEdges({ over, leaves }: AlignedColumns, top: number, bottom: number): number[] {
  const depth = Math.max(0, ...over.map((cell) => levelOf(cell, over) + 1));
  const edges = [top];
  for (let level = 0; level < depth; level += 1) {
    const own = over.filter((cell) => levelOf(cell, over) === level);
    const above = Math.max(...own.map(({ box }) => box.y1));
    const under = [...over, ...leaves]
      .filter((cell) => own.some((one) => contains(one, cell)))
      .map(({ box }) => box.y0);
    edges.push((above + Math.max(above, Math.min(bottom, ...under))) / 2);
  }
  return [...edges, bottom];
}

/** A cell before it is known what stands in it. */
export type Bare = Omit<Cell, 'words'>;

/** The cells of a header: what has none below it reaches down to the rows. */
export function headerCells({ over, leaves, edges }: AlignedColumns, ys: readonly number[]): Bare[] {
  const last = ys.length - 1;
  const cell = (row: number, rowSpan: number, { from, to }: Pick<HeaderCell, 'from' | 'to'>): Bare => ({
    row,
    column: from,
    rowSpan,
    columnSpan: to - from + 1,
    box: {
      x0: edges[from] as number,
      x1: edges[to + 1] as number,
      y0: ys[row] as number,
      y1: ys[row + rowSpan] as number,
    },
  });
  const isHeaded = (column: number): boolean => leaves.some(({ from, to }) => from <= column && column <= to);
  const bare = edges.slice(1).flatMap((_, column) => (isHeaded(column) ? [] : [{ from: column, to: column }]));
  const own = leaves.map((leaf) => {
    const row = Math.min(levelOf(leaf, over), last - 1);
    return cell(row, last - row, leaf);
  });
  return [...over.map((one) => cell(levelOf(one, over), 1, one)), ...own, ...bare.map((one) => cell(0, last, one))];
}

/** A label is that of a total wherever it stands. */
const TOTAL = /[合总小共]\s*计$/;

/**
 * The columns that a label of a row lies over: its own, or those free ones around it whose middle it marks, as that of a total does.
 * @param taken columns in which something else stands in its row
 */
function stretchOf(phrase: Phrase, { edges }: KnownColumns, taken: ReadonlySet<number>): [number, number] {
  const at = (x: number): number =>
    Math.max(
      0,
      Math.min(
        edges.length - 2,
        edges.findLastIndex((edge) => edge <= x),
      ),
    );
  const middle = at(middleOf(phrase.box));
  let [first, last] = [at(phrase.box.x0 + 1), at(phrase.box.x1 - 1)];
  for (let column = first; column <= last; column += 1) if (taken.has(column)) [first, last] = [middle, middle];
  const off = (from: number, to: number): number =>
    Math.abs(((edges[from] as number) + (edges[to + 1] as number)) / 2 - middleOf(phrase.box));
  // What begins where its column begins stands in it alone.
  if (first === last && phrase.box.x0 - (edges[first] as number) < 2 * MARGIN) return [first, last];
  let best: [number, number] = [first, last];
  for (let from = first; from >= 0 && (from === first || !taken.has(from)); from -= 1)
    for (let to = last; to < edges.length - 1 && (to === last || !taken.has(to)); to += 1)
      if (off(from, to) < off(...best) - 2) best = [from, to];
  return best;
}

/** The cells of one row between its edges. */
export function rowCells(
  row: TextRow,
  index: number,
  [y0, y1]: readonly [number, number],
  columns: KnownColumns,
  spanning: readonly Phrase[],
): Bare[] {
  const { edges } = columns;
  const own = row.lines.flatMap(({ phrases }) => phrases);
  const wide = own.filter((phrase) => spanning.includes(phrase) || TOTAL.test(phrase.text));
  const taken = new Set(
    own
      .filter((phrase) => !wide.includes(phrase))
      .map(({ box }) => edges.findLastIndex((edge) => edge <= middleOf(box))),
  );
  const stretches = wide.map((phrase) => stretchOf(phrase, columns, taken));
  const cells: Bare[] = [];
  for (let column = 0; column < edges.length - 1; column += 1) {
    const stretch = stretches.find(([from, to]) => from === column && to > from);
    const columnSpan = stretch ? stretch[1] - stretch[0] + 1 : 1;
    const box = { x0: edges[column] as number, x1: edges[column + columnSpan] as number, y0, y1 };
    cells.push({ row: index, column, rowSpan: 1, columnSpan, box });
    column += columnSpan - 1;
  }
  return cells;
}

/** Cells of one column that no rule parts are one cell, where each row has its rule. */
export function merged(cells: readonly Bare[], rules: readonly Rule[]): Bare[] {
  const result: Bare[] = [];
  for (const cell of cells) {
    const above = result.find(
      (one) => one.column === cell.column && one.columnSpan === cell.columnSpan && one.row + one.rowSpan === cell.row,
    );
    const x = (cell.box.x0 + cell.box.x1) / 2;
    const isParted = rules.some(({ at, from, to }) => Math.abs(at - cell.box.y0) <= MARGIN && from <= x && to >= x);
    if (!above || isParted) result.push({ ...cell, box: { ...cell.box } });
    else {
      above.rowSpan += cell.rowSpan;
      above.box.y1 = cell.box.y1;
    }
  }
  return result;
}
