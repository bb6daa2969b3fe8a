import { glossaryWordsOf } from '../i18n/words/pages/glossaryWords';
import type { Lang } from '../i18n/lang';
import { askWordsOf } from '../i18n/words/share/askWords';
import { checkWordsOf } from '../i18n/words/source/checkWords';
import { compareWordsOf } from '../i18n/words/pages/compareWords';
import { projectWordsOf } from '../i18n/words/pages/projectWords';
import { searchWordsOf } from '../i18n/words/pages/searchWords';
import { tableWordsOf } from '../i18n/words/source/tableWords';
import { minuteWordsOf } from '../i18n/words/share/minuteWords';
import { unitWordsOf } from '../i18n/words/share/unitWords';
import { targetWordsOf } from '../i18n/words/pages/targetWords';
import { accountWordsOf } from '../i18n/words/collection/accountWords';
import { yearsWordsOf } from '../i18n/words/collection/yearsWords';
import { wordsOf } from '../i18n/words/words';
import { projectPageWordsOf } from '../i18n/words/pages/projectPageWords';
import type { Budget } from '../model/budget';
import { projectSlugs } from '../series/projects/projectSlugs';
import type { BudgetBrief, Site } from './view';
import type { ViewKey } from '../addresses/viewKey';

/**
 * What stands in the head of each page. Only the build needs it, so it is apart from the registry of views: a page's first script
 * holds no other page's words.
 */

/** What a page is called, for the browser's tab and for `views.json`, and one or two sentences on it for search engines and shared links. */
export interface Head {
  title: string;
  description: string;
}

/** The head of a page of a budget. */
export function headOf(page: Pick<Site, 'view' | 'lang' | 'project'>, budget: Budget): Head {
  const { view, lang } = page;
  if (view === 'project') return projectHead(page, budget);
  return { title: titleOf(view, budget, lang), description: descriptionOf(view, budget, lang) };
}

/** A project by its name; where several have the same, the name in its address is unlike any other. */
function projectHead({ lang, project: slug = '' }: Pick<Site, 'lang' | 'project'>, budget: Budget): Head {
  const words = projectPageWordsOf(lang);
  const slugs = projectSlugs(budget.projects);
  const project = budget.projects.find(({ id }) => slugs.get(id) === slug);
  if (!project) return { title: titleOf('projects', budget, lang), description: '' };
  const alike = budget.projects.filter(({ name }) => name === project.name);
  const name = alike.length === 1 ? project.name : `${project.name}（${slug}）`;
  return {
    title: words.title(name, `${budget.body} ${wordsOf(lang).site.stageOf(budget.year, budget.stage)}`),
    description: words.describe(project.name, budget.body, budget.year),
  };
}

/** `流向 · 某街道办事处 2031 年 · 预算` */
function titleOf(view: ViewKey, budget: BudgetBrief, lang: Lang): string {
  const { site } = wordsOf(lang);
  return `${site.views[view]} · ${budget.body} ${site.stageOf(budget.year, budget.stage)}`;
}

function descriptionOf(view: ViewKey, { body, year }: BudgetBrief, lang: Lang): string {
  if (view === 'years') return yearsWordsOf(lang).describe(body);
  if (view === 'account') return accountWordsOf(lang).describe(body, year);
  if (view === 'projects') return projectWordsOf(lang).describe(body, year);
  if (view === 'targets') return targetWordsOf(lang).describe(body, year);
  if (view === 'checks') return checkWordsOf(lang).lede;
  if (view === 'ask') return askWordsOf(lang).describe(body, year);
  if (view === 'minute') return minuteWordsOf(lang).describe(body, year);
  if (view === 'unit') return unitWordsOf(lang).describe(body, year);
  if (view === 'tables') return tableWordsOf(lang).lede;
  if (view === 'compare') return compareWordsOf(lang).describe(body, year);
  if (view === 'search') return searchWordsOf(lang).describe(body, year);
  if (view === 'glossary') return glossaryWordsOf(lang).describe(body, year);
  return wordsOf(lang).headline.describe(body, year);
}
