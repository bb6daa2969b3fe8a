import type { ListedBudget } from './toldApart';

/** Budgets whose body, year and mark hold every word that is asked for; all of them where nothing is. The latest come first. */
export function findBudgets(index: readonly ListedBudget[], asked: string): ListedBudget[] {
  const words = asked.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return index
    .filter(({ body, year, apart = [] }) =>
      words.every((word) => [body, year, ...apart].join(' ').toLowerCase().includes(word)),
    )
    .sort((a, b) => b.year - a.year || (a.body < b.body ? -1 : a.body > b.body ? 1 : 0));
}
