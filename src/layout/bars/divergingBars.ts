import { LEAST } from './pairBars';

/** A bar in percent of the width, from the zero line to its end. */
export interface DivergingBar {
  at: number;
  size: number;
}

/** Bars of changes on one scale with one zero line, all in percent of the width. */
export interface DivergingBars {
  zero: number;
  bars: DivergingBar[];
}

/**
 * Places changes on one scale: less goes left of the zero line, more goes right of it, nothing has no bar. The zero line
 * stands where the largest of both sides meet; with one side only it stands at that end.
 */
export function divergingBars(amounts: readonly number[]): DivergingBars {
  const less = Math.max(0, ...amounts.map((amount) => -amount));
  const more = Math.max(0, ...amounts);
  const span = less + more;
  if (span === 0) return { zero: 50, bars: amounts.map(() => ({ at: 50, size: 0 })) };
  // A side that exists keeps room for its smallest bar.
  const zero = Math.min(more > 0 ? 100 - LEAST : 100, Math.max(less > 0 ? LEAST : 0, (100 * less) / span));
  const scale = Math.min(less > 0 ? zero / less : Infinity, more > 0 ? (100 - zero) / more : Infinity);
  const bars = amounts.map((amount) => {
    if (amount === 0) return { at: round(zero), size: 0 };
    const size = Math.max(LEAST, Math.abs(amount) * scale);
    return { at: round(amount < 0 ? Math.max(0, zero - size) : zero), size: round(size) };
  });
  return { zero: round(zero), bars };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
