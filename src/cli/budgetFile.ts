import type { Budget, IndexEntry } from '../model/budget';
import { CHECK_STATES } from '../model/check';
import { totalFact } from '../series/total';

/** JSON as it is committed: the same value gives the same bytes, one line for each entry of a list. */
export function jsonOf(value: unknown): string {
  return `${lay(value, 0)}\n`;
}

/** Objects of the two outer levels get a line for each key, lists a line for each entry; the rest stays on its line. */
function lay(value: unknown, depth: number): string {
  const indent = ' '.repeat(depth + 1);
  if (Array.isArray(value) && depth < 3 && value.some((entry) => typeof entry === 'object')) {
    return `[\n${value.map((entry) => indent + lay(entry, depth + 2)).join(',\n')}\n${' '.repeat(depth)}]`;
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && depth === 0) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{\n${entries.map(([key, inner]) => `${indent}${JSON.stringify(key)}: ${lay(inner, depth + 1)}`).join(',\n')}\n}`;
  }
  return JSON.stringify(value);
}

/** What the index says about a budget. */
export function indexEntry(budget: Budget): IndexEntry {
  const checks = Object.fromEntries(
    CHECK_STATES.map((state) => [state, budget.checks.filter((check) => check.state === state).length]),
  );
  return {
    id: budget.id,
    body: budget.body,
    year: budget.year,
    stage: budget.stage,
    total: totalFact(budget)?.amount ?? 0,
    checks,
  };
}
