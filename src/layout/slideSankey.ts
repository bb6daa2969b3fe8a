import type { FlowSeries, SeriesBand, SeriesNode } from '../series/flowSeries';
import { sideBand, type BandPath } from './bandPath';
import { placeBands, weightOf } from './placeBands';
import { barSizes, round, type Slot } from './slots';
import { textWidth, wrapText } from './wrapText';

/** What stands beside a bar, already formatted. */
export interface SlideText {
  name: string;
  figure: string;
  /** A word on a line of its own below the name, such as how sure the figure is. */
  mark?: string;
}

/** A bar with its words, which stand outside of the drawing at the middle of its slot. */
export interface SlideNode extends Slot {
  node: SeriesNode;
  side: 'left' | 'right';
  /** Left edge of the bar. */
  x: number;
  /** Baselines of the name's lines. */
  name: { text: string; y: number }[];
  /** Place of the figure; large where the node has room for it below its name. */
  figure: { text: string; x: number; y: number; large: boolean; anchor: 'start' | 'end' };
  /** Where names start or end. */
  textX: number;
}

/** Two layers with the bands between them, words left and right. */
export interface SlideSankey {
  width: number;
  height: number;
  nodes: SlideNode[];
  bands: (BandPath & { band: SeriesBand })[];
}

/** Thickness of a bar, and distance of the words from it. */
const BAR = 12;
const PAD = 20;

/** Part of the height that is money, where names leave it. */
const MONEY = 0.72;

/** Type sizes, their distances from line to line, and the room of a large figure. */
const NAME = 30;
const NAME_LINE = 38;
const FIGURE = 26;
const LARGE_LINE = 48;

/** Smallest slot of a node, and space between two, or between a name and the small figure at the outer edge. */
const SLOT = 46;
const GAP = 10;

/** Part of the whole from which a node has its figure large, below its name. */
const LARGE_FROM = 0.28;

/** Part of the width that is words on each side, and the most that they need. */
const WORDS = 0.395;
const WORDS_MOST = 400;

/**
 * Places two neighbouring layers for a slide. Every node has a slot as high as its words need; its bar lies in the middle of it.
 * @param half 0 for sources and functions, 1 for functions and economic classes
 * @param texts the words of each node by id
 */
export function slideSankey(
  series: FlowSeries,
  half: 0 | 1,
  texts: ReadonlyMap<string, SlideText>,
  { width, height }: { width: number; height: number },
): SlideSankey {
  const words = round(Math.min(width * WORDS, WORDS_MOST));
  const [from, to] = [words, width - words];
  const layers = [series.layers[half] ?? [], series.layers[half + 1] ?? []] as const;
  const whole = Math.max(...layers.map((nodes) => nodes.reduce((sum, node) => sum + weightOf(node), 0)), 0);
  const sides = layers.map((layer) => {
    const large = layer.map((node) => whole > 0 && weightOf(node) / whole >= LARGE_FROM);
    const names = layer.map((node, at) => {
      const { name = '', mark = '', figure = '' } = texts.get(node.id) ?? {};
      const taken = BAR + PAD + (large[at] ? 0 : textWidth(figure, FIGURE) + GAP);
      return [...wrapText(name, words - taken, NAME), ...(mark ? [mark] : [])];
    });
    const needs = names.map((lines, at) => Math.max(SLOT, heightOf(lines, large[at] ?? false) + 6));
    return { layer, large, names, needs };
  });
  // Very long names make the drawing grow; it never squeezes them.
  const least = Math.max(...sides.map(({ needs }) => needs.reduce((sum, need) => sum + need + GAP, 0)));
  const drawn = Math.max(height, least);
  const nodes = sides.flatMap(({ layer, large, names, needs }, index) => {
    const slots = slotsOf(layer, needs, whole, drawn);
    const side = index === 0 ? ('left' as const) : ('right' as const);
    return layer.map((node, at) =>
      nodeOf(node, side, texts.get(node.id)?.figure ?? '', names[at] ?? [], slots[at] ?? { at: 0, size: 0, bar: 0 }, {
        width,
        large: large[at] ?? false,
        edge: side === 'left' ? from - BAR : to,
      }),
    );
  });
  const bars = new Map(nodes.map((node) => [node.node.id, node] as const));
  const bands = placeBands(series, half, bars).map(({ band, from: start, to: end }) => ({
    band,
    ...sideBand(start, end, from, to),
  }));
  return { width, height: round(drawn), nodes, bands };
}

/** Slots from top to bottom that fill the height, each with the size of its bar. */
function slotsOf(nodes: readonly SeriesNode[], needs: readonly number[], whole: number, height: number) {
  let money = height * MONEY;
  const sizesAt = (room: number) => barSizes(nodes.map(weightOf), whole === 0 ? 0 : room / whole, room);
  const wanted = (room: number) =>
    sizesAt(room).reduce((sum, size, index) => sum + Math.max(size, needs[index] ?? 0), 0) + GAP * (nodes.length - 1);
  while (money > 40 && wanted(money) > height) money -= 4;
  const sizes = sizesAt(money);
  const heights = sizes.map((size, index) => Math.max(size, needs[index] ?? 0));
  const spare = Math.max(0, height - heights.reduce((sum, one) => sum + one, 0));
  const gap = nodes.length > 1 ? spare / (nodes.length - 1) : 0;
  let at = nodes.length === 1 ? spare / 2 : 0;
  return sizes.map((bar, index) => {
    const slot = { at, size: heights[index] ?? 0, bar };
    at += slot.size + gap;
    return slot;
  });
}

/** Height of a node's words. */
function heightOf(lines: readonly string[], large: boolean): number {
  return lines.length * NAME_LINE + (large ? LARGE_LINE : 0);
}

function nodeOf(
  node: SeriesNode,
  side: 'left' | 'right',
  figure: string,
  lines: readonly string[],
  slot: Slot & { bar: number },
  { width, edge, large }: { width: number; edge: number; large: boolean },
): SlideNode {
  const left = side === 'left';
  const middle = slot.at + slot.size / 2;
  const block = heightOf(lines, large);
  const first = middle - block / 2 + NAME * 0.96;
  const textX = round(left ? edge - PAD : edge + BAR + PAD);
  return {
    node,
    side,
    x: edge,
    at: round(middle - slot.bar / 2),
    size: round(slot.bar),
    name: lines.map((text, index) => ({ text, y: round(first + index * NAME_LINE) })),
    textX,
    figure: {
      text: figure,
      large,
      x: large ? textX : left ? 0 : width,
      y: round(large ? first + lines.length * NAME_LINE + 8 : middle + FIGURE * 0.36),
      anchor: large ? (left ? 'end' : 'start') : left ? 'start' : 'end',
    },
  };
}
