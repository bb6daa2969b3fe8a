import type { FlowSeries, SeriesBand, SeriesNode } from '../series/flowSeries';
import { slotsIn, type Slot } from './slots';

/** A band with the places where it leaves its first bar and comes to its second. */
export interface BandSlots {
  band: SeriesBand;
  from: Slot;
  to: Slot;
}

/** What a bar stands for: its printed figure, or what flows through it where rounding makes that more. */
export function weightOf(node: SeriesNode): number {
  return Math.max(0, node.amount, node.inflow, node.outflow);
}

/**
 * Places the bands of one half between its bars. At a bar they stand in the order of the bars at their other end, so
 * that bands of one bar never cross each other.
 * @param bars place of each node by id
 */
export function placeBands(series: FlowSeries, half: number, bars: ReadonlyMap<string, Slot>): BandSlots[] {
  const bands = (series.bands[half] ?? []).filter((band) => band.amount > 0);
  const leaving = slotsAt(series.layers[half] ?? [], bands, 'from', bars);
  const coming = slotsAt(series.layers[half + 1] ?? [], bands, 'to', bars);
  return bands.flatMap((band) => {
    const [from, to] = [leaving.get(band.id), coming.get(band.id)];
    return from && to ? [{ band, from, to }] : [];
  });
}

function slotsAt(
  nodes: readonly SeriesNode[],
  bands: readonly SeriesBand[],
  end: 'from' | 'to',
  bars: ReadonlyMap<string, Slot>,
): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  const byNode = new Map<string, SeriesBand[]>();
  for (const band of bands) {
    const own = byNode.get(band[end]);
    if (own) own.push(band);
    else byNode.set(band[end], [band]);
  }
  for (const node of nodes) {
    const bar = bars.get(node.id);
    if (!bar) continue;
    const own = byNode.get(node.id) ?? [];
    const placed = slotsIn(
      bar,
      weightOf(node),
      own.map((band) => band.amount),
    );
    own.forEach((band, index) => slots.set(band.id, placed[index] ?? bar));
  }
  return slots;
}
