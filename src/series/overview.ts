import type { Budget } from '../model/budget';
import { flowView, type FlowView } from './flowView';
import { headline, type Headline } from './headline';
import { hundredYuan, type HundredPart } from './hundred';
import { kpis, type Kpi } from './kpis';

/** What the first page shows. */
export interface Overview {
  headline: Headline;
  hundred: HundredPart[];
  kpis: Kpi[];
  flow: FlowView;
}

/** Reduces a budget to its first page. */
export function overview(budget: Budget): Overview {
  const flow = flowView(budget);
  return {
    headline: headline(budget),
    hundred: hundredYuan(flow.series),
    kpis: kpis(budget),
    flow,
  };
}
