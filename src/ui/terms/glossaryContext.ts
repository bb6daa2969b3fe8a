import { getContext, setContext } from 'svelte';

/** What a term on a page can be explained with. */
export interface GlossaryContext {
  /** The name of a term that the page holds a note for; undefined for any other. */
  name: (term: string) => string | undefined;
  /** Address of the term in the glossary. */
  href: (term: string) => string;
  /** Plain words for a name of the document, in the language of the page; undefined where nobody knows any. */
  plain: (name: string) => string | undefined;
  /** What stands before a line of terms. */
  label: () => string;
}

/** The key of the context, for those who draw a part of a page by itself. */
export const GLOSSARY = 'glossary';

/** Gives all terms below a component what explains them. */
export function setGlossary(context: GlossaryContext): void {
  setContext(GLOSSARY, context);
}

/** What explains terms here; undefined where a chart stands outside a page of the site. */
export function getGlossary(): GlossaryContext | undefined {
  return getContext<GlossaryContext | undefined>(GLOSSARY);
}
