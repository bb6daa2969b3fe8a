import type { Box, Cell, Grid, Rule } from '../SourceDocument';
import { joined } from './edges';

/** A rule that ends so near to another one meets it. In points. */
const REACH = 3.5;
/** A band between two rules that is narrower than this holds no text. In points. */
const NARROWEST = 3;
/** A rule that ends so far inside of a cell ended at another one; pens slip by less. In points. */
const INSIDE = 8;

/** Rules that meet, directly or through others. */
interface Mesh {
  horizontal: Rule[];
  vertical: Rule[];
}

const meets = (h: Rule, v: Rule): boolean =>
  v.at >= h.from - REACH && v.at <= h.to + REACH && h.at >= v.from - REACH && h.at <= v.to + REACH;

/** Parts the rules of a page into meshes of rules that meet. */
function meshesOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Mesh[] {
  const owner = [...horizontal, ...vertical].map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at] as number;
    return at;
  };
  horizontal.forEach((h, i) =>
    vertical.forEach((v, j) => {
      if (meets(h, v)) owner[root(i)] = root(horizontal.length + j);
    }),
  );
  const meshes = new Map<number, Mesh>();
  [...horizontal, ...vertical].forEach((rule, index) => {
    const mesh = meshes.get(root(index)) ?? { horizontal: [], vertical: [] };
    meshes.set(root(index), mesh);
    mesh[rule.direction].push(rule);
  });
  return [...meshes.values()];
}

/** Places of rules along one axis, the ends of the crossing rules among them: a table may lack its outer rules. */
function placesOf(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const ends = [Math.min(...crossing.map(({ from }) => from)), Math.max(...crossing.map(({ to }) => to))];
  const all = [...rules.map(({ at }) => at), ...ends].sort((a, b) => a - b);
  const places: number[] = [];
  for (const place of all) {
    const last = places[places.length - 1];
    if (last === undefined || place - last > NARROWEST) places.push(place);
  }
  return places;
}

/** For each border between bands, which stretches across it a rule covers. */
function borders(rules: readonly Rule[], places: readonly number[], across: readonly number[]): boolean[][] {
  return places.map((place) => {
    const own = rules.filter(({ at }) => Math.abs(at - place) <= NARROWEST);
    return across.slice(1).map((end, index) => {
      const middle = (end + (across[index] as number)) / 2;
      return own.some(({ from, to }) => from <= middle && to >= middle);
    });
  });
}

/** Cells between the rules: neighbours without a rule between them are one cell, as far as they make a rectangle. */
function cellsOf({ horizontal, vertical }: Mesh): { cells: Omit<Cell, 'words'>[]; xs: number[]; ys: number[] } {
  const xs = placesOf(vertical, horizontal);
  const ys = placesOf(horizontal, vertical);
  const above = borders(horizontal, ys, xs);
  const left = borders(vertical, xs, ys);
  const taken = new Set<number>();
  const cells: Omit<Cell, 'words'>[] = [];
  const columns = xs.length - 1;
  const isFree = (row: number, column: number): boolean => !taken.has(row * columns + column);
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isFree(row, column)) continue;
      let columnSpan = 1;
      while (column + columnSpan < columns && isFree(row, column + columnSpan) && !left[column + columnSpan]?.[row])
        columnSpan += 1;
      let rowSpan = 1;
      const opens = (below: number): boolean => {
        for (let at = column; at < column + columnSpan; at += 1) {
          if (above[below]?.[at] || !isFree(below, at)) return false;
          if (at > column && left[at]?.[below]) return false;
        }
        return true;
      };
      while (row + rowSpan < ys.length - 1 && opens(row + rowSpan)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + columnSpan; c += 1) taken.add(r * columns + c);
      const box: Box = {
        x0: xs[column] as number,
        y0: ys[row] as number,
        x1: xs[column + columnSpan] as number,
        y1: ys[row + rowSpan] as number,
      };
      cells.push({ row, column, rowSpan, columnSpan, box });
    }
  }
  return { cells, xs, ys };
}

/** Where rules end at nothing: no other rule crosses them there. */
function looseEnds({ horizontal, vertical }: Mesh): { x: number; y: number }[] {
  const isMet = (rule: Rule, end: number, crossing: readonly Rule[]): boolean =>
    crossing.some(
      ({ at, from, to }) => Math.abs(at - end) <= REACH && rule.at >= from - REACH && rule.at <= to + REACH,
    );
  const ends = (rules: readonly Rule[], crossing: readonly Rule[]): [end: number, at: number][] =>
    rules.flatMap((rule) =>
      [rule.from, rule.to].filter((end) => !isMet(rule, end, crossing)).map((end): [number, number] => [end, rule.at]),
    );
  return [
    ...ends(horizontal, vertical).map(([x, y]) => ({ x, y })),
    ...ends(vertical, horizontal).map(([y, x]) => ({ x, y })),
  ];
}

/**
 * Cells at whose sides or in whose midst a rule ends at nothing: the rule that it ended at is missing, so that they may be several.
 */
function tornCells(mesh: Mesh, cells: readonly Omit<Cell, 'words'>[]): Set<Omit<Cell, 'words'>> {
  const torn = new Set<Omit<Cell, 'words'>>();
  const isAt = (place: number, from: number, to: number): boolean => place >= from - REACH && place <= to + REACH;
  const isWithin = (place: number, from: number, to: number): boolean => place > from + INSIDE && place < to - INSIDE;
  for (const { x, y } of looseEnds(mesh))
    for (const cell of cells) {
      const { x0, y0, x1, y1 } = cell.box;
      if (isAt(x, x0, x1) && isAt(y, y0, y1) && (isWithin(x, x0, x1) || isWithin(y, y0, y1))) torn.add(cell);
    }
  return torn;
}

/**
 * The grids that a page's rules make, from top to bottom: rules meet, between them are cells. A frame around a single cell is none.
 * @param rules as drawn; doubled and broken ones are joined here
 */
export function gridsOf(rules: readonly Rule[], page: number, from: Grid['from'] = 'rules'): Grid[] {
  const horizontal = joined(rules, 'horizontal');
  const vertical = joined(rules, 'vertical');
  return meshesOf(horizontal, vertical)
    .filter((mesh) => mesh.vertical.length >= 2 && mesh.horizontal.length >= 1)
    .map((mesh): Grid => {
      const { cells, xs, ys } = cellsOf(mesh);
      const box = { x0: xs[0] as number, y0: ys[0] as number, x1: xs.at(-1) as number, y1: ys.at(-1) as number };
      const torn = tornCells(mesh, cells);
      const own = cells.map((cell): Cell => ({ ...cell, words: [], ...(torn.has(cell) ? { guess: 'place' } : {}) }));
      return { page, box, cells: own, from };
    })
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => a.box.y0 - b.box.y0);
}
