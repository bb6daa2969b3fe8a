import type { NetworkConstraint, ConstraintNetwork, NetworkTerm } from './constraintNetwork';
import { addTo, canMeet, NOTHING, type Contribution, type Sums } from './sums';

/** For each variable the positions of the options that are still possible. */
export type Domains = (readonly number[])[];

/** Counts elementary steps and says when the bound is reached. */
export class Work {
  used = 0;
  constructor(readonly bound: number) {}
  spend(steps: number): boolean {
    this.used += steps;
    return this.used <= this.bound;
  }
}

/** More distinct sums than this are not told apart: the constraint then excludes nothing. */
const SUMS_LIMIT = 500;

/** Nor are they tried where the variables' choices multiply beyond this: their sums would rarely coincide. */
const COMBINATIONS_LIMIT = 1_000;

interface Group extends Contribution {
  options: number[];
}

/** A variable whose placements differ in what they add. */
interface Free {
  variable: number;
  groups: Group[];
  /** The least and the most that it can add. */
  low: number;
  high: number;
}

/** The options of a variable, gathered by what they add to the constraint. Few differ, so that a plain search finds its group. */
function freeOf({ variable, centres, slacks }: NetworkTerm, domain: readonly number[]): Free {
  const free: Free = { variable, groups: [], low: Infinity, high: -Infinity };
  for (const option of domain) {
    const centre = centres[option] ?? 0;
    const slack = slacks[option] ?? 0;
    const group = free.groups.find((known) => known.centre === centre && known.slack === slack);
    if (group) group.options.push(option);
    else free.groups.push({ centre, slack, options: [option] });
    free.low = Math.min(free.low, centre - slack);
    free.high = Math.max(free.high, centre + slack);
  }
  return free;
}

/** Whether a variable adds the same to the constraint whatever its placement. */
function isConstant({ centres, slacks }: NetworkTerm, domain: readonly number[]): boolean {
  const first = domain[0] ?? 0;
  for (const option of domain) {
    if (centres[option] !== centres[first] || slacks[option] !== slacks[first]) return false;
  }
  return true;
}

export interface Filtered {
  /** Variables whose placements became fewer. */
  narrowed: number[];
  /** False where no placement at all fulfils the constraint. */
  possible: boolean;
}

const UNTOUCHED: Filtered = { narrowed: [], possible: true };
const IMPOSSIBLE: Filtered = { narrowed: [], possible: false };

/**
 * A first, cheap look: what the smallest and largest contributions of the other variables leave out of reach.
 * Returns the variables that became narrower, or null where nothing fulfils the constraint.
 */
function bound(constant: Contribution, free: Free[], atLeast: boolean, domains: Domains): number[] | null {
  const narrowed: number[] = [];
  let low = constant.centre - constant.slack;
  let high = constant.centre + constant.slack;
  for (const term of free) {
    low += term.low;
    high += term.high;
  }
  if (high < 0 || (!atLeast && low > 0)) return null;
  for (const term of free) {
    const kept = term.groups.filter(({ centre, slack }) => {
      const tooSmall = centre + slack + high - term.high < 0;
      const tooLarge = !atLeast && centre - slack + low - term.low > 0;
      return !tooSmall && !tooLarge;
    });
    if (kept.length === term.groups.length) continue;
    term.groups = kept;
    domains[term.variable] = kept.flatMap(({ options }) => options).sort((a, b) => a - b);
    narrowed.push(term.variable);
  }
  return free.every(({ groups }) => groups.length > 0) ? narrowed : null;
}

/**
 * Removes from the variables of one constraint each placement that cannot be part of any sum that fulfils it.
 * Sound: a placement is removed only if every combination with the other variables' placements breaks the constraint.
 */
export function filter(constraint: NetworkConstraint, domains: Domains, work: Work): Filtered {
  // Variables that add the same whatever their placement are one constant; only the others need to be told apart.
  const constant: Contribution = { centre: 0, slack: 0 };
  const free: Free[] = [];
  for (const term of constraint.terms) {
    const domain = domains[term.variable] ?? [];
    if (!work.spend(domain.length)) return UNTOUCHED;
    if (isConstant(term, domain)) {
      const first = domain[0] ?? 0;
      constant.centre += term.centres[first] ?? 0;
      constant.slack += term.slacks[first] ?? 0;
    } else free.push(freeOf(term, domain));
  }
  if (free.length === 0) {
    const { centre, slack } = constant;
    const possible = constraint.atLeast ? centre + slack >= 0 : Math.abs(centre) <= slack;
    return possible ? UNTOUCHED : IMPOSSIBLE;
  }
  const narrowed = bound(constant, free, constraint.atLeast, domains);
  if (!narrowed) return IMPOSSIBLE;
  // Of a single variable the bounds already tell all.
  if (free.length === 1) return { narrowed, possible: true };
  const combinations = free.reduce((product, { groups }) => product * groups.length, 1);
  if (combinations > COMBINATIONS_LIMIT) return { narrowed, possible: true };
  const before: Sums[] = [{ centres: [constant.centre], slacks: [constant.slack], slack: constant.slack }];
  for (const { groups } of free) {
    const last = before[before.length - 1] ?? NOTHING;
    const next = addTo(last, groups, SUMS_LIMIT);
    if (!next || !work.spend(last.centres.length * groups.length)) return { narrowed, possible: true };
    before.push(next);
  }
  const everything = before[before.length - 1] ?? NOTHING;
  if (!canMeet(everything, { centre: 0, slack: 0 }, NOTHING, constraint.atLeast)) return IMPOSSIBLE;
  let after: Sums = NOTHING;
  for (let k = free.length - 1; k >= 0; k -= 1) {
    const { variable, groups } = free[k] ?? { variable: 0, groups: [] };
    const left = before[k] ?? NOTHING;
    work.spend((left.centres.length + after.centres.length) * groups.length);
    const kept = groups.filter((option) => canMeet(left, option, after, constraint.atLeast));
    if (kept.length < groups.length) {
      domains[variable] = kept.flatMap((option) => option.options).sort((a, b) => a - b);
      narrowed.push(variable);
    }
    const next = addTo(after, kept, SUMS_LIMIT);
    // Without the sums of this variable nothing can be said about the variables before it.
    if (!next) break;
    after = next;
  }
  return { narrowed, possible: true };
}

/** Applies all constraints until nothing more is excluded. Returns the index of a constraint that cannot be fulfilled, or -1. */
export function propagate(
  network: ConstraintNetwork,
  domains: Domains,
  active: readonly boolean[],
  start: Iterable<number>,
  work: Work,
): number {
  const queue = new Set<number>();
  for (const index of start) if (active[index]) queue.add(index);
  for (const index of queue) {
    queue.delete(index);
    const constraint = network.constraints[index];
    if (!constraint) continue;
    if (work.used > work.bound) return -1;
    const { narrowed, possible } = filter(constraint, domains, work);
    if (!possible) return index;
    for (const variable of narrowed) {
      for (const other of network.constraintsOf[variable] ?? []) if (active[other]) queue.add(other);
    }
  }
  return -1;
}
