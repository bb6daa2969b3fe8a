import type { Lang } from '../../i18n/lang';
import type { ChangeItem, ChangeList } from '../../series/changes/changeList';
import type { FlowView } from '../../series/flows/flowView';
import type { Overview } from '../../series/overview/overview';
import type { PrintedTables } from '../../series/tables/printedTables';
import type { ProjectBrief } from '../../series/projects/projectPage';
import type { Structure } from '../../series/structure/structure';
import type { SpokenChecks, SpokenProjects, SpokenTargets } from '../../series/takeaway/spoken';
import type { UnitView } from '../../series/units/unitShare';
import type { BudgetBrief } from '../view';
import { changesSentence } from './changesSentence';
import { flowsSentence, overviewSentence } from './flowsSentence';
import { checksSentence, projectSentence, projectsSentence, tablesSentence, targetsSentence } from './listSentences';
import { structureSentence } from './structureSentence';
import { unitSentence } from './unitSentence';

/** What a page says in a sentence, and in one for a chat; empty where it shows nothing that there would be one about. */
export interface ToldBeside {
  text: string;
  short: string;
}

/** What a sentence speaks of: a view's data, and the id of what is chosen in it, empty for the whole. */
export type Spoken =
  | { view: 'overview'; data: Pick<Overview, 'headline' | 'hundred' | 'flow'> }
  | { view: 'flows'; data: FlowView; focus: string }
  | { view: 'structure'; data: Structure; focus: string }
  | { view: 'changes'; data: ChangeList; shown: ChangeItem[] }
  | { view: 'projects'; data: SpokenProjects; focus: string }
  | { view: 'project'; data: ProjectBrief['project'] }
  | { view: 'unit'; data: UnitView }
  | { view: 'targets'; data: SpokenTargets }
  | { view: 'checks'; data: SpokenChecks }
  /** Of what rests on other documents the server has made the sentence. */
  | { view: 'years'; data: ToldBeside }
  | { view: 'account'; data: ToldBeside }
  | { view: 'tables'; data: PrintedTables; focus: string };

/** The figure, what it is compared with, the stated reason and the source, in full sentences. */
export function sentenceOf(spoken: Spoken, budget: BudgetBrief, lang: Lang): string {
  switch (spoken.view) {
    case 'overview':
      return overviewSentence(spoken.data, budget, lang);
    case 'flows':
      return flowsSentence(spoken.data, spoken.focus, budget, lang);
    case 'structure':
      return structureSentence(spoken.data, spoken.focus, budget, lang);
    case 'changes':
      return changesSentence(spoken.data, spoken.shown, budget, lang);
    case 'projects':
      return projectsSentence(spoken.data, spoken.focus, budget, lang);
    case 'project':
      return projectSentence(spoken.data, budget, lang);
    case 'unit':
      return unitSentence(spoken.data, budget, lang);
    case 'years':
    case 'account':
      return spoken.data.text;
    case 'targets':
      return targetsSentence(spoken.data, budget, lang);
    case 'checks':
      return checksSentence(spoken.data, budget, lang);
    case 'tables':
      return tablesSentence(spoken.data, spoken.focus, budget, lang);
  }
}
