import type { Lang } from '../lang';
import { MONEY_TERMS } from './moneyTerms';
import { READING_TERMS } from './readingTerms';
import { SPENDING_TERMS } from './spendingTerms';

const ALL = { ...MONEY_TERMS, ...SPENDING_TERMS, ...READING_TERMS };

/** Key of a term that the site explains. */
export type TermKey = keyof typeof ALL;

/** The parts of the glossary, in the order of the page. */
export const GLOSSARY_PARTS = {
  money: Object.keys(MONEY_TERMS) as TermKey[],
  spending: Object.keys(SPENDING_TERMS) as TermKey[],
  reading: Object.keys(READING_TERMS) as TermKey[],
} as const;

export type GlossaryPart = keyof typeof GLOSSARY_PARTS;

/** What a term means, in plain words. */
export function explained(key: TermKey, lang: Lang): Explained {
  return ALL[key][lang];
}

/** The term that a document's own glossary explains under this name; undefined if the site has none for it. */
export function termPrinted(name: string): TermKey | undefined {
  const plain = bare(name);
  return (Object.keys(ALL) as TermKey[]).find((key) => printedNames(ALL[key]).some((one) => bare(one) === plain));
}

function printedNames(term: GlossaryTerm): readonly string[] {
  return [term.zh.name, ...(term.printed ?? [])];
}

function bare(name: string): string {
  return name.replace(/[“”"\s]/g, '');
}

/** A term in one language: its official name, and what it means in plain words. */
export interface Explained {
  name: string;
  text: string;
}

/** A term of the glossary in both languages. `printed` are the names under which documents explain it themselves. */
export interface GlossaryTerm {
  zh: Explained;
  en: Explained;
  printed?: readonly string[];
}
