import type { FlowSeries, SeriesNode } from '../flows/flowSeries';

/** What so many yuan of every hundred go to. */
export interface HundredPart {
  node: SeriesNode;
  /** Of 100 yuan; all parts together are 100 where the economic classes make up the whole. */
  yuan: number;
}

/** Every 100 yuan by economic class, in the order of the flow chart. Classes without a positive amount have no part. */
export function hundredYuan(series: FlowSeries): HundredPart[] {
  const nodes = [...(series.layers.at(-1) ?? []), ...(series.stopped ? [series.stopped] : [])];
  const whole = nodes.reduce((sum, node) => sum + Math.max(0, node.amount), 0);
  if (whole === 0) return [];
  return nodes.filter((node) => node.amount > 0).map((node) => ({ node, yuan: (100 * node.amount) / whole }));
}
