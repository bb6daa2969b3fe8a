import type { IndexEntry } from '../../model/budget';
import { bodyOf, newestFirst } from './front';
import { toldApart, type ListedBudget, type NamedBudget } from './toldApart';

/** How many other bodies of the same year a page names; the whole index stands in a file of its own. */
const OTHERS = 6;

type Known = Pick<IndexEntry, 'id' | 'body' | 'known' | 'year' | 'stage' | 'level' | 'edition' | 'published'>;

/**
 * The budget of the year before of the same body, the latest edition; undefined where the site does not hold it. A site
 * that holds a body's own budget beside that of its whole department sets each beside its like.
 */
export function previousOf<Entry extends Known>(index: readonly Entry[], budget: string): Entry | undefined {
  const own = index.find((entry) => entry.id === budget);
  const ofBody = index.filter(
    (entry) => own !== undefined && bodyOf(entry) === bodyOf(own) && entry.stage === own.stage,
  );
  const before = ofBody.filter((entry) => entry.year === (own?.year ?? 0) - 1).sort(newestFirst);
  const levels = new Set(ofBody.filter((entry) => entry.year === own?.year).map(({ level }) => level));
  return before.find(({ level }) => level === own?.level) ?? (levels.size > 1 ? undefined : before[0]);
}

/** Yuan between the totals of two budgets; a budget whose total nobody knows is the farthest of all. */
function apart(one: IndexEntry, other: IndexEntry): number {
  return one.total === null || other.total === null ? Number.MAX_VALUE : Math.abs(one.total - other.total);
}

function named(entry: ListedBudget): NamedBudget {
  const { total: _, checks: __, ...rest } = entry;
  return rest;
}

/** Some other bodies of the year of a budget, the nearest in size first. */
export function nearest(index: readonly IndexEntry[], own: IndexEntry): IndexEntry[] {
  return index
    .filter((entry) => bodyOf(entry) !== bodyOf(own) && entry.year === own.year)
    .sort((a, b) => apart(a, own) - apart(b, own))
    .slice(0, OTHERS);
}

/**
 * The part of the index that a page of a budget needs: the years of the body, the latest first, then some other bodies of
 * the year, the nearest in size first.
 * @param tell puts what tells budgets of one body and year apart into the words of the page
 */
export function neighboursOf(
  index: readonly IndexEntry[],
  budget: string,
  tell?: (mark: string) => string,
): NamedBudget[] {
  const own = index.find((entry) => entry.id === budget);
  if (!own) return [];
  const years = index.filter((entry) => bodyOf(entry) === bodyOf(own)).sort(newestFirst);
  const others = nearest(index, own);
  const listed = new Map(toldApart(index, tell).map((entry) => [entry.id, named(entry)]));
  return [...years, ...others].flatMap(({ id }) => listed.get(id) ?? []);
}
