import type { IndexEntry } from '../model/budget';

/** The budgets of one body, the latest first. */
export interface DirectoryBody {
  body: string;
  budgets: IndexEntry[];
}

/** All bodies of the site in the order of the index. */
export function directory(index: readonly IndexEntry[]): DirectoryBody[] {
  const bodies = new Map<string, IndexEntry[]>();
  for (const entry of index) bodies.set(entry.body, [...(bodies.get(entry.body) ?? []), entry]);
  return [...bodies].map(([body, budgets]) => ({ body, budgets: budgets.sort((a, b) => b.year - a.year) }));
}
