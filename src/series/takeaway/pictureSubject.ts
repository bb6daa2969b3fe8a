import type { Budget, ToldBudget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import { onceFor } from '../../model/onceFor';
import { checkList, type CheckList } from '../checks/checkList';
import { bridge, type Bridge } from '../changes/bridge';
import { changeList, type ChangeList } from '../changes/changeList';
import { flowView, type FlowView } from '../flows/flowView';
import { headline, type Headline } from '../overview/headline';
import { hundredYuan, type HundredPart } from '../overview/hundredYuan';
import { kpis, type Kpi } from '../overview/kpis';
import { printedTables, type PrintedTable } from '../tables/printedTables';
import { projectsView, type ProjectsView } from '../projects/projectCards';
import { structureView, type StructureView } from '../structure/structure';
import { unitView, type UnitView } from '../units/unitShare';
import { targetsView, type TargetsView } from '../targets/targetsView';

/** Everything of a budget that its pictures, sheets and sentences are made from. */
export interface PictureSubject {
  budget: Pick<Budget, 'id' | 'body' | 'year' | 'stage' | 'level' | 'published' | 'source' | 'checks'>;
  headline: Headline;
  /** Line that prints the total; null where none does. */
  totalLine: number | null;
  hundred: HundredPart[];
  kpis: Kpi[];
  flow: FlowView;
  structure: StructureView;
  changes: ChangeList;
  /** From last year's total to this year's; null where neither this document nor last year's tells it. */
  bridge: Bridge | null;
  projects: ProjectsView;
  targets: TargetsView;
  tables: PrintedTable[];
  checks: CheckList;
  /** What one unit gets; null where nothing is shared out. */
  unit: UnitView | null;
}

/** The subjects of a budget by last year's document, each made once. */
const subjectsOf = onceFor<ToldBudget, Map<Budget | null, PictureSubject>>(() => new Map());

/**
 * Reduces a budget to what leaves the site with a reader.
 * @param previous last year's document of the same body
 */
export function pictureSubject(budget: ToldBudget, previous: Budget | null = null): PictureSubject {
  const made = subjectsOf(budget);
  const subject = made.get(previous) ?? subjectOf(budget, previous);
  made.set(previous, subject);
  return subject;
}

function subjectOf(budget: ToldBudget, previous: Budget | null): PictureSubject {
  const flow = flowView(budget);
  const { id, body, year, stage, level, published, source, checks } = budget;
  return {
    budget: { id, body, year, stage, level, published, source, checks },
    headline: headline(budget, previous),
    totalLine: BudgetIndex.of(budget).grandTotal()?.printed.line ?? null,
    hundred: hundredYuan(flow.series),
    kpis: kpis(budget, previous),
    flow,
    structure: structureView(budget),
    changes: changeList(budget, previous),
    bridge: bridge(budget, previous),
    projects: projectsView(budget),
    targets: targetsView(budget),
    tables: printedTables(budget).tables,
    checks: checkList(budget),
    unit: unitView(budget),
  };
}
