import { round } from '../slots';

/** Width of the upright drawing, which strips and rows share. */
export const WIDTH = 350;

/** Widths in rem from which the drawing has room for more codes, since letters do not grow with it. */
export const CODE_WIDTHS = [18, 30, 40] as const;

/** A place along the width as a percentage for SVG attributes. */
export function percentOf(at: number): string {
  return `${round((100 * at) / WIDTH)}%`;
}
