import { ContentIndex } from './ContentIndex';
import { RULES } from './rules';
import type { Check } from '../check';
import type { BudgetContent } from './rule';

/**
 * Runs every rule over a budget's content. Pure and total: the same content gives the same checks in the same order, odd
 * content gives fewer of them, and nothing is ever adjusted. Amounts and differences are in yuan, or in the check's unit.
 */
export function runChecks(content: BudgetContent): Check[] {
  const index = new ContentIndex(content);
  const checks: Check[] = [];
  const ids = new Map<string, number>();
  const inferred = new Set(content.facts.filter(({ provenance }) => provenance === 'inferred').map(({ id }) => id));
  for (const rule of RULES) {
    for (const { what, ...comparison } of rule.run(index)) {
      // A figure that is no number comes from a content that is none; the schema names it, a check cannot judge it.
      if (!Number.isFinite(comparison.difference)) continue;
      const id = `${rule.key}/${what}`;
      const times = (ids.get(id) ?? 0) + 1;
      ids.set(id, times);
      // A column that a rule chose may be the wrong one: what rests on it is no contradiction of the document's.
      const ours = [...comparison.left.facts, ...comparison.right.facts].some((fact) => inferred.has(fact));
      const state = ours && comparison.state === '不符' ? '需核对' : comparison.state;
      checks.push({ id: times > 1 ? `${id}~${times}` : id, rule: rule.key, group: rule.group, ...comparison, state });
    }
  }
  return checks;
}
