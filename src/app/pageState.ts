import { explained } from '../i18n/glossary/glossary';
import { VIEW_TERMS } from '../i18n/glossary/viewTerms';
import type { Lang } from '../i18n/lang';
import type { Budget, IndexEntry } from '../model/budget';
import type { BudgetBrief, ViewKey } from '../pages/view';
import { views } from '../pages/views';
import { neighboursOf } from '../series/neighbours';
import type { SiteState } from './siteState';

/** A term of a page with its note. */
export interface PageNote {
  key: string;
  name: string;
  text: string;
}

/** Views that exist, in the order of the navigation. */
export const viewKeys = Object.keys(views) as ViewKey[];

/** What a page knows of its site, and the notes on its terms. */
export function pageState(
  { view, lang }: { view: ViewKey; lang: Lang },
  root: string,
  budget: Budget,
  index: readonly IndexEntry[],
): { site: SiteState; notes: PageNote[] } {
  const notes = (VIEW_TERMS[view] ?? []).map((key) => ({ key, ...explained(key, lang) }));
  const terms = Object.fromEntries(notes.map(({ key, name }) => [key, name]));
  return { site: { ...wayTo(briefOf(budget), index), view, lang, root, terms }, notes };
}

/** What a page says of the site: only its neighbours, so that a page of a large site is no heavier than that of a small one. */
export function wayTo(
  budget: BudgetBrief,
  index: readonly IndexEntry[],
): Pick<SiteState, 'budget' | 'budgets' | 'count' | 'views'> {
  return { budget, budgets: neighboursOf(index, budget.id), count: index.length, views: viewKeys };
}

/** What every page knows of its budget. */
export function briefOf({ id, body, year, stage, level, published, source }: Budget): BudgetBrief {
  return { id, body, year, stage, level, published, source };
}
