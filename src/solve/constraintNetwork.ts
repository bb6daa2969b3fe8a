import { placements } from './placements';
import type { LinearConstraint, Placement, Problem, Variable } from './Problem';
import type { Contribution } from './sums';

/** A variable and the placements that its own constraints leave. */
export interface NetworkVariable extends Variable {
  /** All placements, before any constraint. */
  all: readonly Placement[];
  /** Those that the variable's own constraints allow; domains are lists of positions in here. */
  options: readonly Placement[];
}

/** What a variable adds to a constraint, for each of its options: centres and slacks in whole half-steps. */
export interface NetworkTerm {
  variable: number;
  centres: readonly number[];
  slacks: readonly number[];
}

/** A constraint between variables, its terms gathered by variable. One within a single variable is used up, and not kept. */
export interface NetworkConstraint {
  id: string;
  atLeast: boolean;
  terms: readonly NetworkTerm[];
}

/** A problem made ready for propagation: its variables, the constraints between them, and which of these meet where. */
export interface ConstraintNetwork {
  variables: readonly NetworkVariable[];
  constraints: readonly NetworkConstraint[];
  /** For each variable the constraints that it takes part in. */
  constraintsOf: readonly (readonly number[])[];
  /** Ids of constraints that a single variable contradicts, with that variable. */
  violatedAlone: readonly { id: string; variable: number }[];
}

/** Half of the smallest step: all steps are decimal, so that every figure is a whole number of these. */
function halfStep(problem: Problem): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const variable of problem.variables)
    for (const figure of variable.figures) smallest = Math.min(smallest, figure.step);
  return Number.isFinite(smallest) ? smallest / 2 : 1;
}

/** What a variable adds to a constraint when its figures stand as `placement` says; and how much that may be off. */
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

/** For each variable that a constraint names, the sign of each of its cells (0 where it takes no part). */
function signsByVariable(
  constraint: LinearConstraint,
  place: ReadonlyMap<string, { variable: number; cell: number }>,
  variables: readonly Variable[],
): Map<number, number[]> {
  const byVariable = new Map<number, number[]>();
  for (const { cell, sign } of constraint.terms) {
    const found = place.get(cell);
    if (!found) continue;
    const signs =
      byVariable.get(found.variable) ?? new Array<number>(variables[found.variable]?.cells.length ?? 0).fill(0);
    signs[found.cell] = (signs[found.cell] ?? 0) + sign;
    byVariable.set(found.variable, signs);
  }
  return byVariable;
}

/** The placements that a constraint on a single variable leaves of it. */
function allowedBy(
  { relation }: LinearConstraint,
  signs: readonly number[],
  printed: readonly Contribution[],
  options: readonly Placement[],
): Placement[] {
  return options.filter((placement) => {
    const centre = centreOf(printed, signs, placement);
    const slack = slackOf(printed, signs, placement);
    return relation === 'at-least-zero' ? centre + slack >= 0 : Math.abs(centre) <= slack;
  });
}

/** Sets the problem up: variables with what their own constraints leave, and the constraints between them. */
export function constraintNetwork(problem: Problem): ConstraintNetwork {
  const half = halfStep(problem);
  const place = new Map<string, { variable: number; cell: number }>();
  const cache = new Map<string, readonly Placement[]>();
  const figures = problem.variables.map((variable) =>
    variable.figures.map(({ value, step }) => ({
      centre: Math.round(value / half),
      slack: Math.round(step / 2 / half),
    })),
  );
  const all = problem.variables.map((variable, at) => {
    variable.cells.forEach((cell, index) => place.set(cell, { variable: at, cell: index }));
    if (variable.domain) return variable.domain;
    const key = `${variable.figures.length}/${variable.cells.length}`;
    const found = cache.get(key) ?? placements(variable.figures.length, variable.cells.length);
    cache.set(key, found);
    return found;
  });
  const options = [...all];
  const violatedAlone: { id: string; variable: number }[] = [];
  const between: { constraint: LinearConstraint; byVariable: Map<number, number[]> }[] = [];
  for (const constraint of problem.constraints) {
    const byVariable = signsByVariable(constraint, place, problem.variables);
    const [first] = byVariable;
    if (byVariable.size !== 1 || !first) {
      if (first) between.push({ constraint, byVariable });
      continue;
    }
    const [variable, signs] = first;
    const kept = allowedBy(constraint, signs, figures[variable] ?? [], options[variable] ?? []);
    if (kept.length > 0) options[variable] = kept;
    else violatedAlone.push({ id: constraint.id, variable });
  }
  const constraints = between.map(({ constraint, byVariable }): NetworkConstraint => {
    const terms = [...byVariable].map(([variable, signs]): NetworkTerm => {
      const possible = options[variable] ?? [];
      const printed = figures[variable] ?? [];
      return {
        variable,
        centres: possible.map((placement) => centreOf(printed, signs, placement)),
        slacks: possible.map((placement) => slackOf(printed, signs, placement)),
      };
    });
    return { id: constraint.id, atLeast: constraint.relation === 'at-least-zero', terms };
  });
  const constraintsOf = problem.variables.map((): number[] => []);
  constraints.forEach((constraint, index) =>
    constraint.terms.forEach(({ variable }) => constraintsOf[variable]?.push(index)),
  );
  const variables = problem.variables.map((variable, at): NetworkVariable => ({
    ...variable,
    all: all[at] ?? [],
    options: options[at] ?? [],
  }));
  return { variables, constraints, constraintsOf, violatedAlone };
}
