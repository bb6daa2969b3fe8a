import { explained } from '../i18n/glossary/glossary';
import { VIEW_TERMS } from '../i18n/glossary/viewTerms';
import type { Lang } from '../i18n/lang';
import type { Budget, IndexEntry } from '../model/budget';
import type { BudgetBrief, ViewKey } from '../pages/view';
import { views } from '../pages/views';
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
  const site = {
    budget: briefOf(budget),
    view,
    lang,
    root,
    budgets: [...index],
    views: viewKeys,
    terms: Object.fromEntries(notes.map(({ key, name }) => [key, name])),
  };
  return { site, notes };
}

/** What every page knows of its budget. */
export function briefOf({ id, body, year, stage, level, published, source }: Budget): BudgetBrief {
  return { id, body, year, stage, level, published, source };
}
