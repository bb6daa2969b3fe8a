import { ContentIndex } from './ContentIndex';
import { RULES } from './rules';
import type { Check, CheckGroup } from '../model/checks/check';
import type { BudgetContent } from './rule';
import { UnreadRows } from './UnreadRows';

/** A column that a rule of ours chose may be the wrong one: what rests on it is no contradiction of the document's. */
class Doubt {
  private readonly inferred: ReadonlySet<string>;
  /** Facts of the tables that hold such a figure. */
  private readonly beside: ReadonlySet<string>;

  constructor({ facts }: BudgetContent) {
    const guesses = facts.filter(({ provenance }) => provenance === 'inferred');
    this.inferred = new Set(guesses.map(({ id }) => id));
    const tables = new Set(guesses.map(({ table }) => table));
    this.beside = new Set(facts.filter(({ table }) => tables.has(table)).map(({ id }) => id));
  }

  /** Whether a side rests on an inferred figure, or on a blank of a table whose figures might have stood there. */
  touches(group: CheckGroup, left: readonly string[], right: readonly string[]): boolean {
    if ([...left, ...right].some((fact) => this.inferred.has(fact))) return true;
    if (group !== 'within-table' && group !== 'between-tables') return false;
    const blank = left.length === 0 || right.length === 0;
    return blank && [...left, ...right].some((fact) => this.beside.has(fact));
  }
}

/**
 * Runs every rule over a budget's content. Pure and total: the same content gives the same checks in the same order, odd
 * content gives fewer of them, and nothing is ever adjusted. Amounts and differences are in yuan, or in the check's unit.
 */
export function runChecks(content: BudgetContent): Check[] {
  const index = new ContentIndex(content);
  const checks: Check[] = [];
  const ids = new Map<string, number>();
  const doubt = new Doubt(content);
  const unread = new UnreadRows(content);
  for (const rule of RULES) {
    for (const { what, ...comparison } of rule.run(index)) {
      // A figure that is no number comes from a content that is none; the schema names it, a check cannot judge it.
      if (!Number.isFinite(comparison.difference)) continue;
      // What was not read is no zero: nothing is held against it.
      if (comparison.state !== '相符' && unread.mislead(comparison)) continue;
      const id = `${rule.key}/${what}`;
      const times = (ids.get(id) ?? 0) + 1;
      ids.set(id, times);
      const ours =
        comparison.state === '不符' && doubt.touches(rule.group, comparison.left.facts, comparison.right.facts);
      const state = ours ? '需核对' : comparison.state;
      checks.push({ id: times > 1 ? `${id}~${times}` : id, rule: rule.key, group: rule.group, ...comparison, state });
    }
  }
  return checks;
}
