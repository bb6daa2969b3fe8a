/**
 * What a set of rounded figures may add up to: centres in whole half-steps, each with the largest slack seen for it.
 * Keeping only the largest slack loses no possible sum, so that whatever is excluded by these sums is truly impossible.
 */
export interface Sums {
  /** Ascending. */
  centres: number[];
  slacks: number[];
  /** Largest slack of all. */
  slack: number;
}

/** One contribution of a variable to a constraint. */
export interface Contribution {
  centre: number;
  slack: number;
}

export const NOTHING: Sums = { centres: [0], slacks: [0], slack: 0 };

function shifted(sums: Sums, { centre, slack }: Contribution): Sums {
  return {
    centres: sums.centres.map((value) => value + centre),
    slacks: sums.slacks.map((value) => value + slack),
    slack: sums.slack + slack,
  };
}

/** Both sets of sums in one, ascending; of equal centres the larger slack stays. */
function merged(left: Sums, right: Sums): Sums {
  const centres: number[] = [];
  const slacks: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.centres.length || j < right.centres.length) {
    const a = left.centres[i] ?? Number.POSITIVE_INFINITY;
    const b = right.centres[j] ?? Number.POSITIVE_INFINITY;
    centres.push(Math.min(a, b));
    slacks.push(Math.max(a <= b ? (left.slacks[i] ?? 0) : 0, b <= a ? (right.slacks[j] ?? 0) : 0));
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return { centres, slacks, slack: Math.max(left.slack, right.slack) };
}

/** All sums of one of `sums` and one of `contributions`; null where there would be more than `limit`. */
export function addTo(sums: Sums, contributions: readonly Contribution[], limit: number): Sums | null {
  let all: Sums | null = null;
  for (const contribution of contributions) {
    const next = shifted(sums, contribution);
    all = all ? merged(all, next) : next;
    if (all.centres.length > limit) return null;
  }
  return all ?? sums;
}

/**
 * Whether left + middle + right can be zero (or, for `atLeast`, not negative).
 * `left` and `right` are ascending, so that two pointers suffice: O(left + right) steps for exact sums.
 */
export function canMeet(left: Sums, middle: Contribution, right: Sums, atLeast: boolean): boolean {
  const reach = left.slack + middle.slack + right.slack;
  if (atLeast) {
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < left.centres.length; i += 1)
      best = Math.max(best, (left.centres[i] ?? 0) + (left.slacks[i] ?? 0));
    let other = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < right.centres.length; i += 1)
      other = Math.max(other, (right.centres[i] ?? 0) + (right.slacks[i] ?? 0));
    return best + middle.centre + middle.slack + other >= 0;
  }
  let low = right.centres.length - 1;
  for (let i = 0; i < left.centres.length; i += 1) {
    const base = (left.centres[i] ?? 0) + middle.centre;
    while (low >= 0 && base + (right.centres[low] ?? 0) > reach) low -= 1;
    for (let j = low; j >= 0; j -= 1) {
      const total = base + (right.centres[j] ?? 0);
      if (total < -reach) break;
      if (Math.abs(total) <= (left.slacks[i] ?? 0) + middle.slack + (right.slacks[j] ?? 0)) return true;
    }
  }
  return false;
}
