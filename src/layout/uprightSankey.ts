import type { FlowSeries, SeriesBand, SeriesNode } from '../series/flowSeries';
import { downBand, type BandPath } from './bandPath';
import { placeBands, weightOf } from './placeBands';
import { barSizes, round, type Slot } from './slots';

/** A bar of a layer, `at` and `size` along the width of the drawing. */
export interface UprightBar extends Slot {
  node: SeriesNode;
}

/** A code that stands beside its bar. */
export interface UprightCode {
  text: string;
  at: number;
}

/** One layer: its bars and the codes that there is room for in a narrow drawing. */
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
const UPRIGHT_HEIGHTS = [112, 208] as const;

/** Thickness of the bars above and below a crossing. */
export const BAR = 9;

/** Widths in rem from which a drawing has room for more codes, since letters do not grow with it. */
export const CODE_WIDTHS = [18, 30, 40] as const;

/** Smallest distance between the middles of two codes, and half the width of one, in rem. */
const CODE_DISTANCE = 1.5;
const CODE_HALF = 0.7;

/** Fineness with which codes step aside, as parts of how far they may. */
const STEPS = 8;

/**
 * Places the upright chart. A layer of one node stands in the middle.
 * @param heights of the crossings between the layers of the series
 */
export function uprightSankey(series: FlowSeries, heights: readonly number[] = UPRIGHT_HEIGHTS): UprightSankey {
  const whole = Math.max(...series.layers.map((nodes) => nodes.reduce((sum, node) => sum + weightOf(node), 0)), 0);
  const layers = series.layers.map((nodes) => {
    const bars = placeLayer(nodes, whole === 0 ? 0 : (MONEY * WIDTH) / whole);
    return { bars, codes: codesAt(bars, CODE_WIDTHS[0]) };
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

/**
 * Codes of three digits beside their bars in a drawing of a width in rem: as many as fit, those of large bars first. One may
 * step aside for its neighbours as long as it still reaches the middle of its bar and is nearer to no other.
 */
export function codesAt(bars: readonly UprightBar[], rem: number): UprightCode[] {
  const [distance, half] = [(CODE_DISTANCE * WIDTH) / rem, (CODE_HALF * WIDTH) / rem];
  const middles = bars.map(({ at, size }) => at + size / 2);
  const wanted = bars.flatMap(({ node, size }, index): Wanted[] => {
    if (!/^\d{3}$/.test(node.key)) return [];
    const own = middles[index] ?? 0;
    const border = (other: number | undefined) => (own + (other ?? own)) / 2;
    const least = Math.max(half, own - half, index === 0 ? 0 : border(middles[index - 1]));
    const most = Math.min(WIDTH - half, own + half, index === bars.length - 1 ? WIDTH : border(middles[index + 1]));
    if (least > most) return [];
    // Nothing stands beyond the edges, so a code at one of them begins from there.
    return [{ text: node.key, size, middle: Math.min(most, Math.max(least, own)), least, most }];
  });
  let codes: UprightCode[] = [];
  let chosen: Wanted[] = [];
  for (const code of [...wanted].sort((a, b) => b.size - a.size)) {
    const more = wanted.filter((one) => one === code || chosen.includes(one));
    const placed = stepAside(more, distance);
    if (placed) [codes, chosen] = [placed, more];
  }
  return codes;
}

/** A code with where it stands best, and how far it may step aside. */
interface Wanted {
  text: string;
  size: number;
  middle: number;
  least: number;
  most: number;
}

/** Places codes so that all of them step aside by no larger part of what they may than they have to; null where they cannot. */
function stepAside(wanted: readonly Wanted[], distance: number): UprightCode[] | null {
  for (let step = 0; step <= STEPS; step++) {
    const placed = placeCodes(wanted, distance, step / STEPS);
    if (placed) return placed;
  }
  return null;
}

/** Places codes from left to right, each by no more than a part of what it may step aside; null where one must. */
function placeCodes(wanted: readonly Wanted[], distance: number, part: number): UprightCode[] | null {
  const most = wanted.map(({ middle, most }) => middle + (most - middle) * part);
  for (let index = most.length - 2; index >= 0; index--) {
    most[index] = Math.min(most[index] ?? 0, (most[index + 1] ?? 0) - distance);
  }
  let from = 0;
  const placed: UprightCode[] = [];
  for (const [index, { text, middle, least }] of wanted.entries()) {
    const to = most[index] ?? 0;
    from = Math.max(from, middle - (middle - least) * part);
    if (from > to) return null;
    const at = Math.min(to, Math.max(from, middle));
    placed.push({ text, at: round(at) });
    from = at + distance;
  }
  return placed;
}

/** A place along the width as a percentage for SVG attributes. */
export function percentOf(at: number): string {
  return `${round((100 * at) / WIDTH)}%`;
}
