import type { Budget } from '../../model/budget';
import { searchEntries } from './searchEntries';
import { SEARCH_GROUPS, type SearchEntry, type SearchGroup } from './searchEntry';

/** What the page shows of an entry before anything is asked. */
export type IndexLine = Pick<
  SearchEntry,
  'id' | 'title' | 'printed' | 'code' | 'key' | 'amount' | 'step' | 'signed' | 'inferred' | 'worth' | 'view' | 'at'
>;

/** What the search page shows before a search, and without scripts for good: the index of the account book. */
export interface SearchView {
  groups: { group: SearchGroup; lines: IndexLine[] }[];
}

/** Everything that can be found, by group; groups without anything are left out. */
export function searchView(budget: Budget): SearchView {
  const entries = searchEntries(budget);
  const groups = SEARCH_GROUPS.map((group) => ({
    group,
    lines: entries.filter((entry) => entry.group === group).map(lineOf),
  }));
  return { groups: groups.filter(({ lines }) => lines.length > 0) };
}

function lineOf({
  id,
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
}: SearchEntry): IndexLine {
  return { id, title, printed, code, key, amount, step, signed, inferred, worth, view, at };
}
