import { round } from './slots';

/** A rectangle of a drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Thickness of the bars at both ends of a stretch of the sideways chart. */
export const SIDE_BAR = 6;

/** Half the stroke of a hollow bar, which stays within the bar's place. */
const INSET = 0.75;

/** Where the bar of a key is drawn in its place: a hollow one, of what is not disclosed, within its stroke. */
export function barMark(key: string, { x, y, width, height }: Box): Box {
  const inset = key === 'undisclosed' ? INSET : 0;
  const inner = (size: number) => round(inset === 0 ? size : Math.max(0.5, size - 2 * inset));
  return { x: round(x + inset), y: round(y + inset), width: inner(width), height: inner(height) };
}
