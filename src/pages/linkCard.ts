import { toldBudget } from '../i18n/checks/toldBudget';
import type { Lang } from '../i18n/lang';
import { shortWordsOf } from '../i18n/words/share/shortWords';
import type { Budget } from '../model/budget';
import { changeList } from '../series/changes/changeList';
import { projectSlugs } from '../series/projects/projectSlugs';
import { askView } from '../series/questions/askView';
import { flowView } from '../series/flows/flowView';
import { overview } from '../series/overview/overview';
import { structureView } from '../series/structure/structure';
import { printedTables } from '../series/tables/printedTables';
import { spokenChecks, spokenProjects, spokenTargets } from '../series/takeaway/spoken';
import { unitView } from '../series/units/unitShare';
import { headOf, type Head } from './heads';
import { sentenceOf, type Spoken } from './takeaway/sentence';
import { fittedSentence, shortSentence } from './takeaway/shortSentence';
import { ALONE, type Beside, type Site } from './view';
import { toldAccount, toldYears } from './yearsBeside';

/** Most characters of what stands below the title of a card. */
const LONGEST = 200;

/** What a budget's pages rest on beside it. */
interface Others {
  /** Last year's document of the same body; null where the site does not hold it. */
  previous: Budget | null;
  beside?: Beside;
}

/**
 * What a link to a page shows where it is shared: what the page has found, as its title short enough for a chat, and below it the same
 * in full sentences with its source; a page without a finding of its own says what it is. Only the build needs it.
 */
export function linkCard(page: Pick<Site, 'view' | 'lang' | 'project'>, budget: Budget, others: Others): Head {
  const { lang } = page;
  if (page.view === 'ask') return askCard(budget, others.previous, lang);
  const spoken = spokenOf(page, budget, others);
  const own = spoken.view === page.view ? wholeSentences(sentenceOf(spoken, budget, lang)) : '';
  return { title: shortSentence(spoken, budget, lang), description: own || headOf(page, budget).description };
}

function askCard(budget: Budget, previous: Budget | null, lang: Lang): Head {
  const told = toldBudget(budget, lang);
  const { questions, more } = askView(told, told, previous);
  const wrong = questions.filter(({ matter }) => matter.kind === 'contradiction').length + more;
  const said = shortWordsOf(lang).questions(questions.length + more, wrong);
  const title = fittedSentence([[said]], budget, lang);
  return { title, description: headOf({ view: 'ask', lang }, budget).description };
}

/** What there is to say of a page; what has no finding of its own tells that of the budget. */
function spokenOf(
  { view, lang, project = '' }: Pick<Site, 'view' | 'lang' | 'project'>,
  budget: Budget,
  { previous, beside = ALONE }: Others,
): Spoken {
  const told = toldBudget(budget, lang);
  const whole: Spoken = { view: 'overview', data: overview(budget, previous) };
  switch (view) {
    case 'flows':
      return { view, data: flowView(budget), focus: '' };
    case 'structure':
      return { view, data: structureView(budget).purposes, focus: '' };
    case 'changes': {
      const data = changeList(budget, previous);
      return { view, data, shown: data.items };
    }
    case 'projects': {
      const { empty, ...data } = spokenProjects(told);
      return empty ? whole : { view, data, focus: '' };
    }
    case 'project': {
      const slugs = projectSlugs(budget.projects);
      const data = spokenProjects(told).projects.find(({ id }) => slugs.get(id) === project);
      return data ? { view, data } : whole;
    }
    case 'targets': {
      const data = spokenTargets(told);
      return data.counts.all > 0 ? { view, data } : whole;
    }
    case 'checks':
      return { view, data: spokenChecks(told) };
    case 'unit': {
      const data = unitView(told);
      return data ? { view, data } : whole;
    }
    case 'tables':
      return { view, data: printedTables(told), focus: '' };
    case 'years':
    case 'account': {
      const data = (view === 'years' ? toldYears : toldAccount)(budget, previous, '', lang, beside);
      return data.short === '' ? whole : { view, data };
    }
    default:
      return whole;
  }
}

/** As many whole sentences as have room, since a figure that is cut is another one; empty where not even the first has. */
function wholeSentences(text: string): string {
  let said = '';
  // A decimal point has no blank behind it.
  for (const sentence of text.split(/(?<=。|\. )/)) {
    if ([...said, ...sentence].length > LONGEST) break;
    said += sentence;
  }
  return said.trim();
}
