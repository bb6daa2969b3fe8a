import type { MinuteProject, MinuteView } from '../../series/minute/minuteView';
import { round } from '../sankey/slots';

/** The cards of a minute, in their order. */
export const MINUTE_CARDS = ['before', 'steps', 'now', 'purposes', 'kinds', 'projects'] as const;

export type MinuteCardKind = (typeof MINUTE_CARDS)[number];

/** How a square looks: by what it stands for, or by how sure it is. */
export type Look = 'prior' | 'ink' | 'reported' | 'derived' | 'inferred' | 'hollow' | 'gone' | 'faint';

/** Squares in a row of their own order, as one colour. `base` is the row that they begin in, from the bottom. */
export interface Run {
  id: string;
  key: string;
  look: Look;
  from: number;
  size: number;
  base: number;
}

/** A part of a square, placed. */
export interface Cell {
  x: number;
  y: number;
  width: number;
}

/** One card: its squares by colour, each as one outline. */
export interface MinuteFigure {
  kind: MinuteCardKind;
  shapes: { id: string; key: string; look: Look; path: string }[];
}

/** A part of a square on its way through all cards. */
export interface MinutePiece {
  width: number;
  /** Where and how it is on each card. */
  at: { x: number; y: number; key: string; look: Look; opacity: number }[];
}

export interface MinuteScene {
  width: number;
  height: number;
  figures: MinuteFigure[];
}

const CELL = 28;
const PITCH = 32;
/** So many squares of last year stand ten in a row; of more the rows are longer. */
const TALL = 150;

/** What the cards of a minute have in common: how many squares stand in a row, and how many rows there are. */
export interface Grid {
  columns: number;
  rows: number;
}

/** The cards that a document gives something for. */
export function cardsOf({ prior, steps, purposes, kinds, projects }: MinuteView): MinuteCardKind[] {
  const has: Record<MinuteCardKind, boolean> = {
    before: prior !== null,
    steps: steps.length > 0,
    now: true,
    purposes: purposes.length > 0,
    kinds: kinds.length > 0,
    projects: projects.length > 0,
  };
  return MINUTE_CARDS.filter((kind) => has[kind]);
}

/** Every card as it stands by itself. */
export function minuteScene(view: MinuteView): MinuteScene {
  const grid = gridOf(view);
  const figures = cardsOf(view).map((kind): MinuteFigure => {
    const shapes = runsOf(view, kind, grid).map(({ id, key, look, ...run }) => {
      const cells = cellsOf(run, grid);
      return { id, key, look, path: cells.map(({ x, y, width }) => `M${x} ${y}h${width}v${CELL}h-${width}z`).join('') };
    });
    return { kind, shapes };
  });
  return { width: grid.columns * PITCH - (PITCH - CELL), height: grid.rows * PITCH, figures };
}

export function gridOf(view: MinuteView): Grid {
  const most = Math.max(100, view.prior?.squares ?? 0);
  const columns = 10 * Math.ceil(most / TALL);
  const tops = cardsOf(view).flatMap((kind) =>
    runsOf(view, kind, { columns, rows: 0 }).map(
      ({ base, from, size }) => base + Math.ceil((from + size - DUST) / columns),
    ),
  );
  return { columns, rows: Math.max(...tops) };
}

/** How many of last year's squares stay. */
export function staying({ steps, prior }: MinuteView): number {
  if (steps.length === 0) return Math.min(100, prior?.squares ?? 100);
  return 100 - steps.filter(({ squares }) => squares > 0).reduce((sum, { squares }) => sum + squares, 0);
}

/** The row above the hundred squares that what leaves rises to. */
export function risenBase({ columns }: Grid): number {
  return 100 / columns + 1;
}

/** The rows of the projects, each by its own, the first uppermost, above what is not lifted. */
export function projectBases(projects: readonly MinuteProject[], { columns }: Grid): number[] {
  const lifted = projects.reduce((sum, { squares }) => sum + squares, 0);
  let base = Math.ceil((100 - lifted) / columns) + 1;
  return [...projects]
    .reverse()
    .map(({ squares }) => {
      const own = base;
      base += Math.ceil((squares - DUST) / columns);
      return own;
    })
    .reverse();
}

