import { getContext, setContext } from 'svelte';

/** What a term on a page can be explained with. */
export interface GlossaryContext {
  /** Whether the page holds a note for this term. */
  has: (term: string) => boolean;
  /** Address of the term in the glossary. */
  href: (term: string) => string;
}

const KEY = 'glossary';

/** Gives all terms below a component what explains them. */
export function setGlossary(context: GlossaryContext): void {
  setContext(KEY, context);
}

/** What explains terms here; undefined where a chart stands outside a page of the site. */
export function getGlossary(): GlossaryContext | undefined {
  return getContext<GlossaryContext | undefined>(KEY);
}
