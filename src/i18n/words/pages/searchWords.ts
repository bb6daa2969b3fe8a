import type { Lang } from '../../lang';
import { searchWords as en } from '../../en/pages/searchWords';
import { searchWords as zh } from '../../zh/pages/searchWords';

type Group = 'projects' | 'purposes' | 'reasons' | 'names' | 'targets' | 'means' | 'terms';

/** Everything that the search page says. */
export interface SearchWords {
  title: string;
  lede: string;
  field: string;
  hint: string;
  clear: string;
  cancel: string;
  filter: string;
  all: string;
  groups: Readonly<Record<Group, string>>;
  /** Shorter names, for the filter. */
  chips: Readonly<Record<Group, string>>;
  /** How many terms the index lists: those that the document itself explains. */
  ownTerms: (count: number) => string;
  count: (group: Group, count: number) => string;
  /** How many places the terms of the index lead to, where some lead to several. */
  places: (count: number) => string;
  /** Said where a group has no hit, around the codes that hold the money. */
  nowhere: Readonly<Record<Group, (query: string) => string>>;
  money: [before: string, between: string, after: string];
  empty: (groups: string, query: string) => string;
  /** Before a word that a thing was found by and that does not stand in its name. */
  related: string;
  /** Below a figure that the document says stayed as it was. */
  same: string;
  more: (count: number) => string;
  less: string;
  found: (count: number, query: string) => string;
  /** Of the document's whole text. Nothing is said of the document that its text was not searched for. */
  text: {
    /** Asks for it where the index has found something. */
    ask: (query: string) => string;
    title: (query: string) => string;
    count: (places: number) => string;
    more: (passages: number) => string;
    /** Page and row of a document that has pages. */
    place: (place: { page: number; row: number }) => string;
    /** Sentences below the places: words that are not there; that no name has it; how much was searched. */
    missing: (words: readonly string[]) => string;
    onlyThere: (query: string) => string;
    searched: (lines: number) => string;
    /** Headings, the second where some of the document is a picture. */
    none: string;
    noneLegible: string;
    /** Sentences below them, one after the other. */
    noneText: (query: string, lines: number) => string;
    illegible: string;
    foreign: string;
    other: string;
    below: string;
    loading: (lines: number) => string;
    failed: (query: string) => string;
    retry: string;
  };
  keys: { move: string; open: string; leave: string };
  /** Followed by the name of the body; ends with the space that stands between sentences. */
  foot: string;
  wholeBody: string;
  loading: string;
  failed: string;
  retry: string;
  index: string;
  allTerms: string;
  indexText: string;
  withoutScripts: string;
  describe: (body: string, year: number) => string;
}

const WORDS: Readonly<Record<Lang, SearchWords>> = { zh, en };

/** The words of the search page. */
export function searchWordsOf(lang: Lang): SearchWords {
  return WORDS[lang];
}
