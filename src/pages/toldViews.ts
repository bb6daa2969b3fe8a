import { toldBudget } from '../i18n/checks/toldBudget';
import { checkList } from '../series/checks/checkList';
import { overviewTop } from '../series/overview/overview';
import { overviewMore } from '../series/overview/overviewMore';
import { printedTables } from '../series/tables/printedTables';
import { projectBrief, projectPage } from '../series/projects/projectPage';
import { projectsView } from '../series/projects/projectCards';
import { spokenChecks, spokenProjects, spokenTargets } from '../series/takeaway/spoken';
import { askView, type AskView } from '../series/questions/askView';
import { minuteView } from '../series/minute/minuteView';
import { unitView } from '../series/units/unitShare';
import { targetsView } from '../series/targets/targetsView';
import type { Budget, ToldBudget } from '../model/budget';
import type { Load } from './view';

/** The view of a budget whose checks are told in the page's language before: so no page's first script holds their words. */
function told<Data>(reduce: (budget: ToldBudget, previous: Budget | null, project: string) => Data): Load<Data> {
  return (budget, previous, project, lang) => reduce(toldBudget(budget, lang), previous, project);
}

export const toldOverviewTop = told(overviewTop);
export const toldOverviewMore = told(overviewMore);
export const toldProjects = told(projectsView);
export const toldTargets = told(targetsView);
export const toldChecks = told(checkList);
export const toldSpokenProjects = told(spokenProjects);
export const toldSpokenTargets = told(spokenTargets);
export const toldSpokenChecks = told(spokenChecks);
/** Letters to a body are in Chinese on every page. */
export const toldQuestions: Load<AskView> = (budget, previous, _project, lang) =>
  askView(toldBudget(budget, lang), toldBudget(budget, 'zh'), previous);
export const toldMinute = told(minuteView);
export const toldUnit = told(unitView);
export const toldTables = told(printedTables);
export const toldProjectBrief = told(projectBrief);
export const toldProjectPage = told(projectPage);
