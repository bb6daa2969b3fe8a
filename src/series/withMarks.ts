import type { ListedBudget } from './toldApart';

/** A name with what tells it from others that are called the same. */
export function withMarks(name: string, { apart = [] }: Pick<ListedBudget, 'apart'>): string {
  return [name, ...apart].join(' · ');
}
