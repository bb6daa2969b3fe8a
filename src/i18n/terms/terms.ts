import { economicTerms as economicEn } from '../en/terms/economicTerms';
import { functionTerms as functionEn } from '../en/terms/functionTerms';
import { mannerTerms as mannerEn } from '../en/terms/mannerTerms';
import { sourceTerms as sourceEn } from '../en/terms/sourceTerms';
import { economicTerms as economicZh } from '../zh/terms/economicTerms';
import { functionTerms as functionZh } from '../zh/terms/functionTerms';
import { mannerTerms as mannerZh } from '../zh/terms/mannerTerms';
import { sourceTerms as sourceZh } from '../zh/terms/sourceTerms';
import { entryFor } from './entryFor';
import type { FlowLayer } from '../../model/flow';
import type { Lang } from '../lang';

/** What stands for a term in one language: its short official name, and plain words for it. */
export interface Words {
  name: string;
  plain: string;
}

/** Terms of one language by code or column key; `printed` is the name in documents where it has to be found by it. */
export type Terms = Readonly<Record<string, readonly [name: string, plain: string, printed?: string]>>;

/** The kinds of things that have terms. */
export type TermKind = FlowLayer;

/** The terms of each kind in each language. */
export const TERMS: Readonly<Record<TermKind, Readonly<Record<Lang, Terms>>>> = {
  source: { zh: sourceZh, en: sourceEn },
  function: { zh: functionZh, en: functionEn },
  manner: { zh: mannerZh, en: mannerEn },
  economic: { zh: economicZh, en: economicEn },
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
