import { budgetsWordsOf } from '../i18n/words/pages/budgetsWords';
import { glossaryWordsOf } from '../i18n/words/pages/glossaryWords';
import { explained } from '../i18n/glossary/glossaryTerm';
import { VIEW_TERMS } from '../i18n/glossary/viewTerms';
import type { Lang } from '../i18n/lang';
import type { PlainNames } from '../i18n/terms/plainNames';
import { unreadWordsOf } from '../i18n/words/source/unreadWords';
import type { Budget, IndexEntry } from '../model/budget';
import { VIEW_KEYS, type PageKey } from '../addresses/viewKey';
import type { BudgetBrief, Site } from '../pages/view';
import { views } from '../pages/views';
import type { GivenPart } from '../model/givenPart';
import { given } from '../series/overview/given';
import { hasView } from '../series/budgets/viewIn';
import { hasMinute } from '../series/minute/minuteView';
import { sharesOut } from '../series/units/unitShare';
import { neighboursOf } from '../series/budgets/neighbours';
import { unreadOf } from '../series/unread/unread';
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

/** Views that rest on a figure of their own. */
const OWN: Partial<Record<PageKey, (budget: Budget) => boolean>> = { unit: sharesOut, minute: hasMinute };

/** Views that the menu of a budget leads to: those that its document, or others of the body, give something for. */
function viewsOf(budget: Budget, index: readonly IndexEntry[]): typeof viewKeys {
  const has = given(budget);
  const own = index.find(({ id }) => id === budget.id);
  const isGiven = (key: PageKey) => NEEDS[key]?.some((part) => has[part]) ?? true;
  return viewKeys.filter((key) => hasView(own, key) && (OWN[key]?.(budget) ?? isGiven(key)));
}

/**
 * What a page knows of its site, and the notes on its terms.
 * @param index the site's, or as much of it as the page tells
 * @param plain what its document's names mean, so that no script holds all words
 * @param count how many budgets the site has
 */
export function pageState(
  { view, lang, project }: Pick<Site, 'view' | 'lang' | 'project'>,
  root: string,
  budget: Budget,
  index: readonly IndexEntry[],
  plain: PlainNames = {},
  count = index.length,
): { site: SiteState; notes: PageNote[] } {
  const notes = (VIEW_TERMS[view] ?? []).map((key) => ({ key, ...explained(key, lang) }));
  const terms = Object.fromEntries(notes.map(({ key, name }) => [key, name]));
  const unread = unreadOf(budget);
  const about = {
    ...(unread ? { unread: { ...unread, words: unreadWordsOf(lang) } } : {}),
    ...(project === undefined ? {} : { project }),
    ...(NAMING.includes(view) ? { plain } : {}),
    ...(NAMING.includes(view) && lang === 'en' ? { ours: glossaryWordsOf(lang).ours } : {}),
  };
  return {
    site: {
      ...wayTo(briefOf(budget), { entries: index, count }, lang, viewsOf(budget, index)),
      view,
      lang,
      ...about,
      root,
      terms,
    },
    notes,
  };
}

/** Views that are about sections and items, by the document's own names; the front page has no bytes to spare for them. */
const NAMING: readonly PageKey[] = ['flows', 'structure', 'changes'];

/** What a page says of the site: only its neighbours, so that a page of a large site is no heavier than that of a small one. */
export function wayTo(
  budget: BudgetBrief,
  { entries, count }: { entries: readonly IndexEntry[]; count: number },
  lang: Lang,
  own = viewKeys.filter((key) =>
    hasView(
      entries.find(({ id }) => id === budget.id),
      key,
    ),
  ),
): Pick<SiteState, 'budget' | 'budgets' | 'count' | 'views'> {
  const budgets = neighboursOf(entries, budget.id, budgetsWordsOf(lang).mark);
  return { budget, budgets, count, views: own };
}

/** What every page knows of its budget. */
export function briefOf({ id, body, year, stage, level, published, source }: Budget): BudgetBrief {
  const { text, address, retrieved } = source;
  const official = { ...(address === undefined ? {} : { address }), ...(retrieved === undefined ? {} : { retrieved }) };
  return { id, body, year, stage, level, published, source: { text, ...official } };
}
