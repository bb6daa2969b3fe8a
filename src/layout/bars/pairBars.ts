/** Two bars from zero, in percent of the width: the first figure over the second. */
export interface PairBars {
  then: number;
  now: number;
}

/** Narrowest bar of all charts of bars that is still seen, in percent of the width. */
export const LEAST = 0.6;

/**
 * Widths of pairs on one scale that ends at the largest of all. Zero and what is not known have no bar; less than zero
 * has none either, since a bar from zero to the right would say the opposite.
 */
export function pairBars(pairs: readonly { then: number | null; now: number | null }[]): PairBars[] {
  const most = Math.max(0, ...pairs.flatMap(({ then, now }) => [then ?? 0, now ?? 0]));
  const width = (amount: number | null): number => {
    if (amount === null || amount <= 0 || most === 0) return 0;
    return Math.round(Math.max(LEAST, (100 * amount) / most) * 1000) / 1000;
  };
  return pairs.map(({ then, now }) => ({ then: width(then), now: width(now) }));
}
