import type { FlowSeries, SeriesBand, SeriesNode } from './flowSeries';

/** The drawn nodes by id; what is folded into one is not among them. */
export function nodesById({ layers }: FlowSeries): Map<string, SeriesNode> {
  return new Map(layers.flat().map((node) => [node.id, node]));
}

/** The bands by id. */
export function bandsById({ bands }: FlowSeries): Map<string, SeriesBand> {
  return new Map(bands.flat().map((band) => [band.id, band]));
}
