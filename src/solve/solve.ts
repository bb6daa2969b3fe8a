import { constraintNetwork, type ConstraintNetwork } from './constraintNetwork';
import type { Assignment, Placement, Problem, Solution, SolveOptions, Variable } from './Problem';
import { filter, propagate, Work, type Domains } from './propagate';

const DEFAULT_WORK = 4_000_000;

/** A set of domains that the constraints agree on, and the constraints that had to be left out for it. */
interface Agreement {
  domains: Domains;
  active: boolean[];
  violated: number[];
  /** Variables that a contradiction found on the way may have touched: nothing about them is certain. */
  contested: Set<number>;
}

/** Every option of every variable. */
const everything = (network: ConstraintNetwork): Domains =>
  network.variables.map(({ options }) => options.map((_, option) => option));

/**
 * Excludes what the constraints exclude. A constraint that cannot be fulfilled is left out, and all starts anew without it, so that
 * what remains rests only on constraints that agree with each other. Ends after at most one round for each constraint.
 */
function agree(network: ConstraintNetwork, work: Work): Agreement {
  const active = network.constraints.map(() => true);
  const violated: number[] = [];
  const contested = new Set<number>();
  const drop = (index: number): void => {
    active[index] = false;
    violated.push(index);
  };
  const base = everything(network);
  // Each constraint alone: what fails here contradicts its own figures, whoever else is right.
  const alone = [...base];
  network.constraints.forEach((constraint, index) => {
    if (!filter(constraint, alone, work).possible) drop(index);
    for (const { variable } of constraint.terms) alone[variable] = base[variable] ?? [];
  });
  for (;;) {
    const domains = [...base];
    const failed = propagate(network, domains, active, network.constraints.keys(), work);
    if (failed < 0) return { domains, active, violated, contested };
    // Here constraints contradict each other, and it is not known which one is wrong: their variables stay open to doubt.
    const near = new Set(
      network.constraints[failed]?.terms.flatMap(({ variable }) => network.constraintsOf[variable] ?? []),
    );
    for (const index of near) {
      if (active[index]) network.constraints[index]?.terms.forEach(({ variable }) => contested.add(variable));
    }
    drop(failed);
  }
}

/** Variables whose figures take part in a constraint that the figures contradict; any of them may be the wrong one. */
function suspects(network: ConstraintNetwork, violated: readonly number[]): Set<number> {
  const between = violated.flatMap((index) => network.constraints[index]?.terms.map(({ variable }) => variable) ?? []);
  return new Set([...between, ...network.violatedAlone.map(({ variable }) => variable)]);
}

/**
 * What can be excluded without trusting a suspect variable: every constraint that such a one takes part in is left out, since a
 * wrong figure may fulfil some of them by chance.
 */
function withoutSuspects(
  network: ConstraintNetwork,
  agreement: Agreement,
  suspect: ReadonlySet<number>,
  work: Work,
): Domains {
  if (suspect.size === 0) return agreement.domains;
  const active = network.constraints.map(
    ({ terms }, index) => agreement.active[index] === true && !terms.some(({ variable }) => suspect.has(variable)),
  );
  const domains = everything(network);
  propagate(network, domains, active, network.constraints.keys(), work);
  return domains;
}

/** Takes one placement for each open variable, the best-scored first, keeping to the constraints as far as possible. */
function choose(network: ConstraintNetwork, agreement: Agreement, options: SolveOptions, work: Work): number[] {
  const score = options.score ?? (() => 0);
  let domains: Domains = [...agreement.domains];
  const ranked = network.variables
    .map((variable, index) => ({ index, options: rank(variable, variable.options, domains[index] ?? [], score) }))
    .sort((a, b) => (b.options[0]?.score ?? 0) - (a.options[0]?.score ?? 0) || a.index - b.index);
  for (const { index, options: candidates } of ranked) {
    const open = domains[index] ?? [];
    if (open.length < 2) continue;
    for (const { option } of candidates) {
      if (!open.includes(option)) continue;
      const trial = [...domains];
      trial[index] = [option];
      if (propagate(network, trial, agreement.active, network.constraintsOf[index] ?? [], work) < 0) {
        domains = trial;
        break;
      }
    }
  }
  return network.variables.map((_, index) => domains[index]?.[0] ?? 0);
}

function rank(
  variable: Variable,
  options: readonly Placement[],
  domain: readonly number[],
  score: NonNullable<SolveOptions['score']>,
): { option: number; score: number }[] {
  return domain
    .map((option) => ({ option, score: score(variable, options[option] ?? []) }))
    .sort((a, b) => b.score - a.score || a.option - b.option);
}

/**
 * Finds for every figure the cell that it stands in.
 *
 * `certain` figures have one cell in every placement that the constraints allow. A constraint that the figures contradict is left
 * out and named in `violated`; variables that a contradiction touches are certain of nothing unless they have as many figures as cells.
 * Always ends within about `maxWork` elementary steps.
 */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  const work = new Work(options.maxWork ?? DEFAULT_WORK);
  const network = constraintNetwork(problem);
  const agreement = agree(network, work);
  const exhausted = work.used > work.bound;
  // The choice among what is left gets a bound of its own, or an exhausted search could not take the preferred placements.
  const chosen = choose(network, agreement, options, new Work(work.bound));
  const suspect = suspects(network, agreement.violated);
  const trusted = withoutSuspects(network, agreement, suspect, work);
  const assignments = new Map<string, Assignment>();
  network.variables.forEach((variable, index) => {
    const doubted = agreement.contested.has(index) || suspect.has(index);
    const domain = doubted ? variable.all : (trusted[index] ?? []).map((option) => variable.options[option] ?? []);
    const taken = variable.options[chosen[index] ?? 0] ?? [];
    const forced = variable.all.length === 1;
    const certain = variable.figures.map(
      (_, figure) => forced || (!doubted && domain.every((placement) => placement[figure] === taken[figure])),
    );
    assignments.set(variable.id, { domain, chosen: taken, certain });
  });
  const violated = [...network.violatedAlone, ...agreement.violated.map((index) => network.constraints[index])];
  return { assignments, violated: violated.map((constraint) => constraint?.id ?? ''), work: work.used, exhausted };
}
