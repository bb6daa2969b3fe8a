import { FLOW_LAYERS, type FlowLayer, type FlowReach } from '../model/flow';

const WITHOUT_MANNER = FLOW_LAYERS.filter((layer) => layer !== 'manner');

/** The layers of a flow chart, from where the money comes to what it becomes. */
export function layersOf(reach: FlowReach): readonly FlowLayer[] {
  return reach === 'manner' ? FLOW_LAYERS : WITHOUT_MANNER;
}

/** What the layers of a chart are, which may hold no node; how many there are says it. */
export function kindsOf({ layers }: { layers: readonly unknown[] }): readonly FlowLayer[] {
  return layers.length === FLOW_LAYERS.length ? FLOW_LAYERS : WITHOUT_MANNER;
}
