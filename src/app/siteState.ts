import { toAnchor } from '../addresses/anchors';
import type { Site } from '../pages/view';
import { linker } from '../addresses/linker';
import { entryFor } from '../i18n/terms/entryFor';
import { wordsOf } from '../i18n/words/words';
import type { GlossaryContext } from '../ui/terms/glossaryContext';

/** The part of a `Site` that can be written into the page. Without `count` the budgets listed are all. */
export type SiteState = Omit<Site, 'href' | 'count'> & { count?: number };

/** Completes a site's state with its links. */
export function siteOf(state: SiteState): Site {
  return {
    ...state,
    count: state.count ?? state.budgets.length,
    href: linker({ ...state, budget: state.budget.id }, state.root),
  };
}

/** What explains the terms on a page of the site. */
export function siteGlossary(site: () => Site): GlossaryContext {
  return {
    name: (term) => site().terms?.[term],
    href: (term) => site().href({ view: 'glossary' }) + toAnchor(term),
    plain: (name) => entryFor(site().plain ?? {}, name),
    label: () => wordsOf(site().lang).terms,
  };
}
