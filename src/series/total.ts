import type { Budget } from '../model/budget';
import type { Fact } from '../model/fact';

/** The printed grand total of spending: of the overview, else of the expenditure table; null where neither prints one. */
export function totalFact(budget: Budget): Fact | null {
  const overview = budget.facts.filter((fact) => fact.table === 'overview' && fact.column === 'expenditure');
  return (
    overview.find((fact) => fact.code === '' && fact.name.includes('总计')) ??
    budget.facts.find((fact) => fact.table === 'expenditure' && fact.column === 'total' && fact.code === '') ??
    overview.find((fact) => fact.code === '') ??
    null
  );
}

/** The unit of the last printed place of most figures, in yuan. */
export function usualStep(budget: Budget): number {
  return totalFact(budget)?.step ?? 100;
}
