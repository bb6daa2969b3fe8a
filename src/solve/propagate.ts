import { contributionOf, type Balance, type Board } from './domains';
import { addTo, canMeet, NOTHING, type Contribution, type Sums } from './sums';

/** For each row the indices of the placements that are still possible. */
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
const SUMS_LIMIT = 4_000;

interface Group extends Contribution {
  options: number[];
}

/** The placements of a row, gathered by what they add to the equation. */
function groupsOf(board: Board, part: Balance['parts'][number], domain: readonly number[]): Group[] {
  const line = board.lines[part.line];
  if (!line) return [];
  const groups = new Map<string, Group>();
  for (const option of domain) {
    const { centre, slack } = contributionOf(line, part.signs, line.all[option] ?? []);
    const key = `${centre}/${slack}`;
    const group = groups.get(key);
    if (group) group.options.push(option);
    else groups.set(key, { centre, slack, options: [option] });
  }
  return [...groups.values()];
}

export interface Filtered {
  /** Rows whose placements became fewer. */
  narrowed: number[];
  /** False where no placement at all fulfils the equation. */
  possible: boolean;
}

/**
 * Removes from the rows of one equation each placement that cannot be part of any sum that fulfils it.
 * Sound: a placement is removed only if every combination with the other rows' placements breaks the equation.
 */
export function filter(board: Board, balance: Balance, domains: Domains, work: Work): Filtered {
  const groups = balance.parts.map((part) => groupsOf(board, part, domains[part.line] ?? []));
  if (!work.spend(balance.parts.reduce((sum, part) => sum + (domains[part.line]?.length ?? 0), 1))) {
    return { narrowed: [], possible: true };
  }
  // Rows that add the same whatever their placement are one constant; only the others need to be told apart.
  const free: number[] = [];
  let constant: Sums = NOTHING;
  groups.forEach((group, index) => {
    if (group.length === 1) constant = addTo(constant, group, SUMS_LIMIT) ?? constant;
    else free.push(index);
  });
  const before: Sums[] = [constant];
  for (const index of free) {
    const last = before[before.length - 1] ?? NOTHING;
    const next = addTo(last, groups[index] ?? [], SUMS_LIMIT);
    if (!next || !work.spend(last.centres.length * (groups[index]?.length ?? 1))) return { narrowed: [], possible: true };
    before.push(next);
  }
  const everything = before[before.length - 1] ?? NOTHING;
  if (!canMeet(everything, { centre: 0, slack: 0 }, NOTHING, balance.atLeast)) return { narrowed: [], possible: false };
  const narrowed: number[] = [];
  let after: Sums = NOTHING;
  for (let k = free.length - 1; k >= 0; k -= 1) {
    const index = free[k] ?? 0;
    const part = balance.parts[index];
    const group = groups[index] ?? [];
    const left = before[k] ?? NOTHING;
    work.spend((left.centres.length + after.centres.length) * group.length);
    const kept = group.filter((option) => canMeet(left, option, after, balance.atLeast));
    if (part && kept.length < group.length) {
      domains[part.line] = kept.flatMap((option) => option.options).sort((a, b) => a - b);
      narrowed.push(part.line);
    }
    after = addTo(after, kept, SUMS_LIMIT) ?? after;
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
    const { narrowed, possible } = filter(board, balance, domains, work);
    if (!possible) return index;
    for (const line of narrowed) {
      for (const other of board.balancesOf[line] ?? []) if (active[other]) queue.add(other);
    }
  }
  return -1;
}
