import type { IndexEntry } from '../model/budget';

/** Budgets whose body and year hold every word that is asked for; all of them where nothing is. The latest come first. */
export function findBudgets(index: readonly IndexEntry[], asked: string): IndexEntry[] {
  const words = asked.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return index
    .filter(({ body, year }) => words.every((word) => `${body} ${year}`.toLowerCase().includes(word)))
    .sort((a, b) => b.year - a.year || (a.body < b.body ? -1 : a.body > b.body ? 1 : 0));
}
