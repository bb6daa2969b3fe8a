import { entryFor } from '../i18n/entryFor';
import { wordsOf } from '../i18n/words';
import type { Site } from '../pages/view';
import type { GlossaryContext } from '../ui/glossaryContext';

/** What explains the terms on a page of the site. */
export function siteGlossary(site: () => Site): GlossaryContext {
  return {
    name: (term) => site().terms?.[term],
    href: (term) => `${site().href({ view: 'glossary' })}#${term}`,
    english: (name) => entryFor(site().english ?? {}, name),
    label: () => wordsOf(site().lang).terms,
  };
}
