import type { Balance, Board, Part } from './domains';
import { addTo, canMeet, NOTHING, type Contribution, type Sums } from './sums';

/** For each row the positions of the options that are still possible. */
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

/** More distinct sums than this are not told apart: the equation then excludes nothing. */
const SUMS_LIMIT = 500;

/** Nor are they tried where the rows' choices multiply beyond this: their sums would rarely coincide. */
const COMBINATIONS_LIMIT = 1_000;

interface Group extends Contribution {
  options: number[];
}

/** A row whose placements differ in what they add. */
interface Free {
  line: number;
  groups: Group[];
  /** The least and the most that it can add. */
  low: number;
  high: number;
}

/** The options of a row, gathered by what they add to the equation. Few differ, so that a plain search finds its group. */
function freeOf({ line, centres, slacks }: Part, domain: readonly number[]): Free {
  const free: Free = { line, groups: [], low: Infinity, high: -Infinity };
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

/** Whether a row adds the same to the equation whatever its placement. */
function isConstant({ centres, slacks }: Part, domain: readonly number[]): boolean {
  const first = domain[0] ?? 0;
  for (const option of domain) {
    if (centres[option] !== centres[first] || slacks[option] !== slacks[first]) return false;
  }
  return true;
}

export interface Filtered {
  /** Rows whose placements became fewer. */
  narrowed: number[];
  /** False where no placement at all fulfils the equation. */
  possible: boolean;
}

const UNTOUCHED: Filtered = { narrowed: [], possible: true };
const IMPOSSIBLE: Filtered = { narrowed: [], possible: false };

/**
 * A first, cheap look: what the smallest and largest contributions of the other rows leave out of reach.
 * Returns the rows that became narrower, or null where nothing fulfils the equation.
 */
function bound(constant: Contribution, free: Free[], atLeast: boolean, domains: Domains): number[] | null {
  const narrowed: number[] = [];
  let low = constant.centre - constant.slack;
  let high = constant.centre + constant.slack;
  for (const part of free) {
    low += part.low;
    high += part.high;
  }
  if (high < 0 || (!atLeast && low > 0)) return null;
  for (const part of free) {
    const kept = part.groups.filter(({ centre, slack }) => {
      const tooSmall = centre + slack + high - part.high < 0;
      const tooLarge = !atLeast && centre - slack + low - part.low > 0;
      return !tooSmall && !tooLarge;
    });
    if (kept.length === part.groups.length) continue;
    part.groups = kept;
    domains[part.line] = kept.flatMap(({ options }) => options).sort((a, b) => a - b);
    narrowed.push(part.line);
  }
  return free.every(({ groups }) => groups.length > 0) ? narrowed : null;
}

/**
 * Removes from the rows of one equation each placement that cannot be part of any sum that fulfils it.
 * Sound: a placement is removed only if every combination with the other rows' placements breaks the equation.
 */
export function filter(balance: Balance, domains: Domains, work: Work): Filtered {
  // Rows that add the same whatever their placement are one constant; only the others need to be told apart.
  const constant: Contribution = { centre: 0, slack: 0 };
  const free: Free[] = [];
  for (const part of balance.parts) {
    const domain = domains[part.line] ?? [];
    if (!work.spend(domain.length)) return UNTOUCHED;
    if (isConstant(part, domain)) {
      const first = domain[0] ?? 0;
      constant.centre += part.centres[first] ?? 0;
      constant.slack += part.slacks[first] ?? 0;
    } else free.push(freeOf(part, domain));
  }
  if (free.length === 0) {
    const { centre, slack } = constant;
    const possible = balance.atLeast ? centre + slack >= 0 : Math.abs(centre) <= slack;
    return possible ? UNTOUCHED : IMPOSSIBLE;
  }
  const narrowed = bound(constant, free, balance.atLeast, domains);
  if (!narrowed) return IMPOSSIBLE;
  // Of a single row the bounds already tell all.
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
  if (!canMeet(everything, { centre: 0, slack: 0 }, NOTHING, balance.atLeast)) return IMPOSSIBLE;
  let after: Sums = NOTHING;
  for (let k = free.length - 1; k >= 0; k -= 1) {
    const { line, groups } = free[k] ?? { line: 0, groups: [] };
    const left = before[k] ?? NOTHING;
    work.spend((left.centres.length + after.centres.length) * groups.length);
    const kept = groups.filter((option) => canMeet(left, option, after, balance.atLeast));
    if (kept.length < groups.length) {
      domains[line] = kept.flatMap((option) => option.options).sort((a, b) => a - b);
      narrowed.push(line);
    }
    const next = addTo(after, kept, SUMS_LIMIT);
    // Without the sums of this row nothing can be said about the rows before it.
    if (!next) break;
    after = next;
  }
  return { narrowed, possible: true };
}

/** Applies all equations until nothing more is excluded. Returns the index of an equation that cannot be fulfilled, or -1. */
export function propagate(
  board: Board,
  domains: Domains,
  active: readonly boolean[],
  start: Iterable<number>,
  work: Work,
): number {
  const queue = new Set<number>();
  for (const index of start) if (active[index]) queue.add(index);
  for (const index of queue) {
    queue.delete(index);
    const balance = board.balances[index];
    if (!balance) continue;
    if (work.used > work.bound) return -1;
    const { narrowed, possible } = filter(balance, domains, work);
    if (!possible) return index;
    for (const line of narrowed) {
      for (const other of board.balancesOf[line] ?? []) if (active[other]) queue.add(other);
    }
  }
  return -1;
}
