import * as fc from 'fast-check';
import type { FlowNode } from '../../src/model/flow';
import { sumYuan } from '../../src/model/money';
import type { FlowSeries, SeriesBand, SeriesNode } from '../../src/series/flows/flowSeries';

/** Money on its way through a node of each layer, by number. */
interface Pour {
  path: number[];
  yuan: number;
}

/** Money that comes to this node in a layer between the first and the last goes no further. */
const STOP = 5;

const pour = fc.record({
  path: fc.array(fc.integer({ min: 0, max: STOP }), { minLength: 5, maxLength: 5 }),
  yuan: fc.oneof(fc.integer({ min: 100, max: 100_000 }), fc.integer({ min: 100_000, max: 100_000_000 })),
});

/** Series with two to five layers in which every node balances; some of the money stops on its way. */
export const layered = fc
  .record({ layers: fc.integer({ min: 2, max: 5 }), pours: fc.array(pour, { minLength: 1, maxLength: 40 }) })
  .map(({ layers, pours }) => layeredSeries(layers, pours));

/** A series of four layers with a stop in the third, as of a budget that prints no economic class of its projects. */
export const stopping = fc
  .array(pour, { minLength: 1, maxLength: 30 })
  .map((pours) =>
    layeredSeries(4, [
      ...pours.map(({ path, yuan }) => ({ yuan, path: path.map((node, layer) => (layer < 2 ? node % STOP : node)) })),
      { path: [0, 0, 0, 0], yuan: 1_000_000 },
      { path: [0, 0, STOP, 0], yuan: 900_000 },
    ]),
  );

function layeredSeries(count: number, pours: readonly Pour[]): FlowSeries {
  const paths = pours.map(({ path, yuan }) => {
    const end = path.findIndex((node, layer) => layer > 0 && node === STOP);
    const ids = path.slice(0, count).map((node, layer) => `layer${layer}:${100 * (layer + 1) + node}`);
    return { yuan, ids: end < 0 ? ids : ids.slice(0, end + 1) };
  });
  const total = sumYuan(pours.map(({ yuan }) => yuan));
  const layers = Array.from({ length: count }, (_, layer) => {
    const ids = [...new Set(paths.flatMap(({ ids }) => ids[layer] ?? []))];
    const nodes = ids.map((id) => {
      const through = paths.filter(({ ids }) => ids[layer] === id).map(({ yuan }) => yuan);
      return nodeOf(id, layer, count, sumYuan(through), total);
    });
    const stops = ({ id }: SeriesNode) => layer > 0 && layer < count - 1 && id.endsWith(String(STOP));
    return nodes.sort((a, b) => Number(stops(a)) - Number(stops(b)) || b.amount - a.amount || (a.id < b.id ? -1 : 1));
  });
  const bands = layers.slice(1).map((_, half) => {
    const found = new Map<string, SeriesBand>();
    for (const { ids, yuan } of paths) {
      const [from, to] = ids.slice(half);
      if (from === undefined || to === undefined) continue;
      const amount = sumYuan([found.get(`${from}~${to}`)?.amount ?? 0, yuan]);
      found.set(`${from}~${to}`, bandOf(from, to, amount, total));
    }
    // In no order of use, so that the layout has to make its own.
    return [...found.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  });
  return { total, step: 100, layers, bands };
}

function nodeOf(id: string, layer: number, count: number, amount: number, total: number): SeriesNode {
  const kind: FlowNode['layer'] = layer === 0 ? 'source' : layer === count - 1 ? 'economic' : 'function';
  const key = id.slice(id.indexOf(':') + 1);
  return {
    id,
    kind,
    key,
    name: `名称${key}`,
    amount,
    share: amount / total,
    inflow: amount,
    outflow: amount,
    members: [],
  };
}

function bandOf(from: string, to: string, amount: number, total: number): SeriesBand {
  const share = amount / total;
  return {
    id: `${from}~${to}`,
    from,
    to,
    amount,
    min: amount,
    max: amount,
    share,
    certainty: 'reported',
    rule: 'printed',
  };
}
