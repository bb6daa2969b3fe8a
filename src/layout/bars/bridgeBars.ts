import { textWidth } from '../wrapText';

/** Where a label of a step stands: beside its bar, or in a line of its own above it. */
export type LabelSide = 'right' | 'left' | 'above';

/** One step, in percent of the width: the shore before and after it, and the bar between the two. */
export interface BridgeBar {
  before: number;
  after: number;
  at: number;
  size: number;
}

/** A river from last year's total to this year's, in percent of the width. Both ends begin at 0, the middle is enlarged. */
export interface BridgeBars {
  /** Lengths of the two totals on one scale from 0. */
  ends: { prior: number; current: number };
  /** Part of the money that the middle shows, in the unit of the amounts. */
  window: { from: number; to: number };
  /** Water from the first end into the middle, and from the middle to the second end: outlines of 100 × 100, and their edges. */
  open: Lens;
  close: Lens;
  bars: BridgeBar[];
}

export interface Lens {
  water: string;
  edges: string[];
}

/** Room before the lowest level for the first label, and behind the highest, in parts of the range. */
const BEFORE = 1 / 4;
const BEHIND = 1 / 50;
/** Narrowest bar that is still seen, in percent. */
const LEAST = 0.5;

/**
 * Places the steps from one total to another, each on what the ones before it leave.
 * @param amounts differences, in order; what they leave to the second total is no bar
 */
export function bridgeBars(prior: number, current: number, amounts: readonly number[]): BridgeBars {
  const levels = amounts.reduce<number[]>((all, amount) => [...all, (all.at(-1) ?? prior) + amount], [prior]);
  const low = Math.min(...levels, current);
  const high = Math.max(...levels, current);
  const range = high - low || high || 1;
  const from = Math.max(0, low - BEFORE * range);
  const to = high + BEHIND * range;
  const inWindow = (level: number): number => round((100 * (level - from)) / (to - from));
  const ofWhole = (level: number): number => round((100 * level) / Math.max(prior, current, 1));
  const lens = (total: number): [left: Edge, shore: Edge] => [
    [ofWhole(from), 0],
    [ofWhole(total), inWindow(total)],
  ];
  return {
    ends: { prior: ofWhole(prior), current: ofWhole(current) },
    window: { from, to },
    open: lensOf(lens(prior)),
    close: lensOf(lens(current).map(([end, window]): Edge => [window, end])),
    bars: amounts.map((_, index) => {
      const [before, after] = [inWindow(levels[index] ?? prior), inWindow(levels[index + 1] ?? prior)];
      const size = Math.max(LEAST, Math.abs(after - before));
      return { before, after, at: Math.min(before, after), size: round(size) };
    }),
  };
}

/** Places of one edge at the top and at the bottom of a lens. */
type Edge = [top: number, bottom: number];

function lensOf([left, shore]: readonly Edge[]): Lens {
  if (!left || !shore) throw new Error('a lens has a left edge and a shore');
  const down = ([top, bottom]: Edge): string => `M${top} 0C${top} 50 ${bottom} 50 ${bottom} 100`;
  const up = ([top, bottom]: Edge): string => `L${bottom} 100C${bottom} 50 ${top} 50 ${top} 0Z`;
  return { water: down(left) + up(shore), edges: [left, shore].map(down) };
}

/**
 * Where the label of a bar stands: right of it if there is room, else left of it, on the water; else above.
 * @param width in pixels, as is `size`, the size of the letters
 */
export function labelSide({ at, size: length }: BridgeBar, text: string, width: number, size: number): LabelSide {
  const needed = textWidth(text, size, 'bold') + 2 * GAP;
  if (needed <= width * (1 - (at + length) / 100)) return 'right';
  return needed <= (width * at) / 100 ? 'left' : 'above';
}

/** A label as it fits the whole width together with its figure: cut at its end where it is too long. */
export function fittingLabel(label: string, figure: string, width: number, size: number): string {
  const fits = (text: string): boolean => textWidth(`${text} ${figure}`, size, 'bold') <= width;
  if (fits(label)) return label;
  const letters = [...label];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}

/** Pixels between a bar and its label. */
const GAP = 8;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
