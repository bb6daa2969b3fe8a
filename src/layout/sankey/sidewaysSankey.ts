import type { FlowSeries } from '../../series/flows/flowSeries';
import { round, type Slot } from './slots';
import { bandPath, type BandPath } from './bandPath';
import { barMark, SIDE_BAR, type Box } from './barMark';
import { sankeyLayout, type Room } from './sankeyLayout';
import { labelFor, type LabelText, type PlacedLabel } from './labelFor';
import { stopsAt, type Stops } from './stops';

/** A node as a calm stretch between two bars, with its label on it or above it. */
export interface SidewaysNode extends Slot {
  id: string;
  left: number;
  width: number;
  label: PlacedLabel;
  /** The bars at both ends. */
  bars: Box[];
}

/** The sideways chart, as high as it has to be. */
export interface SidewaysSankey {
  width: number;
  height: number;
  /** Left edge and width of each layer's stretches; bands cross between them. */
  columns: Column[];
  nodes: SidewaysNode[];
  bands: (BandPath & { id: string })[];
  /** Between the layers. */
  stops: Stops[];
}

export interface Column {
  left: number;
  width: number;
}

/** Widths of the stretches of three layers and of four, and of the crossings between them. */
const THREE = { stretches: [156, 190, 190], crossings: [80, 104] };
const FOUR = { stretches: [150, 250, 190, 234], crossings: [110, 110, 110] };

/** Widths in a chart of any other number of layers. */
const STRETCH = 190;
const CROSSING = 104;

/** Height that the drawing has unless its labels need more, and room below it for the strokes of marks. */
const HEIGHT = 560;
const FOOT = 4;

/** Heights that the whole of the money is tried at, from the largest down. */
const MONEY = { most: 420, least: 320, step: 10 };

/** Space between two stretches without a label between them. */
const GAP = 14;

/**
 * Places the sideways chart. Labels that do not fit their stretch take room above it.
 * @param texts the words and figures of each node by id, already formatted
 */
export function sidewaysSankey(series: FlowSeries, texts: ReadonlyMap<string, LabelText>): SidewaysSankey {
  const columns = columnsOf(series.layers.length);
  const column = (layer: number) => columns[layer] ?? { left: 0, width: 0 };
  const end = (layer: number) => column(layer).left + column(layer).width;
  const placed = sankeyLayout(series, {
    length: HEIGHT,
    money: MONEY,
    words(node, { size, index, layer }): Room & { label: PlacedLabel } {
      const label = labelFor(texts.get(node.id), column(layer).width, size);
      return { label, before: label.inside ? (index === 0 ? 0 : GAP) : label.height, after: 0 };
    },
  });
  return {
    width: end(columns.length - 1),
    height: round(placed.length + FOOT),
    columns,
    nodes: placed.layers.flatMap((bars, layer) =>
      bars.map(({ node, at, size, words }) => {
        const ends = [column(layer).left, end(layer) - SIDE_BAR];
        const marks = ends.map((x) => barMark(node.key, { x, y: at, width: SIDE_BAR, height: size }));
        return { id: node.id, ...column(layer), at, size, label: words.label, bars: marks };
      }),
    ),
    bands: placed.bands.flatMap((bands, half) =>
      bands.map(({ band, from, to }) => ({
        id: band.id,
        ...bandPath('y', from, to, end(half), column(half + 1).left),
      })),
    ),
    stops: placed.stops.map((bars, half) => stopsAt('y', bars, end(half), placed.length)),
  };
}

/** Where the layers of a chart stand. */
export function columnsOf(layers: number): Column[] {
  const { stretches, crossings } = layers === 4 ? FOUR : layers === 3 ? THREE : { stretches: [], crossings: [] };
  let left = 0;
  return Array.from({ length: layers }, (_, layer) => {
    const column = { left, width: stretches[layer] ?? STRETCH };
    left += column.width + (crossings[layer] ?? CROSSING);
    return column;
  });
}
