import type { Cell, Grid } from '../SourceDocument';

/** Finds the cell that a place lies in; null where none does. */
export type CellFinder = (x: number, y: number) => Cell | null;

/** The last of ascending places that does not lie behind a value; -1 where all do. */
function lastNotBehind(places: Float64Array, value: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** An edge at which no cell begins or ends, since all lie over it, is where the next one is. */
function withoutGaps(places: Float64Array): void {
  for (let at = places.length - 2; at >= 0; at -= 1)
    if (Number.isNaN(places[at])) places[at] = places[at + 1] as number;
}

/** Which cell lies between which edges of one grid: a page asks for each of its characters. */
function finderIn({ cells }: Grid): CellFinder {
  const columns = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)) + 1;
  const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan)) + 1;
  const xs = new Float64Array(columns).fill(NaN);
  const ys = new Float64Array(rows).fill(NaN);
  const owners: (Cell | undefined)[] = Array.from({ length: columns * rows });
  for (const cell of cells) {
    const { row, column, rowSpan, columnSpan, box } = cell;
    xs[column] = box.x0;
    xs[column + columnSpan] = box.x1;
    ys[row] = box.y0;
    ys[row + rowSpan] = box.y1;
    for (let down = row; down < row + rowSpan; down += 1)
      for (let along = column; along < column + columnSpan; along += 1) owners[down * columns + along] = cell;
  }
  for (const places of [xs, ys]) withoutGaps(places);
  return (x, y) => {
    const column = lastNotBehind(xs, x);
    const row = lastNotBehind(ys, y);
    return column < 0 || row < 0 ? null : (owners[row * columns + column] ?? null);
  };
}

/** Finds cells of a page's grids: a cell holds its left and upper edges, not the others. */
export function cellFinder(grids: readonly Grid[]): CellFinder {
  const finders = grids.map((grid) => ({ box: grid.box, find: finderIn(grid) }));
  return (x, y) => {
    for (const { box, find } of finders) {
      if (x < box.x0 || x >= box.x1 || y < box.y0 || y >= box.y1) continue;
      const cell = find(x, y);
      if (cell) return cell;
    }
    return null;
  };
}
