import type { FlowSeries, SeriesBand, SeriesNode } from '../series/flowSeries';
import { sideBand, type BandPath } from './bandPath';
import { placeBands, weightOf } from './placeBands';
import { labelFor, type LabelText, type PlacedLabel } from './sidewaysLabel';
import { barSizes, round, type Slot } from './slots';

/** A node as a calm stretch between two bars, with its label on it or above it. */
export interface SidewaysNode extends Slot {
  node: SeriesNode;
  left: number;
  width: number;
  label: PlacedLabel;
}

export interface SidewaysBand extends BandPath {
  band: SeriesBand;
}

/** The sideways chart in a drawing `WIDTH` wide and as high as it has to be. */
export interface SidewaysSankey {
  width: number;
  height: number;
  nodes: SidewaysNode[];
  bands: SidewaysBand[];
}

const WIDTH = 720;

/** Left edge and width of the three stretches; bands cross between them. */
export const STRETCHES = [
  { left: 0, width: 156 },
  { left: 236, width: 190 },
  { left: 530, width: 190 },
] as const;

/** Thickness of the bars at both ends of a stretch. */
export const SIDE_BAR = 6;

/** Height that the drawing has unless its labels need more. */
const HEIGHT = 560;

/** Heights that the whole of the money is tried at, from the largest down. */
const MONEY_MOST = 420;
const MONEY_LEAST = 320;
const MONEY_STEP = 10;

/** Space between two stretches without a label between them. */
const GAP = 14;

interface Stack {
  sizes: number[];
  labels: PlacedLabel[];
  /** Space that each node keeps above it. */
  above: number[];
  height: number;
}

/**
 * Places the sideways chart. Money is drawn as high as fits the usual height; labels that do not fit their stretch take
 * room above it, and where that is too much the drawing grows, it never squeezes.
 * @param texts the words and figures of each node by id, already formatted
 */
export function sidewaysSankey(series: FlowSeries, texts: ReadonlyMap<string, LabelText>): SidewaysSankey {
  const whole = Math.max(...series.layers.map((nodes) => nodes.reduce((sum, node) => sum + weightOf(node), 0)), 0);
  const stacksAt = (money: number) =>
    series.layers.map((nodes, layer) => stackOf(nodes, layer, whole === 0 ? 0 : money / whole, texts));
  let money = MONEY_MOST;
  while (money > MONEY_LEAST && tallest(stacksAt(money)) > HEIGHT) money -= MONEY_STEP;
  const stacks = stacksAt(money);
  const height = Math.max(HEIGHT, tallest(stacks));
  const nodes = series.layers.flatMap((layer, index) => placeStack(layer, index, stacks[index], height));
  const bars = new Map(nodes.map((node) => [node.node.id, node] as const));
  const bands = [0, 1].flatMap((half) => placeHalf(series, half, bars));
  return { width: WIDTH, height: round(height + 4), nodes, bands };
}

function tallest(stacks: readonly Stack[]): number {
  return Math.max(...stacks.map((stack) => stack.height), 0);
}

function stackOf(
  nodes: readonly SeriesNode[],
  layer: number,
  scale: number,
  texts: ReadonlyMap<string, LabelText>,
): Stack {
  const { width } = stretchOf(layer);
  const sizes = barSizes(nodes.map(weightOf), scale);
  const labels = nodes.map((node, index) => labelFor(texts.get(node.id), width, sizes[index] ?? 0));
  const above = labels.map((label, index) => (label.inside ? (index === 0 ? 0 : GAP) : label.height));
  const height = sizes.reduce((sum, size, index) => sum + size + (above[index] ?? 0), 0);
  return { sizes, labels, above, height };
}

/** Stacks a layer from the top to the bottom of the drawing; what is left over goes between its nodes. */
function placeStack(
  nodes: readonly SeriesNode[],
  layer: number,
  stack: Stack | undefined,
  height: number,
): SidewaysNode[] {
  if (!stack) return [];
  const { left, width } = stretchOf(layer);
  const spare = Math.max(0, height - stack.height);
  const between = nodes.length > 1 ? spare / (nodes.length - 1) : 0;
  let at = nodes.length === 1 ? spare / 2 : 0;
  return nodes.map((node, index) => {
    const [size, label, above] = [stack.sizes[index], stack.labels[index], stack.above[index]] as [
      number,
      PlacedLabel,
      number,
    ];
    at += above;
    const placed = { node, left, width, at: round(at), size: round(size), label };
    at += size + between;
    return placed;
  });
}

function placeHalf(series: FlowSeries, half: number, bars: ReadonlyMap<string, SidewaysNode>): SidewaysBand[] {
  const from = stretchOf(half);
  const to = stretchOf(half + 1);
  return placeBands(series, half, bars).map((placed) => ({
    band: placed.band,
    ...sideBand(placed.from, placed.to, from.left + from.width, to.left),
  }));
}

function stretchOf(layer: number): { left: number; width: number } {
  return STRETCHES[layer] ?? { left: 0, width: WIDTH };
}
