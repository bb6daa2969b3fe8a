import type { FlowSeries, SeriesBand, SeriesNode } from '../series/flowSeries';
import { downBand, type BandPath } from './bandPath';
import { placeBands, weightOf } from './placeBands';
import { barSizes, round, type Slot } from './slots';

/** A bar of a layer, `at` and `size` along the width of the drawing. */
export interface UprightBar extends Slot {
  node: SeriesNode;
}

/** A code that stands beside its bar, at its middle. */
export interface UprightCode {
  text: string;
  at: number;
}

/** One layer: its bars and the codes that there is room for. */
export interface UprightLayer {
  bars: UprightBar[];
  codes: UprightCode[];
}

export interface UprightBand extends BandPath {
  band: SeriesBand;
}

/** The crossing between two layers. */
export interface UprightCrossing {
  height: number;
  bands: UprightBand[];
}

/** The upright chart in a drawing `WIDTH` wide; strips and rows share its horizontal places. */
export interface UprightSankey {
  width: number;
  layers: UprightLayer[];
  crossings: UprightCrossing[];
}

const WIDTH = 350;

/** Part of the width that is money; the rest is shared out as equal gaps. */
const MONEY = 0.845;

/** Heights of the crossings: the lower one has more to untangle. */
export const UPRIGHT_HEIGHTS = [112, 208] as const;

/** Thickness of the bars above and below a crossing. */
export const BAR = 9;

/** Smallest distance between the middles of two codes. */
const CODE_DISTANCE = 24;

/** Half the width of a code of three digits. */
const CODE_HALF = 11;

/**
 * Places the upright chart. A layer of one node stands in the middle.
 * @param heights of the crossings between the layers of the series
 */
export function uprightSankey(series: FlowSeries, heights: readonly number[] = UPRIGHT_HEIGHTS): UprightSankey {
  const whole = Math.max(...series.layers.map((nodes) => nodes.reduce((sum, node) => sum + weightOf(node), 0)), 0);
  const layers = series.layers.map((nodes) => {
    const bars = placeLayer(nodes, whole === 0 ? 0 : (MONEY * WIDTH) / whole);
    return { bars, codes: codesOf(bars) };
  });
  const places = new Map(layers.flatMap(({ bars }) => bars.map((bar) => [bar.node.id, bar] as const)));
  const crossings = heights.map((height, half) => ({
    height,
    bands: placeBands(series, half, places).map(({ band, from, to }) => ({
      band,
      ...downBand(from, to, BAR, height - BAR),
    })),
  }));
  return { width: WIDTH, layers, crossings };
}

function placeLayer(nodes: readonly SeriesNode[], scale: number): UprightBar[] {
  const sizes = barSizes(nodes.map(weightOf), scale, WIDTH);
  const used = sizes.reduce((sum, size) => sum + size, 0);
  const gap = nodes.length > 1 ? Math.max(0, (WIDTH - used) / (nodes.length - 1)) : 0;
  let at = nodes.length === 1 ? (WIDTH - used) / 2 : 0;
  return nodes.map((node, index) => {
    const size = sizes[index] ?? 0;
    const bar = { node, at: round(at), size: round(size) };
    at += size + gap;
    return bar;
  });
}

/** Codes of three digits at the middle of their bars, large bars first, where the next is far enough away. */
function codesOf(bars: readonly UprightBar[]): UprightCode[] {
  const codes: UprightCode[] = [];
  for (const { node, at, size } of [...bars].sort((a, b) => b.size - a.size)) {
    if (!/^\d{3}$/.test(node.key)) continue;
    const middle = round(Math.min(WIDTH - CODE_HALF, Math.max(CODE_HALF, at + size / 2)));
    if (codes.every((code) => Math.abs(code.at - middle) >= CODE_DISTANCE)) codes.push({ text: node.key, at: middle });
  }
  return codes.sort((a, b) => a.at - b.at);
}

/** A place along the width as a percentage for SVG attributes. */
export function percentOf(at: number): string {
  return `${round((100 * at) / WIDTH)}%`;
}
