import { sumYuan } from '../money';
import { isRounding, type Summand } from './splitBySums';

/** A line of a list. */
export interface ListedSummand extends Summand {
  /** Whether its name says that it is a sum, so that a single line below it may print it once more. */
  isSum?: boolean;
}

/** No list without codes is longer; the work grows with the cube. */
const LONGEST = 60;

/**
 * The lines at the top of a list that add up to its whole, where lines below others add up to them: places in the list. Undefined where
 * the list does not close in any such way. The reading with the fewest lines below others comes first.
 * @param list in print order; a line stands above those that it is the sum of
 */
export function topsBySums(list: readonly ListedSummand[], whole: Summand): number[] | undefined {
  if (list.length > LONGEST) return undefined;
  const dead = new Set<string>();
  /** The tops of a stretch that add up to what is left of a sum. */
  const close = (from: number, to: number, left: number, steps: number): number[] | undefined => {
    if (from === to) return isRounding(left, steps) ? [] : undefined;
    const key = `${from}/${to}/${left.toFixed(2)}`;
    const own = list[from];
    if (!own || dead.has(key)) return undefined;
    const rest = sumYuan([left, -own.amount]);
    for (let end = from + 1; end <= to; end += 1) {
      // A line is the sum of several below it; one alone only repeats what is known to be a sum.
      const below = list.slice(from + 1, end).filter(({ amount }) => amount !== 0).length;
      if (end > from + 1 && (below < (own.isSum ? 1 : 2) || !close(from + 1, end, own.amount, own.step))) continue;
      const further = close(end, to, rest, steps + own.step);
      if (further) return [from, ...further];
    }
    dead.add(key);
    return undefined;
  };
  return close(0, list.length, whole.amount, whole.step);
}
