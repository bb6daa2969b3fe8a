/**
 * A placement problem: rows of figures that have lost their columns, and equations that the true cells fulfil.
 *
 * A figure is a rounded number: it stands for any value within `value ± step / 2`. The figures of a row keep their order,
 * and a cell that gets no figure is exactly zero. Nothing here knows what the cells mean.
 */

/** A rounded number: the true value lies within value ± step / 2. */
export interface Figure {
  value: number;
  step: number;
}

/** One row: its figures in print order, and the cells that they may stand in, in print order. */
export interface LooseRow {
  id: string;
  figures: readonly Figure[];
  /** Cell names, unique in the problem; at least as many as figures. */
  cells: readonly string[];
  /** The placements that are known to be possible, where a part of the problem was solved before; all if left out. */
  possible?: readonly Placement[];
}

/** Σ sign × cell is zero (or, with `relation: 'at-least-zero'`, not below zero). A cell that no row names counts as zero. */
export interface Equation {
  id: string;
  terms: readonly { cell: string; sign: 1 | -1 }[];
  relation?: 'zero' | 'at-least-zero';
}

export interface PlacementProblem {
  rows: readonly LooseRow[];
  equations: readonly Equation[];
}

/** For each figure of a row, the index of its cell in `cells`. Strictly increasing. */
export type Placement = readonly number[];

export interface SolveOptions {
  /** Bound of work, in elementary steps; beyond it whatever is not yet decided stays open. Default 4 million. */
  maxWork?: number;
  /** How well a placement fits what is known from elsewhere; the highest wins where several are possible. */
  score?: (row: LooseRow, placement: Placement) => number;
}

export interface RowSolution {
  /** Every placement that no equation excludes. */
  possible: readonly Placement[];
  /** The one that was taken. */
  chosen: Placement;
  /** For each figure: whether the equations leave one cell only. */
  certain: readonly boolean[];
}

export interface Solution {
  rows: ReadonlyMap<string, RowSolution>;
  /** Equations that contradict the figures, and were therefore left out. */
  broken: readonly string[];
  /** Elementary steps used. */
  work: number;
  /** True where the bound of work ended the search before everything that could be excluded was. */
  exhausted: boolean;
}
