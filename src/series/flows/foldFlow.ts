import { bandId } from '../../addresses/focusEnd';
import { sumYuan } from '../../model/money';
import type { FlowSeries, SeriesBand, SeriesNode } from './flowSeries';

/**
 * The same flows with at most so many nodes a layer: the smallest ones are folded into one, together with what was folded
 * before. What is undisclosed stays by itself.
 * @param most nodes of a layer, at least 2
 */
export function foldFlow(series: FlowSeries, most: number): FlowSeries {
  const places = new Map<string, string>();
  const layers = series.layers.map((nodes) => {
    const folded = foldLayer(nodes, most);
    for (const node of folded) for (const { id } of [node, ...node.members]) places.set(id, node.id);
    for (const node of nodes) if (node.members.length > 0) places.set(node.id, node.id);
    return folded;
  });
  if (layers.every((nodes, index) => nodes === series.layers[index])) return series;
  return { ...series, layers, bands: series.bands.map((bands) => foldBands(bands, places, layers)) };
}

function foldLayer(nodes: SeriesNode[], most: number): SeriesNode[] {
  if (nodes.length <= most) return nodes;
  const stops = nodes.filter((node) => node.key === 'undisclosed');
  const others = nodes.filter((node) => node.key !== 'undisclosed');
  const rest = others.filter((node) => node.key === 'rest');
  const single = others.filter((node) => node.key !== 'rest').sort((a, b) => b.amount - a.amount);
  const kept = single.slice(0, Math.max(1, most - stops.length - 1));
  const small = single.slice(kept.length);
  const members = [...small, ...rest.flatMap((node) => node.members)];
  const [kind] = nodes.map((node) => node.kind);
  if (!kind || members.length === 0) return nodes;
  const sum = (pick: (node: SeriesNode) => number) => sumYuan(members.map(pick));
  const folded: SeriesNode = {
    id: `${kind}:rest`,
    kind,
    key: 'rest',
    name: '',
    amount: sum((node) => node.amount),
    share: members.reduce((share, node) => share + node.share, 0),
    inflow: sum((node) => node.inflow),
    outflow: sum((node) => node.outflow),
    ...(members.some(({ inferred }) => inferred) ? { inferred: true as const } : {}),
    members,
  };
  return [...kept, folded, ...stops];
}

/** Bands between the nodes that are left; those of one certainty and rule that a fold brings together are added up. */
function foldBands(
  bands: readonly SeriesBand[],
  places: ReadonlyMap<string, string>,
  layers: readonly SeriesNode[][],
): SeriesBand[] {
  const order = layers.flat().map((node) => node.id);
  const groups = new Map<string, SeriesBand>();
  for (const band of bands) {
    const [from, to] = [places.get(band.from) ?? band.from, places.get(band.to) ?? band.to];
    const key = [from, to, band.certainty, band.rule].join('~');
    const known = groups.get(key);
    groups.set(key, known ? added(known, band) : { ...band, from, to });
  }
  return withBandIds(
    [...groups.values()].sort(
      (a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to),
    ),
  );
}

/** Ids that stay the same as long as the same flows exist: both ends, and a number where there are several between them. */
export function withBandIds(bands: readonly SeriesBand[]): SeriesBand[] {
  const seen = new Map<string, number>();
  return bands.map((band) => {
    const ends = bandId(band.from, band.to, 1);
    const nth = (seen.get(ends) ?? 0) + 1;
    seen.set(ends, nth);
    return { ...band, id: bandId(band.from, band.to, nth) };
  });
}

function added(one: SeriesBand, other: SeriesBand): SeriesBand {
  return {
    ...one,
    amount: sumYuan([one.amount, other.amount]),
    min: sumYuan([one.min, other.min]),
    max: sumYuan([one.max, other.max]),
    share: one.share + other.share,
  };
}
