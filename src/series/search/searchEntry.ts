/** What can be searched, in the order in which results stand. */
export const SEARCH_GROUPS = ['projects', 'purposes', 'names', 'reasons', 'targets', 'means', 'terms'] as const;

export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** One thing that can be found, with the place that it leads to. */
export interface SearchEntry {
  /** Unique in a budget: `function:201`, `project:p1`, `term:carryover`. */
  id: string;
  group: SearchGroup;
  /** What it is where its group does not say so: a source of money or a code by its classification, or a figure that nothing else has. */
  is?: 'source' | 'function' | 'economic' | 'figure' | undefined;
  /** Its name. */
  title: string;
  /** The sentence below the name, which is searched too; empty if there is none. */
  text: string;
  /** Which of the two are words of the document, which stay Chinese on every page. */
  printed: { title: boolean; text: boolean };
  /** Classification code, empty where the thing has none. */
  code: string;
  /** Key of its colour; empty where it has none. */
  key: string;
  /** In yuan; null where it is no money. */
  amount: number | null;
  /** One unit in the last printed place, in yuan. */
  step: number;
  /** Whether the amount is a difference and shows its sign. */
  signed: boolean;
  /** Set where the amount is a figure that the document says stayed as it was, and no difference. */
  same?: true | undefined;
  /** Whether the amount rests on a figure whose place a rule chose. */
  inferred: boolean;
  /** What stands in the amount's place where it is no money: `>= 12 个`. */
  worth: string;
  /** The view that shows it, and the rest of the address there: `?focus=201`, `#g1.2`; of a `project` its name there. */
  view: string;
  at: string;
  /** Further words that it is found by: plain words, synonyms, English. */
  words: string;
  /** Syllables of the title's Chinese characters, one for each, separated by spaces; empty until the build adds them. */
  pinyin: string;
}

/** An entry with what most entries leave empty. */
export function entryOf(
  entry: Partial<SearchEntry> & Pick<SearchEntry, 'id' | 'group' | 'title' | 'view'>,
): SearchEntry {
  return {
    text: '',
    printed: { title: true, text: true },
    code: '',
    key: '',
    amount: null,
    step: 100,
    signed: false,
    inferred: false,
    worth: '',
    at: '',
    words: '',
    pinyin: '',
    ...entry,
  };
}

/** What an entry is called by in the dictionary of terms: a source by its key, a code by itself; null for what is neither. */
export function termKey({ is, code, key }: Pick<SearchEntry, 'is' | 'code' | 'key'>) {
  if (is === undefined || is === 'figure') return null;
  return { kind: is, key: is === 'source' ? key : code };
}
