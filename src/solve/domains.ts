import { placements } from './placements';
import type { Equation, LooseRow, Placement, PlacementProblem } from './problem';
import type { Contribution } from './sums';

/** A row and the placements that its own equations leave. */
export interface Line {
  row: LooseRow;
  /** All placements, before any equation. */
  all: readonly Placement[];
  /** Those that the row's own equations allow; domains are lists of positions in here. */
  options: readonly Placement[];
}

/** What a row adds to an equation, for each of its options: centres and slacks in whole half-steps. */
export interface Part {
  line: number;
  centres: readonly number[];
  slacks: readonly number[];
}

/** An equation between rows, its terms gathered by row. Equations within one row have no parts: they are used up. */
export interface Balance {
  id: string;
  atLeast: boolean;
  parts: readonly Part[];
}

export interface Board {
  lines: readonly Line[];
  balances: readonly Balance[];
  /** For each row the equations that it takes part in. */
  balancesOf: readonly (readonly number[])[];
  /** Ids of equations that a single row contradicts, with that row. */
  brokenWithin: readonly { id: string; line: number }[];
}

/** Half of the smallest step: all steps are decimal, so that every figure is a whole number of these. */
function halfStep(problem: PlacementProblem): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const row of problem.rows) for (const figure of row.figures) smallest = Math.min(smallest, figure.step);
  return Number.isFinite(smallest) ? smallest / 2 : 1;
}

/** What a row adds to an equation when its figures stand as `placement` says; and how much that may be off. */
function centreOf(figures: readonly Contribution[], signs: readonly number[], placement: Placement): number {
  let centre = 0;
  for (let i = 0; i < placement.length; i += 1) {
    centre += (signs[placement[i] ?? -1] ?? 0) * (figures[i]?.centre ?? 0);
  }
  return centre;
}

function slackOf(figures: readonly Contribution[], signs: readonly number[], placement: Placement): number {
  let slack = 0;
  for (let i = 0; i < placement.length; i += 1) {
    if ((signs[placement[i] ?? -1] ?? 0) !== 0) slack += figures[i]?.slack ?? 0;
  }
  return slack;
}

/** For each row that an equation names, the sign of each of its cells (0 where it takes no part). */
function signsByLine(
  equation: Equation,
  place: ReadonlyMap<string, { line: number; cell: number }>,
  rows: readonly LooseRow[],
): Map<number, number[]> {
  const byLine = new Map<number, number[]>();
  for (const { cell, sign } of equation.terms) {
    const found = place.get(cell);
    if (!found) continue;
    const signs = byLine.get(found.line) ?? new Array<number>(rows[found.line]?.cells.length ?? 0).fill(0);
    signs[found.cell] = (signs[found.cell] ?? 0) + sign;
    byLine.set(found.line, signs);
  }
  return byLine;
}

/** Sets the problem up: rows with what their own equations leave, and the equations between rows. */
export function boardOf(problem: PlacementProblem): Board {
  const half = halfStep(problem);
  const place = new Map<string, { line: number; cell: number }>();
  const cache = new Map<string, readonly Placement[]>();
  const figures = problem.rows.map((row) =>
    row.figures.map(({ value, step }) => ({ centre: Math.round(value / half), slack: Math.round(step / 2 / half) })),
  );
  const all = problem.rows.map((row, line) => {
    row.cells.forEach((cell, index) => place.set(cell, { line, cell: index }));
    if (row.possible) return row.possible;
    const key = `${row.figures.length}/${row.cells.length}`;
    const found = cache.get(key) ?? placements(row.figures.length, row.cells.length);
    cache.set(key, found);
    return found;
  });
  const options = [...all];
  const brokenWithin: { id: string; line: number }[] = [];
  const between: { equation: Equation; byLine: Map<number, number[]> }[] = [];
  for (const equation of problem.equations) {
    const byLine = signsByLine(equation, place, problem.rows);
    const [first] = byLine;
    if (byLine.size !== 1 || !first) {
      if (first) between.push({ equation, byLine });
      continue;
    }
    const [line, signs] = first;
    const printed = figures[line] ?? [];
    const kept = (options[line] ?? []).filter((placement) => {
      const centre = centreOf(printed, signs, placement);
      const slack = slackOf(printed, signs, placement);
      return equation.relation === 'at-least-zero' ? centre + slack >= 0 : Math.abs(centre) <= slack;
    });
    if (kept.length > 0) options[line] = kept;
    else brokenWithin.push({ id: equation.id, line });
  }
  const balances = between.map(({ equation, byLine }): Balance => {
    const parts = [...byLine].map(([line, signs]): Part => {
      const possible = options[line] ?? [];
      const printed = figures[line] ?? [];
      return {
        line,
        centres: possible.map((placement) => centreOf(printed, signs, placement)),
        slacks: possible.map((placement) => slackOf(printed, signs, placement)),
      };
    });
    return { id: equation.id, atLeast: equation.relation === 'at-least-zero', parts };
  });
  const balancesOf = problem.rows.map((): number[] => []);
  balances.forEach((balance, index) => balance.parts.forEach(({ line }) => balancesOf[line]?.push(index)));
  const lines = problem.rows.map((row, line): Line => ({ row, all: all[line] ?? [], options: options[line] ?? [] }));
  return { lines, balances, balancesOf, brokenWithin };
}
