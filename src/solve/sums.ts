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

/** One contribution of a row to an equation. */
export interface Contribution {
  centre: number;
  slack: number;
}

export const NOTHING: Sums = { centres: [0], slacks: [0], slack: 0 };

function sumsOf(best: Map<number, number>): Sums {
  const centres = [...best.keys()].sort((a, b) => a - b);
  const slacks = centres.map((centre) => best.get(centre) ?? 0);
  return { centres, slacks, slack: slacks.reduce((a, b) => Math.max(a, b), 0) };
}

/** All sums of one of `sums` and one of `contributions`; null where there would be more than `limit`. */
export function addTo(sums: Sums, contributions: readonly Contribution[], limit: number): Sums | null {
  const only = contributions[0];
  if (contributions.length === 1 && only) {
    if (only.centre === 0 && only.slack === 0) return sums;
    return {
      centres: sums.centres.map((centre) => centre + only.centre),
      slacks: sums.slacks.map((slack) => slack + only.slack),
      slack: sums.slack + only.slack,
    };
  }
  const best = new Map<number, number>();
  for (let i = 0; i < sums.centres.length; i += 1) {
    for (const { centre, slack } of contributions) {
      const key = (sums.centres[i] ?? 0) + centre;
      const value = (sums.slacks[i] ?? 0) + slack;
      const old = best.get(key);
      if (old === undefined || old < value) best.set(key, value);
    }
    if (best.size > limit) return null;
  }
  return sumsOf(best);
}

/**
 * Whether left + middle + right can be zero (or, for `atLeast`, not negative).
 * `left` and `right` are ascending, so that two pointers suffice: O(left + right) steps for exact sums.
 */
export function canMeet(left: Sums, middle: Contribution, right: Sums, atLeast: boolean): boolean {
  const reach = left.slack + middle.slack + right.slack;
  if (atLeast) {
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < left.centres.length; i += 1) best = Math.max(best, (left.centres[i] ?? 0) + (left.slacks[i] ?? 0));
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
