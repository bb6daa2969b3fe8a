import { glossaryWordsOf } from '../i18n/glossary/glossaryWords';
import type { Lang } from '../i18n/lang';
import { checkWordsOf } from '../i18n/checkWords';
import { compareWordsOf } from '../i18n/compareWords';
import { projectWordsOf } from '../i18n/projectWords';
import { searchWordsOf } from '../i18n/searchWords';
import { tableWordsOf } from '../i18n/tableWords';
import { targetWordsOf } from '../i18n/targetWords';
import { wordsOf } from '../i18n/words';
import type { BudgetBrief, ViewKey } from './view';

/**
 * What stands in the head of each page. Only the build needs it, so it is apart from the registry of views: a page's first script
 * holds no other page's words.
 */

/** Title of a page, for the browser's tab and for `views.json`: `流向 · 某街道办事处 2031 年 · 预算`. */
export function titleOf(view: ViewKey, budget: BudgetBrief, lang: Lang): string {
  const { site } = wordsOf(lang);
  return `${site.views[view]} · ${budget.body} ${site.stageOf(budget.year)}`;
}

/** One or two sentences for search engines and shared links. */
export function descriptionOf(view: ViewKey, { body, year }: BudgetBrief, lang: Lang): string {
  if (view === 'projects') return projectWordsOf(lang).describe(body, year);
  if (view === 'targets') return targetWordsOf(lang).describe(body, year);
  if (view === 'checks') return checkWordsOf(lang).lede;
  if (view === 'tables') return tableWordsOf(lang).lede;
  if (view === 'compare') return compareWordsOf(lang).describe(body, year);
  if (view === 'search') return searchWordsOf(lang).describe(body, year);
  if (view === 'glossary') return glossaryWordsOf(lang).describe(body, year);
  return wordsOf(lang).headline.describe(body, year);
}
