import { drawnFlow, type DrawnFlow } from '../charts/sankey/flowDrawing';
import { flowView } from '../series/flows/flowView';
import { overview, type Overview } from '../series/overview/overview';
import type { Load } from './view';

/** What the first page shows, its flows drawn. */
export type DrawnOverview = Overview & { flow: DrawnFlow };

export const drawnOverview: Load<DrawnOverview> = (budget, previous, _project, lang) => {
  const first = overview(budget, previous);
  return { ...first, flow: drawnFlow(first.flow, lang) };
};

export const drawnFlows: Load<DrawnFlow> = (budget, _previous, _project, lang) => drawnFlow(flowView(budget), lang);
