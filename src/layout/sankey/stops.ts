import { bandPath, type Axis, type BandPath } from './bandPath';
import { round, type Slot } from './slots';
import type { SeriesNode } from '../../series/flows/flowSeries';

/** What is drawn where a document does not say how money goes on. */
export interface Stops {
  /** Short ways on from each bar, as wide as it. */
  stubs: (BandPath & { id: string })[];
  /** The dotted line that they end at; empty where nothing stops. */
  line: string;
  /** Where the line stands, across the layers, and its ends. */
  at: number;
  from: number;
  to: number;
}

/** Length of a stub. */
const STUB = 48;

/** How far the line runs on beside the stubs. */
const OVER = 10;

/**
 * The stubs of bars that nothing leaves.
 * @param start where they leave their bars, across the layers
 * @param length of the drawing along the layers
 */
export function stopsAt(
  axis: Axis,
  bars: readonly (Slot & { node: SeriesNode })[],
  start: number,
  length: number,
): Stops {
  const at = start + STUB;
  const stubs = bars.map((bar) => ({ id: bar.node.id, ...bandPath(axis, bar, bar, start, at) }));
  const from = round(Math.max(0, Math.min(length, ...bars.map((bar) => bar.at)) - OVER));
  const to = round(Math.min(length, Math.max(0, ...bars.map((bar) => bar.at + bar.size)) + OVER));
  const line = bars.length === 0 ? '' : axis === 'x' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`;
  return { stubs, line, at, from, to };
}
