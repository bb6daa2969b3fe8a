import { entryFor } from './entryFor';
import { ECONOMIC_TERMS } from './economicTerms';
import { FUNCTION_TERMS } from './functionTerms';
import type { FlowLayer } from '../model/flow';
import type { Lang } from './lang';
import { MANNER_TERMS } from './mannerTerms';
import { SOURCE_TERMS } from './sourceTerms';

/** What stands for a term in one language: its short official name, and plain words for it. */
export interface Words {
  name: string;
  plain: string;
}

/** Terms of one language by code or column key; `printed` is the name in documents where it has to be found by it. */
export type Terms = Readonly<Record<string, readonly [name: string, plain: string, printed?: string]>>;

/** The kinds of things that have terms. */
export type TermKind = FlowLayer;

const TERMS: Readonly<Record<TermKind, Readonly<Record<Lang, Terms>>>> = {
  source: SOURCE_TERMS,
  function: FUNCTION_TERMS,
  manner: MANNER_TERMS,
  economic: ECONOMIC_TERMS,
};

/**
 * The words for a source, a function class or an economic class.
 * @param key code or column key; one that the dictionary does not know keeps the name that the document prints
 * @param printed name in the document
 */
export function termOf(kind: TermKind, key: string, printed: string, lang: Lang): Words {
  const [name, plain] = entryFor(TERMS[kind][lang], key) ?? [printed, ''];
  return { name, plain };
}
