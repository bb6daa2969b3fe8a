import type { Budget } from '../model/budget';
import { flowView, type FlowView } from './flowView';
import { headline, type Headline } from './headline';
import { hundredYuan, type HundredPart } from './hundred';
import { kpis, unreadKpis, type Kpi, type KpiKey } from './kpis';

/** What the first page shows. */
export interface Overview {
  headline: Headline;
  hundred: HundredPart[];
  kpis: Kpi[];
  /** Figures that are missing since they were not read; missing itself where none is. */
  unread?: KpiKey[];
  flow: FlowView;
}

/** Reduces a budget to its first page. */
export function overview(budget: Budget): Overview {
  const flow = flowView(budget);
  const unread = unreadKpis(budget);
  return {
    headline: headline(budget),
    hundred: hundredYuan(flow.series),
    kpis: kpis(budget),
    ...(unread.length > 0 ? { unread } : {}),
    flow,
  };
}
