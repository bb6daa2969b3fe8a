import type { ListedBudget } from './toldApart';

/** The budgets of one body, the latest first. */
export interface DirectoryBody {
  body: string;
  budgets: ListedBudget[];
}

/** All bodies of the site in the order of the index. */
export function directory(index: readonly ListedBudget[]): DirectoryBody[] {
  const bodies = new Map<string, ListedBudget[]>();
  for (const entry of index) bodies.set(entry.body, [...(bodies.get(entry.body) ?? []), entry]);
  return [...bodies].map(([body, budgets]) => ({ body, budgets: budgets.sort((a, b) => b.year - a.year) }));
}
