import { sankey, type SankeyGraph, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { FlowSeries, SeriesBand, SeriesNode } from '../../series/flows/flowSeries';
import { bandSizes, type Slot } from './slots';

/** A band with the places where it leaves its first bar and comes to its second. */
export interface BandSlots {
  band: SeriesBand;
  from: Slot;
  to: Slot;
}

/** The flows as a graph, one unit high, before anything knows of pixels. */
export interface River {
  /** The nodes of each layer in their order, each with its part of the largest layer. */
  layers: { node: SeriesNode; share: number }[][];
  /** Ids of nodes that no band leaves, though there is a layer after theirs. */
  stopped: ReadonlySet<string>;
  /** Bands between the layers, once it is known where the bars stand. */
  bandsBetween: (bars: ReadonlyMap<string, Slot>) => BandSlots[][];
}

interface Pool {
  id: string;
  /** Which of the layers that hold nodes. */
  column: number;
  fixedValue: number;
}

interface Stream {
  source: string;
  target: string;
  value: number;
  /** Missing for what only ties two layers together. */
  band?: SeriesBand;
}

/** What a bar stands for: its printed figure, or what flows through it where rounding makes that more. */
export function weightOf(node: SeriesNode): number {
  return Math.max(0, node.amount, node.inflow, node.outflow);
}

/**
 * Lets d3-sankey make the graph of a series with any number of layers: its columns, what each node is worth, and the
 * order of bands. At a bar they stand in the order of the bars at their other end, so that bands of one bar never cross each other.
 */
export function riverOf(series: FlowSeries): River {
  const layout = sankey<Pool, Stream>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort(null)
    .linkSort((a, b) => orderOf(a.source) - orderOf(b.source) || orderOf(a.target) - orderOf(b.target))
    .nodePadding(0)
    .iterations(0);
  const unplaced = graphOf(series);
  const graph = unplaced.nodes.length === 0 ? unplaced : layout(unplaced);
  const heights = new Map(graph.nodes.map((pool) => [pool.id, heightOf(pool)] as const));
  const flowing = new Set(graph.links.map(({ band }) => band?.from));
  const ending = series.layers.slice(0, -1).flat();
  return {
    layers: series.layers.map((layer) => layer.map((node) => ({ node, share: heights.get(node.id) ?? 0 }))),
    stopped: new Set(ending.filter((node) => weightOf(node) > 0 && !flowing.has(node.id)).map(({ id }) => id)),
    bandsBetween(bars) {
      const slots = new Map<SeriesBand, BandSlots>();
      const [from, to] = (['source', 'target'] as const).map((end) => {
        widen(graph.nodes, end, bars);
        return slotsAt(layout.update(graph).links, end);
      });
      graph.links.forEach(({ band }, index) => {
        const [leaves, comes] = [from?.[index], to?.[index]];
        if (band && leaves && comes) slots.set(band, { band, from: leaves, to: comes });
      });
      return series.bands.map((bands) => bands.flatMap((band) => slots.get(band) ?? []));
    },
  };
}

function graphOf({ layers, bands }: FlowSeries): SankeyGraph<Pool, Stream> {
  const columns = layers.filter((nodes) => nodes.length > 0);
  const nodes = columns.flatMap((column, index) =>
    column.map((node): Pool => ({ id: node.id, column: index, fixedValue: weightOf(node) })),
  );
  const known = new Set(nodes.map(({ id }) => id));
  const links = bands.flat().flatMap((band): Stream[] => {
    const { from, to, amount } = band;
    return amount > 0 && known.has(from) && known.has(to) ? [{ source: from, target: to, value: amount, band }] : [];
  });
  // d3 counts columns along the links; where a document stops there are none, so the first nodes are tied by nothing.
  const ties = columns.slice(1).map((column, index): Stream => {
    return { source: columns[index]?.[0]?.id ?? '', target: column[0]?.id ?? '', value: 0 };
  });
  return { nodes, links: [...links, ...ties] };
}

/**
 * Puts bars where the form wants them, and gives bands their widths at one of their ends. A band may be wider at one end
 * than at the other, so d3 is told of one end at a time.
 */
function widen(pools: readonly Placed[], end: 'source' | 'target', bars: ReadonlyMap<string, Slot>): void {
  for (const pool of pools) {
    const { at, size } = bars.get(pool.id) ?? { at: 0, size: 0 };
    const links = (pool[`${end}Links`] ?? []).filter(({ band }) => band);
    const values = links.map(({ value }) => value);
    const widths = bandSizes(size, pool.fixedValue, values);
    links.forEach((link, index) => (link.width = widths[index] ?? 0));
    pool.y0 = at;
  }
}

/** Where d3 has put the bands at one of their ends; it tells their middles. */
function slotsAt(links: readonly SankeyLink<Pool, Stream>[], end: 'source' | 'target'): Slot[] {
  return links.map(({ width = 0, y0 = 0, y1 = 0 }) => ({
    at: (end === 'source' ? y0 : y1) - width / 2,
    size: width,
  }));
}

type Placed = SankeyNode<Pool, Stream>;

/** Where a node stands in the order of all; d3 has put the nodes themselves in place of their ids by then. */
function orderOf(end: SankeyLink<Pool, Stream>['source']): number {
  return (end as Placed).index ?? 0;
}

/** Height in a graph one unit high; nothing in one without money. */
function heightOf({ y0 = 0, y1 = 0 }: Placed): number {
  return y1 - y0 || 0;
}
