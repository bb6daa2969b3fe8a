import { placements } from './placements';
import type { Contribution } from './sums';
import type { Equation, LooseRow, PlacementProblem } from './problem';

/** A row with its equations, in whole half-steps. */
export interface Line {
  row: LooseRow;
  /** All placements, before any equation. */
  all: readonly (readonly number[])[];
  /** Figures in whole half-steps: centre and slack. */
  figures: readonly Contribution[];
}

/** An equation whose terms are gathered by row. */
export interface Balance {
  equation: Equation;
  atLeast: boolean;
  /** Row index, and for each cell of that row its sign (0 where it takes no part). */
  parts: readonly { line: number; signs: readonly number[] }[];
}

export interface Board {
  lines: readonly Line[];
  balances: readonly Balance[];
  /** For each row the equations that it takes part in. */
  balancesOf: readonly (readonly number[])[];
}

/** The largest number that divides all steps into whole half-steps; decimal steps only (100, 1, 0.01, …). */
function halfStep(problem: PlacementProblem): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const row of problem.rows) for (const figure of row.figures) smallest = Math.min(smallest, figure.step);
  return Number.isFinite(smallest) ? smallest / 2 : 1;
}

/** Sets the problem up: rows with all their placements, equations gathered by row. */
export function boardOf(problem: PlacementProblem): Board {
  const half = halfStep(problem);
  const place = new Map<string, { line: number; cell: number }>();
  const cache = new Map<string, readonly (readonly number[])[]>();
  const lines = problem.rows.map((row, line): Line => {
    row.cells.forEach((cell, index) => place.set(cell, { line, cell: index }));
    const key = `${row.figures.length}/${row.cells.length}`;
    const all = row.possible ?? cache.get(key) ?? placements(row.figures.length, row.cells.length);
    if (!row.possible) cache.set(key, all);
    const figures = row.figures.map(({ value, step }) => ({
      centre: Math.round(value / half),
      slack: Math.round(step / 2 / half),
    }));
    return { row, all, figures };
  });
  const balances = problem.equations.map((equation): Balance => {
    const byLine = new Map<number, number[]>();
    for (const { cell, sign } of equation.terms) {
      const found = place.get(cell);
      if (!found) continue;
      const signs = byLine.get(found.line) ?? new Array<number>(lines[found.line]?.row.cells.length ?? 0).fill(0);
      signs[found.cell] = (signs[found.cell] ?? 0) + sign;
      byLine.set(found.line, signs);
    }
    return {
      equation,
      atLeast: equation.relation === 'at-least-zero',
      parts: [...byLine].map(([line, signs]) => ({ line, signs })),
    };
  });
  const balancesOf = lines.map((): number[] => []);
  balances.forEach((balance, index) => balance.parts.forEach(({ line }) => balancesOf[line]?.push(index)));
  return { lines, balances, balancesOf };
}

/** What a row adds to an equation when its figures stand as `placement` says. */
export function contributionOf(line: Line, signs: readonly number[], placement: readonly number[]): Contribution {
  let centre = 0;
  let slack = 0;
  for (let i = 0; i < placement.length; i += 1) {
    const sign = signs[placement[i] ?? -1] ?? 0;
    if (sign === 0) continue;
    const figure = line.figures[i];
    if (!figure) continue;
    centre += sign * figure.centre;
    slack += Math.abs(sign) * figure.slack;
  }
  return { centre, slack };
}
