import type { FlowSeries, SeriesBand, SeriesNode } from '../series/flowSeries';
import { sideBand, type BandPath } from './bandPath';
import { placeBands, weightOf } from './placeBands';
import { barSizes, round, type Slot } from './slots';

/** A node of one side: its bar, and the slot that its words stand in. */
export interface PairNode extends Slot {
  node: SeriesNode;
  slot: Slot;
}

/** The crossing from function to economic class with words left and right of it. */
export interface PairSankey {
  height: number;
  /** Height of all the money together. */
  money: number;
  left: PairNode[];
  right: PairNode[];
  bands: ({ band: SeriesBand } & BandPath)[];
}

export interface PairRoom {
  /** Where bands leave the left bars, and where they come to the right ones. */
  from: number;
  to: number;
  /** Height of the drawing; null for as much as it needs. */
  height: number | null;
}

/** Room that a bar keeps from the next one. */
const APART = 8;

/** Heights that the whole of the money is tried at, without a height given. */
const USUAL = 260;
const MONEY_LEAST = 24;
const MONEY_STEP = 6;

/**
 * Places the lower half of the flows: words outside, two rows of bars, one crossing. A node has at least the slot that
 * its words need; a small bar stands in the middle of its slot.
 * @param heights heights of the slots that words need, by node id
 */
export function pairSankey(series: FlowSeries, heights: ReadonlyMap<string, number>, room: PairRoom): PairSankey {
  const sides = [series.layers[1] ?? [], series.layers[2] ?? []];
  const whole = Math.max(...sides.map((nodes) => nodes.reduce((sum, node) => sum + weightOf(node), 0)), 0);
  const slotsAt = (money: number) =>
    sides.map((nodes) =>
      barSizes(nodes.map(weightOf), whole === 0 ? 0 : money / whole).map((size, index) => ({
        size,
        slot: Math.max(heights.get(nodes[index]?.id ?? '') ?? 0, size + APART),
      })),
    );
  const tallest = (money: number) =>
    Math.max(...slotsAt(money).map((side) => side.reduce((sum, { slot }) => sum + slot, 0)), 0);
  let money = room.height ?? USUAL;
  while (room.height !== null && money > MONEY_LEAST && tallest(money) > room.height) money -= MONEY_STEP;
  const height = room.height === null ? tallest(money) : Math.max(room.height, tallest(money));
  const [left = [], right = []] = sides.map((nodes, index) => place(nodes, slotsAt(money)[index] ?? [], height));
  const bars = new Map([...left, ...right].map((place) => [place.node.id, place] as const));
  const bands = placeBands(series, 1, bars).map((placed) => ({
    band: placed.band,
    ...sideBand(placed.from, placed.to, room.from, room.to),
  }));
  return { height: round(height), money, left, right, bands };
}

function place(
  nodes: readonly SeriesNode[],
  sizes: readonly { size: number; slot: number }[],
  height: number,
): PairNode[] {
  const used = sizes.reduce((sum, { slot }) => sum + slot, 0);
  const spare = Math.max(0, height - used);
  const between = nodes.length > 1 ? spare / (nodes.length - 1) : 0;
  let at = nodes.length === 1 ? spare / 2 : 0;
  return nodes.map((node, index) => {
    const { size, slot } = sizes[index] ?? { size: 0, slot: 0 };
    const placed = {
      node,
      at: round(at + (slot - size) / 2),
      size: round(size),
      slot: { at: round(at), size: round(slot) },
    };
    at += slot + between;
    return placed;
  });
}
