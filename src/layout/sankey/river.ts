import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { FlowSeries, SeriesBand, SeriesNode } from '../../series/flowSeries';
import { bandSizes, type Slot } from '../slots';

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
  node: SeriesNode;
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
  const columns = series.layers.filter((nodes) => nodes.length > 0);
  const nodes = columns.flatMap((column, index) =>
    column.map((node): Pool => ({ id: node.id, node, column: index, fixedValue: weightOf(node) })),
  );
  const known = new Set(nodes.map(({ id }) => id));
  const links: Stream[] = series.bands.flat().flatMap((band) => {
    const { from, to, amount } = band;
    return amount > 0 && known.has(from) && known.has(to) ? [{ source: from, target: to, value: amount, band }] : [];
  });
  // d3 counts columns along the links; where a document stops there are none, so the first nodes are tied by nothing.
  const ties = columns.slice(1).map((column, index): Stream => {
    return { source: columns[index]?.[0]?.id ?? '', target: column[0]?.id ?? '', value: 0 };
  });
  const graph = nodes.length === 0 ? { nodes: [], links: [] } : layout({ nodes, links: [...links, ...ties] });
  const pools = new Map(graph.nodes.map((pool) => [pool.id, pool] as const));

  /** A band may be wider at one end than at the other, so d3 is told the widths of one end at a time. */
  function slotsAt(end: 'source' | 'target', bars: ReadonlyMap<string, Slot>): Slot[] {
    for (const pool of graph.nodes) {
      const bar = bars.get(pool.id);
      const own = (pool[`${end}Links`] ?? []).filter(({ band }) => band);
      const sizes = bandSizes(
        bar?.size ?? 0,
        pool.fixedValue,
        own.map(({ value }) => value),
      );
      own.forEach((link, index) => (link.width = sizes[index] ?? 0));
      pool.y0 = bar?.at ?? 0;
    }
    layout.update(graph);
    return graph.links.map(({ width = 0, y0 = 0, y1 = 0 }) => ({
      at: (end === 'source' ? y0 : y1) - width / 2,
      size: width,
    }));
  }

  const flowing = new Set(links.map(({ band }) => band?.from));
  const ended = series.layers.slice(0, -1).flat();

  return {
    stopped: new Set(ended.filter((node) => weightOf(node) > 0 && !flowing.has(node.id)).map(({ id }) => id)),
    layers: series.layers.map((layer) => layer.map((node) => ({ node, share: heightOf(pools.get(node.id)) }))),
    bandsBetween(bars) {
      const [from, to] = [slotsAt('source', bars), slotsAt('target', bars)];
      const slots = new Map(
        graph.links.flatMap(({ band }, index) => {
          const [leaves, comes] = [from[index], to[index]];
          return band && leaves && comes ? [[band, { band, from: leaves, to: comes }] as const] : [];
        }),
      );
      return series.bands.map((bands) => bands.flatMap((band) => slots.get(band) ?? []));
    },
  };
}

type Placed = SankeyNode<Pool, Stream>;

/** Where a node stands in the order of all; d3 has put the nodes themselves in place of their ids by then. */
function orderOf(end: SankeyLink<Pool, Stream>['source']): number {
  return (end as Placed).index ?? 0;
}

/** Height in a graph one unit high; nothing in one without money. */
function heightOf(pool: Placed | undefined): number {
  return (pool?.y1 ?? 0) - (pool?.y0 ?? 0) || 0;
}
