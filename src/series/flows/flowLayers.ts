import { FLOW_CERTAINTIES, FLOW_LAYERS, type FlowCertainty, type FlowLayer, type FlowReach } from '../../model/flow';
import { sumYuan, type Yuan } from '../../model/money';
import type { FlowPart } from './flowParts';
import type { FlowSeries, SeriesBand, SeriesNode } from './flowSeries';

const WITHOUT_MANNER = FLOW_LAYERS.filter((layer) => layer !== 'manner');

/** The layers of a flow chart, from where the money comes to what it becomes. */
export function layersOf(reach: FlowReach): readonly FlowLayer[] {
  return reach === 'manner' ? FLOW_LAYERS : WITHOUT_MANNER;
}

/** What the layers of a chart are, which may hold no node; how many there are says it. */
export function kindsOf({ layers }: { layers: readonly unknown[] }): readonly FlowLayer[] {
  return layers.length === FLOW_LAYERS.length ? FLOW_LAYERS : WITHOUT_MANNER;
}

/**
 * Key of the code whose colour a band wears: its function's on both sides of it, beyond that the one of where it comes
 * to; none of them where the document stops.
 */
export function bandCode(series: FlowSeries, band: SeriesBand): string {
  if (band.certainty === 'undisclosed') return 'undisclosed';
  const ends = (layer: number) =>
    (series.layers[layer] ?? []).find((node) => node.id === band.from || node.id === band.to)?.key;
  return ends(1) ?? ends(series.layers.length - 1) ?? 'rest';
}

/** How surely the drawn bands are known, surest first. */
export function certaintiesOf({ bands }: FlowSeries): FlowCertainty[] {
  const drawn = new Set(bands.flat().map(({ certainty }) => certainty));
  return FLOW_CERTAINTIES.filter((certainty) => drawn.has(certainty));
}

/** Nodes of one layer whose money the document does not follow: what they are, and how much that is of the whole, 0 to 1. */
export interface Stop {
  kind: FlowLayer;
  nodes: SeriesNode[];
  amount: Yuan;
  share: number;
}

/** @param ids those of the nodes */
export function stopOf(series: FlowSeries, layer: number, ids: readonly string[]): Stop {
  const nodes = (series.layers[layer] ?? []).filter(({ id }) => ids.includes(id));
  return {
    kind: kindsOf(series)[layer] ?? 'function',
    nodes,
    amount: sumYuan(nodes.map(({ amount }) => amount)),
    share: nodes.reduce((sum, { share }) => sum + share, 0),
  };
}

/** The drawn nodes by id; what is folded into one is not among them. */
export function nodesById({ layers }: FlowSeries): Map<string, SeriesNode> {
  return new Map(layers.flat().map((node) => [node.id, node]));
}

/** The bands by id. */
export function bandsById({ bands }: FlowSeries): Map<string, SeriesBand> {
  return new Map(bands.flat().map((band) => [band.id, band]));
}

/** What sections and items are parts of: the foremost ones fill their class. */
export function wholeOf(parts: readonly FlowPart[]): Yuan {
  return sumYuan(parts.filter(({ level }) => level === 1).map(({ amount }) => amount));
}
