import type { FlowSeries } from '../flows/flowSeries';
import type { MinutePart } from './minuteView';

/** Sums that differ by less are the same but for rounding. */
const NEAR = 0.2;

/**
 * How many squares of each purpose are of each kind: by the flows between them where these make up both sides, else so that
 * every square keeps its place.
 */
export function crossingOf(
  purposes: readonly MinutePart[],
  kinds: readonly MinutePart[],
  { layers, bands }: FlowSeries,
  squares: (amount: number) => number,
): number[][] {
  if (kinds.length === 0) return purposes.map((part) => [part.squares]);
  const rows = purposes.map(() => kinds.map(() => 0));
  if (layers.length === 3) {
    for (const band of bands[1] ?? []) {
      const row = rows[purposes.findIndex(({ id }) => id === band.from)];
      const at = kinds.findIndex(({ id }) => id === band.to);
      if (row && at >= 0) row[at] = (row[at] ?? 0) + Math.max(0, squares(band.amount));
    }
  }
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const whole =
    purposes.every((part, at) => Math.abs(sum(rows[at] ?? []) - part.squares) < NEAR) &&
    kinds.every((part, at) => Math.abs(sum(rows.map((row) => row[at] ?? 0)) - part.squares) < NEAR);
  return whole ? rows : inPlace(purposes, kinds);
}

/** Both orders laid over each other: what lies in the same place is the same square. */
function inPlace(purposes: readonly MinutePart[], kinds: readonly MinutePart[]): number[][] {
  let [from, first] = [0, 0];
  return purposes.map((purpose) => {
    const to = from + purpose.squares;
    first = 0;
    const row = kinds.map((kind) => {
      const [start, end] = [first, first + kind.squares];
      first = end;
      return Math.max(0, Math.min(to, end) - Math.max(from, start));
    });
    from = to;
    return row;
  });
}
