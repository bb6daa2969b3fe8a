import type { Budget } from '../../model/budget';
import type { AnswerKind } from '../answers/answer';
import { answers } from '../answers/answers';
import type { NoticeKind } from '../../model/problems/problemKinds';
import { searchEntries } from './searchEntries';
import { SEARCH_GROUPS, type SearchEntry, type SearchGroup } from './searchEntry';

/** What the page shows of an entry before anything is asked. */
export type IndexLine = Pick<
  SearchEntry,
  | 'id'
  | 'is'
  | 'title'
  | 'printed'
  | 'code'
  | 'key'
  | 'amount'
  | 'step'
  | 'signed'
  | 'inferred'
  | 'worth'
  | 'view'
  | 'at'
  | 'same'
>;

/** A term of the index with its places; what tells several places apart is `text`. */
export interface IndexTerm {
  title: string;
  lines: (IndexLine & Partial<Pick<SearchEntry, 'text'>>)[];
}

/** What the search page shows before a search, and without scripts for good: the index of the account book. */
export interface SearchView {
  /** What can be asked and is answered. */
  asks: AnswerKind[];
  groups: { group: SearchGroup; terms: IndexTerm[]; places: number }[];
  text: SearchedText;
}

/** What has to be known of the whole text before anything can be said of it. */
export interface SearchedText {
  /** How many lines it has; a file with more or fewer is not the whole text. */
  lines: number;
  /** Last lines of the files that make it; none where it is one file. */
  ends: number[];
  /** Whether something is printed that no reader could take for text, such as a picture of a page. */
  illegible: boolean;
}

/** Notices of print that is in no line of the text. */
const ILLEGIBLE: ReadonlySet<string> = new Set<NoticeKind>(['unread-page', 'text-under-picture', 'no-unicode']);

/**
 * Everything that can be found, by group; groups without anything are left out.
 * @param previous last year's document of the same body, which answers too
 */
export function searchView(budget: Budget, previous: Budget | null = null): SearchView {
  const entries = searchEntries(budget);
  const groups = SEARCH_GROUPS.map((group) => {
    const own = entries.filter((entry) => entry.group === group);
    return { group, terms: termsOf(own), places: own.length };
  });
  const asks = answers(budget, previous).map(({ kind }) => kind);
  return { asks, groups: groups.filter(({ places }) => places > 0), text: searchedText(budget) };
}

function searchedText({ source, problems }: Budget): SearchedText {
  return {
    lines: source.lines,
    ends: (source.parts ?? []).map(({ endLine }) => endLine),
    illegible: problems.some(({ kind }) => ILLEGIBLE.has(kind)),
  };
}

/** Entries of one name and code are one term, which stands where the first of them stands. */
function termsOf(entries: readonly SearchEntry[]): IndexTerm[] {
  const terms = new Map<string, SearchEntry[]>();
  for (const entry of entries) {
    const key = `${entry.code} ${entry.title}`;
    terms.set(key, [...(terms.get(key) ?? []), entry]);
  }
  return [...terms.values()].map((same) => ({
    title: same[0]?.title ?? '',
    lines: same.map((entry) => (same.length > 1 ? { ...lineOf(entry), text: entry.text } : lineOf(entry))),
  }));
}

function lineOf({
  id,
  is,
  title,
  printed,
  code,
  key,
  amount,
  step,
  signed,
  inferred,
  worth,
  view,
  at,
  same,
}: SearchEntry): IndexLine {
  const line = {
    id,
    ...(is ? { is } : {}),
    title,
    printed,
    code,
    key,
    amount,
    step,
    signed,
    inferred,
    worth,
    view,
    at,
  };
  return same ? { ...line, same } : line;
}
