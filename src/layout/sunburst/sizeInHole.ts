import { textWidth, type Weight } from '../wrapText';

/** A text in the middle of rings, centred on a baseline. */
export interface HoleText {
  text: string;
  weight: Weight;
  /** Baseline below the middle, in parts of the radius of the hole. */
  at: number;
}

/** Height of capitals and figures, and depth of the letters that reach below the line, in parts of their size. */
const RISE = 0.73;
const DEPTH = 0.22;

/** Room kept between the letters and the ring. */
const EDGE = 2;

/**
 * The largest of some sizes at which a text fits across the hole of the rings; undefined where it fits at none.
 * @param hole radius, in the unit of the sizes
 * @param sizes from the largest down
 */
export function sizeInHole({ text, weight, at }: HoleText, hole: number, sizes: readonly number[]): number | undefined {
  return sizes.find((size) => {
    const far = Math.max(Math.abs(at * hole - RISE * size), Math.abs(at * hole + DEPTH * size));
    const across = 2 * (Math.sqrt(Math.max(0, hole ** 2 - far ** 2)) - EDGE);
    return textWidth(text, size, weight) <= across;
  });
}
