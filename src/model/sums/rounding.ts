/**
 * What rounding can explain.
 *
 * A value printed with step s (one unit in its last place) stands for the interval v ± s/2. A total and its n parts can
 * be true together when |total − Σparts| is at most half the sum of all the steps: (n + 1)/2 units when the steps are equal.
 *
 * How likely is such a difference? With equal steps, write each exact part as its printed value plus an error that is
 * uniform on ± half a unit. The printed total is then Σprinted parts plus the sum of n errors, rounded once more. So the
 * difference is the rounded sum of n uniform errors (Irwin–Hall), and a difference beyond the smallest k with
 * P(|difference| ≤ k) ≥ 99.9 % is called unlikely. The same holds for any balance of n + 1 rounded figures, on whichever
 * side they stand.
 */
import type { CheckState } from '../checks/check';

/** How a difference is judged: all three in the unit of the figures. */
export interface Verdict {
  difference: number;
  /** Largest difference that rounding can make. */
  bound: number;
  state: CheckState;
}

/** Share of honestly rounded sums that are called 四舍五入差 or 相符. */
const USUAL_SHARE = 0.999;
/** A normal variable stays within this many standard deviations in 99.9 % of cases. */
const USUAL_DEVIATIONS = 3.2905;
/** Up to here the alternating Irwin–Hall sum is exact enough in doubles; beyond, the sum is normal for all purposes. */
const EXACT_ADDENDS = 30;
/** Binary dust: amounts are exact to the fen, percentages to far less than their steps. */
const DUST = 1e-6;

/** P(|S| > t) for the sum S of n errors, each uniform on ±½. */
function tailOfErrors(n: number, t: number): number {
  const reach = n / 2 - t;
  let sum = 0;
  let term = 1;
  for (let k = 0; k < reach; k++) {
    sum += term * (reach - k) ** n;
    term *= -(n - k) / (k + 1);
  }
  for (let k = 2; k <= n; k++) sum /= k;
  return 2 * sum;
}

const usualByAddends = new Map<number, number>();

/** Units of difference that honest rounding of n addends and their total stays within in 99.9 % of cases. */
export function usualUnits(n: number): number {
  if (n <= 1) return 0;
  const known = usualByAddends.get(n);
  if (known !== undefined) return known;
  let units = 0;
  if (n > EXACT_ADDENDS) units = Math.max(0, Math.ceil(USUAL_DEVIATIONS * Math.sqrt(n / 12) - 0.5));
  else while (tailOfErrors(n, units + 0.5) > 1 - USUAL_SHARE) units++;
  usualByAddends.set(n, units);
  return units;
}

/**
 * Largest difference that is usual among figures of these steps. With mixed steps the coarsest figure may take all of its
 * half step and the others 99.9 % of the normal distribution of their sum: a little generous, never stricter than the truth.
 */
function usualDifference(steps: readonly number[], bound: number): number {
  const coarsest = Math.max(...steps);
  if (steps.length === 1) return bound;
  if (steps.every((step) => Math.abs(step - coarsest) < DUST)) return usualUnits(steps.length - 1) * coarsest;
  let variance = -(coarsest ** 2) / 12;
  for (const step of steps) variance += step ** 2 / 12;
  return Math.min(bound, coarsest / 2 + USUAL_DEVIATIONS * Math.sqrt(Math.max(0, variance)));
}

/**
 * Judges the difference between two sides made of printed figures.
 * `steps` holds the step of every figure on both sides; an exact count has step 0.
 */
export function judgeDifference(difference: number, steps: readonly number[]): Verdict {
  const rounded = steps.filter((step) => step > DUST);
  const bound = rounded.reduce((sum, step) => sum + step / 2, 0);
  const size = Math.abs(difference);
  if (size < DUST) return { difference: 0, bound, state: '相符' };
  if (size > bound + DUST) return { difference, bound, state: '不符' };
  return { difference, bound, state: size <= usualDifference(rounded, bound) + DUST ? '四舍五入差' : '需核对' };
}

/** The verdict where the document may mean something else by its words: what would be 不符 is 需核对. */
export function soften(verdict: Verdict): Verdict {
  if (verdict.state !== '不符') return verdict;
  return { ...verdict, state: '需核对' };
}

/** A printed figure as rounding sees it. */
export interface Rounded {
  value: number;
  step: number;
}

/** The worked-out percentage beside its verdict; `value` has the stated decimals when they agree. */
export interface PercentVerdict extends Verdict {
  value: number;
}

/**
 * Judges a stated percentage against 100 × ratio(a, b) by interval arithmetic: `ratio` is evaluated at the corners of the
 * two intervals, so it has to be monotone in each. Undefined where the ratio has no value or its interval no end.
 */
function judgeRatio(
  stated: Rounded,
  a: Rounded,
  b: Rounded,
  ratio: (a: number, b: number) => number,
): PercentVerdict | undefined {
  const exact = 100 * ratio(a.value, b.value);
  const corners = [-0.5, 0.5].flatMap((i) =>
    [-0.5, 0.5].map((j) => 100 * ratio(a.value + i * a.step, b.value + j * b.step)),
  );
  if (![exact, ...corners, stated.value].every(Number.isFinite) || stated.step <= 0) return undefined;
  const reach = stated.value > exact ? Math.max(...corners) - exact : exact - Math.min(...corners);
  const bound = tidy(Math.max(0, reach) + stated.step / 2);
  const shown = Math.round(exact / stated.step) * stated.step;
  if (Math.abs(shown - stated.value) < DUST) return { value: stated.value, difference: 0, bound, state: '相符' };
  const difference = tidy(stated.value - exact);
  // For likelihood the ratio is taken as linear in its two figures, each spreading over what its interval makes of it.
  const spread = (i: number, j: number): number => Math.abs((corners[i] ?? 0) - (corners[j] ?? 0));
  const usual = usualDifference([spread(0, 2), spread(0, 1), stated.step], bound);
  const size = Math.abs(difference);
  // Decimals cut off instead of rounded make a figure that is at most one step too near to zero.
  const isCutOff = exact * difference < 0 && exact * stated.value >= 0 && size < bound + stated.step / 2 - DUST;
  const isOut = size > bound + DUST;
  const state: CheckState = isOut && !isCutOff ? '不符' : isOut || size > usual + DUST ? '需核对' : '四舍五入差';
  return { value: tidy(exact), difference, bound, state };
}

/** Six decimals are enough for any percentage and drop the binary dust. */
function tidy(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

/** A stated share of the whole: 100 × part / whole. */
export function judgeShare(stated: Rounded, part: Rounded, whole: Rounded): PercentVerdict | undefined {
  if (whole.value - whole.step / 2 <= 0) return undefined;
  return judgeRatio(stated, part, whole, (a, b) => a / b);
}

/**
 * A stated percentage of change: 100 × change / prior, where prior = current − change. Undefined where last year's figure
 * may be zero, unless nothing changed and 0 % is stated.
 */
export function judgeGrowth(stated: Rounded, change: Rounded, current: Rounded): PercentVerdict | undefined {
  if (change.value === 0 && stated.value === 0)
    return { value: 0, difference: 0, bound: stated.step / 2, state: '相符' };
  const prior = current.value - change.value;
  if (prior - (current.step + change.step) / 2 <= 0) return undefined;
  return judgeRatio(stated, change, current, (a, b) => a / (b - a));
}
