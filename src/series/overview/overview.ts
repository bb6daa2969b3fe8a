import type { Budget, ToldBudget } from '../../model/budget';
import { bridge } from '../changes/bridge';
import { bestQuestions, type Question } from '../questions/askView';
import { waysIn, type WayIn } from './waysIn';
import { flowView, type FlowView } from '../flows/flowView';
import { headline, type Headline } from './headline';
import { hundredYuan, type HundredPart } from './hundredYuan';
import { absentKpis, kpis, type AbsentKpi, type Kpi } from './kpis';

/** What the first page shows above its flows. */
export interface OverviewTop {
  headline: Headline;
  hundred: HundredPart[];
  kpis: Kpi[];
  absentKpis: AbsentKpi[];
  /** What is worth asking, the best of it. */
  questions: Pick<Question, 'id' | 'matter'>[];
  ways: WayIn[];
  /** How many steps lead from last year's total to this year's; 0 where none are known. */
  steps: number;
}

/** The flows of the first page, and what a sentence about it says beside them. */
export interface Overview extends Pick<OverviewTop, 'headline' | 'hundred'> {
  flow: FlowView;
}

/**
 * Reduces a budget to the head of its first page.
 * @param previous last year's document of the same body
 */
export function overviewTop(budget: ToldBudget, previous: Budget | null = null): OverviewTop {
  const found = bridge(budget, previous);
  return {
    headline: headline(budget, previous),
    hundred: hundredYuan(flowView(budget).series),
    // The total stands above them.
    kpis: kpis(budget, previous).filter(({ key }) => key !== 'total'),
    absentKpis: absentKpis(budget),
    questions: bestQuestions(budget, previous),
    ways: waysIn(budget, previous),
    steps: found ? found.steps.length + found.others.length : 0,
  };
}

/**
 * Reduces a budget to its first page.
 * @param previous last year's document of the same body
 */
export function overview(budget: Budget, previous: Budget | null = null): Overview {
  const flow = flowView(budget);
  return { headline: headline(budget, previous), hundred: hundredYuan(flow.series), flow };
}
