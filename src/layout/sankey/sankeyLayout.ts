import type { FlowSeries, SeriesNode } from '../../series/flows/flowSeries';
import { barSizes, round, type Slot } from './slots';
import { riverOf, type BandSlots, type River } from './river';

/** Pixels that a bar keeps free for its words, before and after it along its layer. */
export interface Room {
  before: number;
  after: number;
}

/** A bar of a layer with its words' room, `at` and `size` along the layer. */
export interface SankeyBar<Words extends Room = Room> extends Slot {
  node: SeriesNode;
  words: Words;
  /** The bar with its room. */
  slot: Slot;
}

/** Bars and bands of a flow chart along one axis; where the layers themselves stand is for the form to say. */
export interface SankeyLayout<Words extends Room> {
  /** Length of the drawing along the layers. */
  length: number;
  /** Pixels of the largest layer's money. */
  money: number;
  layers: SankeyBar<Words>[][];
  /** Between the layers, in the series' order. */
  bands: BandSlots[][];
  /** Between the layers: bars whose money the document does not follow into the next. */
  stops: SankeyBar<Words>[][];
}

/** How a chart is laid out: how long it is, how much of that is money, and what its words need. */
export interface SankeyForm<Words extends Room> {
  /** Length that the drawing has unless its words need more. */
  length: number;
  /** Pixels that the money is tried at, from the most down until all fits. */
  money: { most: number; least: number; step: number };
  /** Space between two bars with their rooms, at least. */
  gap?: number;
  /** The drawing never grows; bars are made smaller. */
  fixed?: boolean;
  /** The words of a bar of a size. */
  words: (node: SeriesNode, bar: { size: number; share: number; index: number; layer: number }) => Words;
}

/** Space between what flows on and what stops beside it. */
const STOP_GAP = 14;

/** A bar before its place is known. */
interface Standing<Words extends Room> {
  node: SeriesNode;
  size: number;
  words: Words;
}

/** A layer before its places are known: what flows on, and what ends here though others flow on. */
interface Stack<Words extends Room> {
  bars: Standing<Words>[];
  tail: Standing<Words>[];
}

/**
 * Places a series with any number of layers. Money has one scale in all of them; what a layer leaves over goes between
 * its bars, and a layer of one bar stands in the middle. Where words need more than there is the drawing grows, it never
 * squeezes them. Beside bars that end a layer, and whose money stops there, the next layers keep free what is theirs.
 */
export function sankeyLayout<Words extends Room>(series: FlowSeries, form: SankeyForm<Words>): SankeyLayout<Words> {
  const river = riverOf(series);
  const { least, step } = form.money;
  const gap = form.gap ?? 0;
  let money = form.money.most;
  let stacks = stacksAt(river, money, form);
  while (money > least && needOf(stacks, gap) > form.length) {
    money -= step;
    stacks = stacksAt(river, money, form);
  }
  const length = Math.max(form.length, needOf(stacks, gap));
  const layers = placeStacks(stacks, length, gap);
  const bands = river.bandsBetween(new Map(layers.flat().map((bar) => [bar.node.id, bar])));
  const stops = bands.map((_, half) => (layers[half] ?? []).filter(({ node }) => river.stopped.has(node.id)));
  return { length, money, layers, bands, stops };
}

function stacksAt<Words extends Room>(
  river: River,
  money: number,
  { fixed, length, words }: SankeyForm<Words>,
): Stack<Words>[] {
  let limit = fixed ? length : Number.POSITIVE_INFINITY;
  return river.layers.map((nodes, layer) => {
    const last = nodes.findLastIndex(({ node }) => !river.stopped.has(node.id));
    const shares = nodes.map(({ share }) => share);
    // Where everything stops nothing flows on beside it.
    const split = last < 0 ? nodes.length : last + 1;
    const sizes = barSizes(shares, money, split < nodes.length ? limit - STOP_GAP : limit);
    const bars = nodes.map(({ node, share }, index): Standing<Words> => {
      const size = sizes[index] ?? 0;
      return { node, size, words: words(node, { size, share, index, layer }) };
    });
    const stack = { bars: bars.slice(0, split), tail: bars.slice(split) };
    limit -= tailOf(stack, 0);
    return stack;
  });
}

/** Length of bars with the least gaps between them. */
function lengthOf(bars: readonly Standing<Room>[], gap: number): number {
  return bars.reduce((sum, { size, words }) => sum + words.before + size + words.after, gap * (bars.length - 1));
}

/** What a layer's stopped money takes from the layers after it. */
function tailOf({ tail }: Stack<Room>, gap: number): number {
  return tail.length === 0 ? 0 : lengthOf(tail, gap) + STOP_GAP;
}

/** Length that the longest layer needs, with what stops beside it. */
function needOf(stacks: readonly Stack<Room>[], gap: number): number {
  return stacks.reduceRight((need, stack) => Math.max(lengthOf(stack.bars, gap), need) + tailOf(stack, gap), 0);
}

function placeStacks<Words extends Room>(
  stacks: readonly Stack<Words>[],
  length: number,
  gap: number,
): SankeyBar<Words>[][] {
  let limit = length;
  return stacks.map((stack) => {
    const end = limit;
    limit -= tailOf(stack, gap);
    return [...spread(stack.bars, 0, limit, gap), ...spread(stack.tail, end - lengthOf(stack.tail, gap), end, gap)];
  });
}

/** Stands bars between two places, with equal gaps; a single one in the middle. */
function spread<Words extends Room>(
  bars: readonly Standing<Words>[],
  from: number,
  to: number,
  gap: number,
): SankeyBar<Words>[] {
  const spare = Math.max(0, to - from - lengthOf(bars, gap));
  const between = gap + spare / (bars.length - 1);
  let at = bars.length === 1 ? from + spare / 2 : from;
  return bars.map(({ node, size, words }) => {
    const slot = { at, size: words.before + size + words.after };
    at += slot.size + between;
    return { node, words, slot, at: round(slot.at + words.before), size: round(size) };
  });
}
