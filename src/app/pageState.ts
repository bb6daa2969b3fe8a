import { budgetsWordsOf } from '../i18n/budgetsWords';
import { explained } from '../i18n/glossary/glossary';
import { VIEW_TERMS } from '../i18n/glossary/viewTerms';
import type { Lang } from '../i18n/lang';
import { englishWords } from '../i18n/searchTerms';
import { unreadWordsOf } from '../i18n/unreadWords';
import type { Budget, IndexEntry } from '../model/budget';
import { VIEW_KEYS, type BudgetBrief, type PageKey, type Site } from '../pages/view';
import { views } from '../pages/views';
import type { GivenPart } from '../model/givenPart';
import { given } from '../series/given';
import { neighboursOf } from '../series/neighbours';
import { unreadOf } from '../series/unread';
import type { SiteState } from './siteState';

/** A term of a page with its note. */
export interface PageNote {
  key: string;
  name: string;
  text: string;
}

/** Views that exist, in the order of the navigation. */
export const viewKeys = VIEW_KEYS.filter((key) => views[key]);

/** The parts of a document that a view is nothing without; the page of the targets shows what the body has to work with too. */
const NEEDS: Partial<Record<PageKey, readonly GivenPart[]>> = {
  flows: ['flows'],
  changes: ['changes'],
  projects: ['projects'],
  targets: ['targets', 'means'],
};

/** Views that the menu of a budget leads to: those that its document gives something for. */
function viewsOf(budget: Budget): typeof viewKeys {
  const has = given(budget);
  return viewKeys.filter((key) => NEEDS[key]?.some((part) => has[part]) ?? true);
}

/** What a page knows of its site, and the notes on its terms. */
export function pageState(
  { view, lang, project }: Pick<Site, 'view' | 'lang' | 'project'>,
  root: string,
  budget: Budget,
  index: readonly IndexEntry[],
): { site: SiteState; notes: PageNote[] } {
  const notes = (VIEW_TERMS[view] ?? []).map((key) => ({ key, ...explained(key, lang) }));
  const terms = Object.fromEntries(notes.map(({ key, name }) => [key, name]));
  const unread = unreadOf(budget);
  const about = {
    ...(unread ? { unread: { ...unread, words: unreadWordsOf(lang) } } : {}),
    ...(project === undefined ? {} : { project }),
    ...(lang === 'en' && NAMING.includes(view) ? { english: englishNames(budget) } : {}),
  };
  return {
    site: { ...wayTo(briefOf(budget), index, lang, viewsOf(budget)), view, lang, ...about, root, terms },
    notes,
  };
}

/** Views that are about sections and items, by the document's own names; the front page has no bytes to spare for them. */
const NAMING: readonly PageKey[] = ['flows', 'structure'];

/** What the names of sections and items mean, as far as it is known. The page says it, so that no script holds all words. */
function englishNames(budget: Budget): Record<string, string> {
  const names = new Set(budget.facts.filter(({ code }) => code.length > CLASS).map(({ name }) => name));
  const pairs = [...names].map((name) => [name, englishWords(name)] as const);
  return Object.fromEntries(pairs.filter(([, english]) => english !== ''));
}

/** Digits of the code of a class. */
const CLASS = 3;

/** What a page says of the site: only its neighbours, so that a page of a large site is no heavier than that of a small one. */
export function wayTo(
  budget: BudgetBrief,
  index: readonly IndexEntry[],
  lang: Lang,
  own = viewKeys,
): Pick<SiteState, 'budget' | 'budgets' | 'count' | 'views'> {
  const budgets = neighboursOf(index, budget.id, budgetsWordsOf(lang).mark);
  return { budget, budgets, count: index.length, views: own };
}

/** What every page knows of its budget. */
export function briefOf({ id, body, year, stage, level, published, source }: Budget): BudgetBrief {
  return { id, body, year, stage, level, published, source: { text: source.text } };
}
