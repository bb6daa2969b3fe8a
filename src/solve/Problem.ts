/**
 * A constraint satisfaction problem over rounded numbers. A variable is a row of figures that has lost its columns, its values
 * are the placements of these figures in cells, and linear constraints hold between the cells.
 *
 * A figure stands for any value within `value ± step / 2`. The figures of a row keep their order, and a cell that gets no figure
 * is exactly zero. Nothing here knows what the cells mean.
 */

/** A rounded number: the true value lies within value ± step / 2. */
export interface RoundedNumber {
  value: number;
  step: number;
}

/** One row: its figures in print order, and the cells that they may stand in, in print order. */
export interface Variable {
  id: string;
  figures: readonly RoundedNumber[];
  /** Cell names, unique in the problem; at least as many as figures. */
  cells: readonly string[];
  /** The placements that are known to be possible, where a part of the problem was solved before; all if left out. */
  domain?: readonly Placement[];
}

/** Σ sign × cell is zero (or, with `relation: 'at-least-zero'`, not below zero). A cell that no variable names counts as zero. */
export interface LinearConstraint {
  id: string;
  terms: readonly { cell: string; sign: 1 | -1 }[];
  relation?: 'zero' | 'at-least-zero';
}

/** What `solve` takes: variables, each with its id, and the constraints between their cells. */
export interface Problem {
  variables: readonly Variable[];
  constraints: readonly LinearConstraint[];
}

/** A value of a variable: for each of its figures the index of its cell in `cells`. Strictly increasing. */
export type Placement = readonly number[];

export interface SolveOptions {
  /** Bound of work, in elementary steps; beyond it whatever is not yet decided stays open. Default 4 million. */
  maxWork?: number;
  /** How well a placement fits what is known from elsewhere; the highest wins where several are possible. */
  score?: (variable: Variable, placement: Placement) => number;
}

/** What a variable was given. */
export interface Assignment {
  /** Every placement that no constraint excludes. */
  domain: readonly Placement[];
  /** The one that was taken. */
  chosen: Placement;
  /** For each figure: whether the constraints leave one cell only. */
  certain: readonly boolean[];
}

export interface Solution {
  assignments: ReadonlyMap<string, Assignment>;
  /** Constraints that contradict the figures, and were therefore left out. */
  violated: readonly string[];
  /** Elementary steps used. */
  work: number;
  /** True where the bound of work ended the search before everything that could be excluded was. */
  exhausted: boolean;
}
