import { sumYuan } from '../money';
import { judgeDifference } from './rounding';

/** A printed figure with its step; 0 and 0 where none is printed. */
export interface Summand {
  amount: number;
  step: number;
}

/** A whole and what follows it up to the next whole: places in the list. */
export interface Split {
  whole: number;
  parts: number[];
}

/** No body carries so many items over; the square of a longer list would take its time. */
const LONGEST = 500;

/** True where a difference is no more than rounding by all these steps together explains. */
export function isRounding(difference: number, steps: number): boolean {
  return judgeDifference(difference, [steps]).state !== '不符';
}

/**
 * Splits a list into wholes by their sums: each is followed by the parts that add up to it, up to the next one. Undefined where
 * the list does not divide so, or is longer than any such table. Each start is tried once and sums are carried along, so that the work grows with the square.
 */
export function splitBySums(list: readonly Summand[]): Split[] | undefined {
  if (list.length > LONGEST) return undefined;
  const dead = new Set<number>();
  const splitFrom = (start: number): Split[] | undefined => {
    if (start === list.length) return [];
    const whole = list[start];
    if (!whole || dead.has(start)) return undefined;
    let left = whole.amount;
    let steps = whole.step;
    const parts: number[] = [];
    for (const [offset, { amount, step }] of list.slice(start + 1).entries()) {
      const at = start + 1 + offset;
      parts.push(at);
      left = sumYuan([left, -amount]);
      steps += step;
      const rest = isRounding(left, steps) ? splitFrom(at + 1) : undefined;
      if (rest) return [{ whole: start, parts }, ...rest];
    }
    dead.add(start);
    return undefined;
  };
  return splitFrom(0);
}
