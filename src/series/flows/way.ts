import type { FlowSeries } from './flowSeries';

/** The ids on the way of a node or band up to the sources and down to what they became, itself included. */
export function wayOf(series: FlowSeries, id: string): Set<string> {
  const bands = series.bands.flat();
  const start = bands.find((band) => band.id === id);
  // A folded node is drawn as the one that holds it.
  const holder = series.layers.flat().find((node) => node.members.some((member) => member.id === id));
  const drawn = holder?.id ?? id;
  const way = new Set([id, drawn]);
  const up = (node: string): void => {
    way.add(node);
    for (const band of bands.filter((candidate) => candidate.to === node)) {
      way.add(band.id);
      up(band.from);
    }
  };
  const down = (node: string): void => {
    way.add(node);
    for (const band of bands.filter((candidate) => candidate.from === node)) {
      way.add(band.id);
      down(band.to);
    }
  };
  up(start ? start.from : drawn);
  down(start ? start.to : drawn);
  return way;
}

/** Keys that move through a chart. */
export type Step = 'up' | 'down' | 'left' | 'right';

/** The chart's marks in groups from source to economic class: nodes, bands, nodes, bands, nodes. */
export function groupsOf(series: FlowSeries): string[][] {
  return series.layers
    .flatMap((nodes, layer) => [nodes.map((node) => node.id), (series.bands[layer] ?? []).map((band) => band.id)])
    .filter((group) => group.length > 0);
}

/** The mark that a key leads to; the same mark at an end. Along a group one by one, across to a mark on the same way. */
export function neighbourOf(series: FlowSeries, id: string, step: Step): string {
  const groups = groupsOf(series);
  const at = groups.findIndex((group) => group.includes(id));
  const group = groups[at];
  if (!group) return groups[0]?.[0] ?? id;
  if (step === 'up' || step === 'down') return group[group.indexOf(id) + (step === 'up' ? -1 : 1)] ?? id;
  const next = groups[at + (step === 'left' ? -1 : 1)];
  if (!next) return id;
  const way = wayOf(series, id);
  return next.find((candidate) => way.has(candidate)) ?? next[0] ?? id;
}
