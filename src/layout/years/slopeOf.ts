/** A point of a slope, in percent of its drawing; `y` from above. */
export interface SlopePoint {
  at: number;
  x: number;
  y: number;
  isLast: boolean;
}

/** A row over the years on a scale of its own, from zero. */
export interface Slope {
  points: SlopePoint[];
  /** Lines between years that follow each other. */
  lines: { from: SlopePoint; to: SlopePoint }[];
  /** Years that print nothing, in percent. */
  gaps: number[];
  /** Where zero lies. */
  zero: number;
}

/** Places figures of equal distance; a missing one is a gap and never a zero. */
export function slopeOf(amounts: readonly (number | null)[]): Slope {
  const known = amounts.filter((amount) => amount !== null);
  const top = Math.max(0, ...known);
  const bottom = Math.min(0, ...known);
  const range = top - bottom || 1;
  const x = (at: number): number => (amounts.length < 2 ? 50 : (100 * at) / (amounts.length - 1));
  const y = (amount: number): number => (100 * (top - amount)) / range;
  const last = amounts.findLastIndex((amount) => amount !== null);
  const placed = amounts.map((amount, at) =>
    amount === null ? null : { at, x: x(at), y: y(amount), isLast: at === last },
  );
  return {
    points: placed.filter((point) => point !== null),
    lines: placed.flatMap((from, at) => {
      const to = placed[at + 1];
      return from && to ? [{ from, to }] : [];
    }),
    gaps: placed.flatMap((point, at) => (point ? [] : [x(at)])),
    zero: y(0),
  };
}
