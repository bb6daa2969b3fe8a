/** Address of a budget's data file, from a page. */
export function budgetUrl(root: string, budget: string): string {
  return `${root}data/budgets/${encodeURIComponent(budget)}.json`;
}
