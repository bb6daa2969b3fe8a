import type { Lang } from '../../lang';
import { teaserWords as en } from '../../en/pages/teaserWords';
import { teaserWords as zh } from '../../zh/pages/teaserWords';

/** What the first page says around its short forms of the changes and the projects. */
export interface TeaserWords {
  changes: {
    title: string;
    lede: (year: number) => string;
    /** How many more there are, of purposes or of whatever is stated. */
    more: (count: number, purposes: boolean) => string;
    /** Where the document states no other change. */
    all: string;
  };
  projects: {
    title: (count: number) => string;
    lede: string;
    basis: string;
    period: string;
    spending: string;
    targets: (count: number, changed: number) => string;
    others: string;
    more: string;
    /** Where the document describes no project. */
    none: string;
  };
  trust: {
    /** How many of all contradictions stand here. */
    places: (shown: number, all: number) => string;
    /** Money is missing since it was not read. */
    notRead: (figures: number, places: number) => string;
    more: (count: number) => string;
    tables: string;
  };
}

const WORDS: Readonly<Record<Lang, TeaserWords>> = { zh, en };

/** What the first page says around its short forms. */
export function teaserWordsOf(lang: Lang): TeaserWords {
  return WORDS[lang];
}