/** Binary fractions leave less than this. */
export const DUST = 1e-6;

/** How sure a part is says how its squares look. */
export function lookOf(certainty: 'reported' | 'derived' | 'inferred' | 'undisclosed'): Look {
  return certainty === 'undisclosed' ? 'hollow' : certainty === 'inferred' ? 'inferred' : 'ink';
}

/** The squares of a card. */
export function runsOf(view: MinuteView, kind: MinuteCardKind, grid: Grid): Run[] {
  const { prior, steps, projects } = view;
  const plain = { key: '', base: 0, from: 0 };
  const stay = staying(view);
  if (kind === 'before') return [{ ...plain, id: 'prior', look: 'prior', size: prior?.squares ?? 0 }];
  if (kind === 'now') {
    const gone = Math.max(0, (prior?.squares ?? 0) - 100);
    const ghost: Run = { ...plain, id: 'gone', look: 'gone', from: 100, size: gone };
    return [{ ...plain, id: 'now', look: 'ink', size: 100 }, ...(gone > DUST ? [ghost] : [])];
  }
  if (kind === 'steps') {
    let [left, come] = [0, stay];
    const moving = steps.map(({ id, key, squares, certainty }): Run => {
      const size = Math.abs(squares);
      const leaves = squares < 0;
      const run = { id, key, look: certainty === 'undisclosed' ? ('hollow' as const) : certainty, size };
      const placed = leaves ? { from: left, base: risenBase(grid) } : { from: come, base: 0 };
      if (leaves) left += size;
      else come += size;
      return { ...run, ...placed };
    });
    return [{ ...plain, id: 'stay', look: 'prior', size: stay }, ...moving];
  }
  const parts = kind === 'kinds' ? view.kinds : view.purposes;
  let from = 0;
  const lifted = (index: number) =>
    kind === 'projects'
      ? projects.filter(({ purpose }) => purpose === index).reduce((sum, { squares }) => sum + squares, 0)
      : 0;
  const runs = parts.map(({ id, key, squares, certainty }, index): Run => {
    const size = Math.max(0, squares - lifted(index));
    const run = { id, key, look: kind === 'projects' ? ('faint' as const) : lookOf(certainty), from, size, base: 0 };
    from += size;
    return run;
  });
  if (kind !== 'projects') return runs;
  const bases = projectBases(projects, grid);
  const above = projects.map(({ id, purpose, squares }, index): Run => {
    return { id, key: parts[purpose]?.key ?? '', look: 'ink', from: 0, size: squares, base: bases[index] ?? 0 };
  });
  return [...runs.filter(({ size }) => size > DUST), ...above];
}

/** The squares of a run, cut where it begins and ends. */
export function cellsOf({ from, size, base }: Pick<Run, 'from' | 'size' | 'base'>, { columns, rows }: Grid): Cell[] {
  const cells: Cell[] = [];
  const end = from + size;
  for (let cell = Math.floor(from + DUST); cell < end - DUST; cell += 1) {
    const [start, stop] = [Math.max(0, from - cell), Math.min(1, end - cell)];
    cells.push({ ...placeAt(cell + start, base, { columns, rows }), width: round((stop - start) * CELL) });
  }
  return cells;
}

/** Where a place in the order stands. */
export function placeAt(position: number, base: number, { columns, rows }: Grid): { x: number; y: number } {
  const cell = Math.floor(position + DUST);
  const inside = Math.max(0, position - cell);
  return {
    x: round((cell % columns) * PITCH + inside * CELL),
    y: round((rows - 1 - base - Math.floor(cell / columns)) * PITCH + (PITCH - CELL)),
  };
}

/** Width of a part of a square. */
export function widthOf(part: number): number {
  return round(part * CELL);
}
