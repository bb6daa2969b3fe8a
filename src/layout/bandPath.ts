import { round, type Slot } from './slots';

/** Outline of a band, and its two long edges. */
export interface BandPath {
  outline: string;
  edges: string;
}

/** A band that leaves a bar downwards and comes to another below; its middle bends at half the height. */
export function downBand(from: Slot, to: Slot, top: number, bottom: number): BandPath {
  const middle = round((top + bottom) / 2);
  const [a, b, c, d] = [from.at, from.at + from.size, to.at, to.at + to.size].map(round) as [
    number,
    number,
    number,
    number,
  ];
  const left = `M${a} ${top}C${a} ${middle} ${c} ${middle} ${c} ${bottom}`;
  const right = `M${b} ${top}C${b} ${middle} ${d} ${middle} ${d} ${bottom}`;
  return {
    outline: `${left}L${d} ${bottom}C${d} ${middle} ${b} ${middle} ${b} ${top}Z`,
    edges: left + right,
  };
}

/** A band that runs from a bar to another at its right. */
export function sideBand(from: Slot, to: Slot, left: number, right: number): BandPath {
  const middle = round((left + right) / 2);
  const [a, b, c, d] = [from.at, from.at + from.size, to.at, to.at + to.size].map(round) as [
    number,
    number,
    number,
    number,
  ];
  const upper = `M${left} ${a}C${middle} ${a} ${middle} ${c} ${right} ${c}`;
  const lower = `M${left} ${b}C${middle} ${b} ${middle} ${d} ${right} ${d}`;
  return {
    outline: `${upper}L${right} ${d}C${middle} ${d} ${middle} ${b} ${left} ${b}Z`,
    edges: upper + lower,
  };
}
