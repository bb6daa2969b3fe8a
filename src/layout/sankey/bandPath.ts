import { round, type Slot } from './slots';

/** Where a band is drawn. Its edges are worked out (`edgesOf`), so that the data of a page holds each curve once. */
export interface BandPath {
  outline: string;
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
  return { outline: `M${point(a, start)}${curve(a, c, end)}L${point(d, end)}${curve(d, b, start)}Z` };
}
