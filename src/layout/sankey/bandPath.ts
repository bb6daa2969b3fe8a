import { round, type Slot } from './slots';

/** Outline of a band, and its two long edges. */
export interface BandPath {
  outline: string;
  edges: string;
}

/** `x`: layers are rows and money is measured along the width; `y`: layers are columns. */
export type Axis = 'x' | 'y';

/**
 * A band from a bar to one of the next layer; it bends halfway between them.
 * @param start where it leaves, across the layers
 * @param end where it comes to
 */
export function bandPath(axis: Axis, from: Slot, to: Slot, start: number, end: number): BandPath {
  const middle = round((start + end) / 2);
  const point = (along: number, across: number) => (axis === 'x' ? `${along} ${across}` : `${across} ${along}`);
  const curve = (one: number, other: number, last: number) =>
    `C${point(one, middle)} ${point(other, middle)} ${point(other, last)}`;
  const [a, b, c, d] = [from.at, from.at + from.size, to.at, to.at + to.size].map(round) as [
    number,
    number,
    number,
    number,
  ];
  const first = `M${point(a, start)}${curve(a, c, end)}`;
  return {
    outline: `${first}L${point(d, end)}${curve(d, b, start)}Z`,
    edges: `${first}M${point(b, start)}${curve(b, d, end)}`,
  };
}
