import type { Lang } from '../../i18n/lang';
import { sidewaysSankey, type SidewaysSankey } from '../../layout/sankey/sidewaysSankey';
import { uprightSankey, type UprightSankey } from '../../layout/sankey/uprightSankey';
import type { FlowView } from '../../series/flowView';
import { labelsOf } from './labels';

/** Both forms of the flow chart, placed; marks name their nodes and bands by id. */
export interface FlowDrawing {
  upright: UprightSankey;
  sideways: SidewaysSankey;
}

/** A flow view with its drawing. */
export type DrawnFlow = FlowView & { drawing: FlowDrawing };

/**
 * Lays out a flow view. Nothing of that changes on a page, so it comes with the page's data, and a first visit carries
 * neither d3 nor our own layout.
 */
export function drawnFlow(flow: FlowView, lang: Lang): DrawnFlow {
  const { series } = flow;
  const drawing = { upright: uprightSankey(series), sideways: sidewaysSankey(series, labelsOf(series, lang)) };
  return { ...flow, drawing };
}
