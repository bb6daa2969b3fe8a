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

/** A term: Chinese name and plain words, English name and plain words. */
export type Term = readonly [name: string, plain: string, nameEn: string, plainEn: string];

/** The kinds of things that have terms. */
export type TermKind = FlowLayer;

const TERMS: Readonly<Record<TermKind, Readonly<Record<string, Term>>>> = {
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
  const term = entryFor(TERMS[kind], key);
  if (!term) return { name: printed, plain: '' };
  return lang === 'zh' ? { name: term[0], plain: term[1] } : { name: term[2], plain: term[3] };
}
