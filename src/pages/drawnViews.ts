import { drawnFlow, type DrawnFlow } from '../charts/Sankey/flowDrawing';
import { flowView } from '../series/flowView';
import { overview, type Overview } from '../series/overview';
import type { Load } from './view';

/** What the first page shows, its flows drawn. */
export type DrawnOverview = Overview & { flow: DrawnFlow };

export const drawnOverview: Load<DrawnOverview> = (budget, _previous, _project, lang) => {
  const first = overview(budget);
  return { ...first, flow: drawnFlow(first.flow, lang) };
};

export const drawnFlows: Load<DrawnFlow> = (budget, _previous, _project, lang) => drawnFlow(flowView(budget), lang);
