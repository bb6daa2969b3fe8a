import MiniSearch from 'minisearch';
import { nodeId } from '../../model/flow';
import { SEARCH_GROUPS, type SearchEntry, type SearchGroup } from './searchEntry';
import { piecesOf } from './pieces';
import { isHan, pinyinTokens, plainText, queryTokens, textTokens } from './textTokens';

const FIELDS = ['title', 'code', 'text', 'words', 'pinyin'] as const;

/** A name that fits says more than a sentence that does. */
const BOOST = { title: 5, code: 6, text: 2, words: 1, pinyin: 2 };

/** Letters that have to fit before a word is found by its beginning; one letter alone would find nearly all. */
const SHORTEST = 2;

/** Letters from which on a word may be misspelt: in a shorter one a letter makes another word. */
const LONG = 5;

/** A query for a figure or a code. */
const DIGITS = /^[\d\s.,，]+$/;

/** What was found in one group, the best first. */
export interface FoundGroup {
  group: SearchGroup;
  entries: SearchEntry[];
}

/** Finds entries by Chinese words, by codes and figures from their beginning, by pinyin and by English words. */
export class SearchIndex {
  readonly #entries: ReadonlyMap<string, SearchEntry>;
  readonly #index: MiniSearch<SearchEntry>;

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#index = new MiniSearch<SearchEntry>({
      fields: [...FIELDS],
      tokenize: (text, field) => (field === 'pinyin' ? pinyinTokens(text) : textTokens(text)),
      searchOptions: {
        tokenize: queryTokens,
        combineWith: 'AND',
        boost: BOOST,
        prefix: (term) => !isHan(term) && term.length >= SHORTEST,
      },
    });
    this.#index.addAll(entries);
  }

  /** All groups, the empty ones too: first those in which a name says what was asked for, each time in the usual order. */
  find(query: string): FoundGroup[] {
    const found = this.#search(query);
    const groups = SEARCH_GROUPS.map((group) => ({ group, entries: inOrder(found, group, query) }));
    const named = groups.filter(({ entries }) => entries.some((entry) => isNamed(entry, query)));
    return [...named, ...groups.filter((group) => !named.includes(group))];
  }

  /** The codes that the money of the found projects is booked under, else that of the found changes, the largest first. */
  codesOf(groups: readonly FoundGroup[]): SearchEntry[] {
    const sources = groups.filter(({ group, entries }) => group !== 'names' && entries.some(({ code }) => code !== ''));
    const codes = (sources[0]?.entries ?? []).flatMap(({ code }) => code || []);
    const known = [...new Set(codes)].flatMap((code) => this.#entries.get(nodeId('function', code)) ?? []);
    return known.sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  }

  #search(query: string): SearchEntry[] {
    if (queryTokens(query).length === 0) return [];
    const exact = this.#index.search(query);
    const forgiving = (term: string) => !isHan(term) && !/\d/.test(term) && term.length >= LONG;
    // A letter too many or too few is forgiven only where nothing fits as it was typed, and never a digit.
    const results =
      exact.length > 0 ? exact : this.#index.search(query, { fuzzy: (term) => (forgiving(term) ? 0.2 : false) });
    const found = results.flatMap(({ id }) => this.#entries.get(String(id)) ?? []);
    const others = found.filter((entry) => entry.is !== 'figure');
    if (!DIGITS.test(query)) return others;
    // Whoever types the beginning of a code does not ask for amounts.
    return others.length === 0 || /[.,，]/.test(query) ? found : others;
  }
}

/** Names that begin with what was asked for, then names that hold it, then the rest; of projects and changes the largest first. */
function inOrder(found: readonly SearchEntry[], group: SearchGroup, query: string): SearchEntry[] {
  const sized = group === 'reasons' || group === 'projects';
  const sought = plainText(query.trim());
  const rankOf = (entry: SearchEntry) =>
    Number(isNamed(entry, query)) + Number(!sized && plainText(entry.title).startsWith(sought));
  const sizeOf = ({ amount, same }: SearchEntry) => (sized && !same ? Math.abs(amount ?? 0) : 0);
  return found
    .filter((entry) => entry.group === group)
    .map((entry) => ({ entry, rank: rankOf(entry), size: sizeOf(entry) }))
    .sort((a, b) => b.rank - a.rank || b.size - a.size)
    .map(({ entry }) => entry);
}

/** Whether what was asked for stands in the name of an entry, or is its code. */
function isNamed({ title, pinyin, code }: SearchEntry, query: string): boolean {
  return [...piecesOf(title, query, pinyin), ...piecesOf(code, query)].some(({ hit }) => hit);
}
