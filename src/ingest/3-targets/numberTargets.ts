import type { Target } from '../../model/narrative/target';

/**
 * Gives the targets of a table their ids, and each that repeats an earlier one word for word that one's id. They are changed in place.
 * @param table the table's place in the budget, from 1
 */
export function numberTargets(targets: readonly Target[], table: number): void {
  const seen = new Map<string, string>();
  targets.forEach((target, index) => {
    target.id = `g${table}.${index + 1}`;
    const { level2, indicator, operator, value, unit, weight } = target;
    const key = [level2, indicator, operator, value, unit, weight].join('|');
    const first = seen.get(key);
    if (first) target.duplicateOf = first;
    else seen.set(key, target.id);
  });
}
