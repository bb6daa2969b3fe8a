import type { FlowSeries } from '../../series/flows/flowSeries';
import { type Slot, CODE_WIDTHS, WIDTH } from './slots';
import { bandPath, type BandPath } from './bandPath';
import { barMark, type Box } from './barMark';
import { codesAt, type UprightCode } from './uprightCodes';
import { sankeyLayout } from './sankeyLayout';
import { stopsAt, type Stops } from './stops';

/** A bar of a layer, `at` and `size` along the width of the drawing. */
export interface UprightBar extends Slot {
  id: string;
  /** Key of the node, which gives the colour. */
  key: string;
}

/** One layer: its bars, and the codes that there is room for in drawings as wide as `CODE_WIDTHS`. */
export interface UprightLayer {
  bars: UprightBar[];
  codes: UprightCode[][];
}

/** The crossing between two layers, with the bars above and below it. */
export interface UprightCrossing {
  height: number;
  bands: (BandPath & { id: string })[];
  bars: (Box & { id: string; key: string })[];
  stops: Stops;
}

/** The upright chart in a drawing `WIDTH` wide; strips and rows share its horizontal places. */
export interface UprightSankey {
  width: number;
  layers: UprightLayer[];
  crossings: UprightCrossing[];
}

/** Part of the width that is money; the rest is shared out as equal gaps. */
const MONEY = 0.845 * WIDTH;

/** Heights of the first crossing and of the others, which have more to untangle. */
const FIRST = 112;
const OTHER = 208;

/** Height of a crossing in which everything stops: the bars, their stubs, and the line below. */
const ENDED = 60;

/** Thickness of the bars above and below a crossing. */
export const BAR = 9;

/** Words stand in rows of their own. */
const NO_ROOM = { before: 0, after: 0 };

/**
 * Places the upright chart.
 * @param heightOf height of a crossing, by its number
 */
export function uprightSankey(
  series: FlowSeries,
  heightOf = (half: number): number => (half === 0 ? FIRST : OTHER),
): UprightSankey {
  const placed = sankeyLayout(series, {
    length: WIDTH,
    fixed: true,
    money: { most: MONEY, least: MONEY, step: MONEY },
    words: () => NO_ROOM,
  });
  const crossings = placed.bands.map((bands, half): UprightCrossing => {
    const stopped = placed.stops[half] ?? [];
    // Where nothing flows on there is no other side to come to.
    const ends = bands.length === 0 && stopped.length > 0;
    const height = ends ? ENDED : heightOf(half);
    const row = (layer: number, y: number) =>
      (placed.layers[layer] ?? []).map(({ node, at, size }) => ({
        id: node.id,
        key: node.key,
        ...barMark(node.key, { x: at, y, width: size, height: BAR }),
      }));
    return {
      height,
      bands: bands.map(({ band, from, to }) => ({ id: band.id, ...bandPath('x', from, to, BAR, height - BAR) })),
      bars: [...row(half, 0), ...(ends ? [] : row(half + 1, height - BAR))],
      stops: stopsAt('x', stopped, BAR, WIDTH),
    };
  });
  const layers = placed.layers.map((bars) => ({
    bars: bars.map(({ node, at, size }) => ({ id: node.id, key: node.key, at, size })),
    codes: CODE_WIDTHS.map((rem) => codesAt(bars, rem)),
  }));
  return { width: WIDTH, layers, crossings };
}
