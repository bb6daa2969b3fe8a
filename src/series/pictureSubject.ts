import type { Budget } from '../model/budget';
import { checkList, type CheckList } from './checkList';
import { changeList, type ChangeList } from './changeList';
import { flowView, type FlowView } from './flowView';
import { headline, type Headline } from './headline';
import { hundredYuan, type HundredPart } from './hundred';
import { kpis, type Kpi } from './kpis';
import { printedTables, type PrintedTable } from './printedTables';
import { projectsView, type ProjectsView } from './projects';
import { structureView, type StructureView } from './structure';
import { targetsView, type TargetsView } from './targets';

/** Everything of a budget that its pictures, sheets and sentences are made from. */
export interface PictureSubject {
  budget: Pick<Budget, 'id' | 'body' | 'year' | 'stage' | 'level' | 'published' | 'source'>;
  headline: Headline;
  hundred: HundredPart[];
  kpis: Kpi[];
  flow: FlowView;
  structure: StructureView;
  changes: ChangeList;
  projects: ProjectsView;
  targets: TargetsView;
  tables: PrintedTable[];
  checks: CheckList;
}

/** Reduces a budget to what leaves the site with a reader. */
export function pictureSubject(budget: Budget): PictureSubject {
  const flow = flowView(budget);
  const { id, body, year, stage, level, published, source } = budget;
  return {
    budget: { id, body, year, stage, level, published, source },
    headline: headline(budget),
    hundred: hundredYuan(flow.series),
    kpis: kpis(budget),
    flow,
    structure: structureView(budget),
    changes: changeList(budget),
    projects: projectsView(budget),
    targets: targetsView(budget),
    tables: printedTables(budget).tables,
    checks: checkList(budget),
  };
}
