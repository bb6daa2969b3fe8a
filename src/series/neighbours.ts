import type { IndexEntry } from '../model/budget';

/** How many other bodies of the same year a page names; the whole index stands in a file of its own. */
const OTHERS = 6;

/** The budget of the year before of the same body; undefined where the site does not hold it. */
export function previousOf(index: readonly IndexEntry[], budget: string): IndexEntry | undefined {
  const own = index.find((entry) => entry.id === budget);
  return index.find((entry) => entry.body === own?.body && entry.year === own.year - 1);
}

/**
 * The part of the index that a page of a budget needs: the first budget of the site, whose overview is the front page,
 * then the other years of the body, the latest first, then some other bodies of the year, the nearest in size first.
 */
export function neighboursOf(index: readonly IndexEntry[], budget: string): IndexEntry[] {
  const own = index.find((entry) => entry.id === budget);
  if (!own) return index.slice(0, 1);
  const years = index.filter((entry) => entry.body === own.body).sort((a, b) => b.year - a.year);
  const others = index
    .filter((entry) => entry.body !== own.body && entry.year === own.year)
    .sort((a, b) => Math.abs(a.total - own.total) - Math.abs(b.total - own.total))
    .slice(0, OTHERS);
  return [...new Set([...index.slice(0, 1), ...years, ...others])];
}
