import type { Budget, IndexEntry } from './budget';
import { CHECK_STATES } from './checks/check';
import { BudgetIndex } from './BudgetIndex';

/** JSON as it is committed: the same value gives the same bytes, one line for each entry of a list. */
export function jsonOf(value: unknown): string {
  return `${lay(value, 0)}\n`;
}

/**
 * Objects of the two outer levels get a line for each key, lists a line for each entry; the rest stays on its line. The text
 * grows piece by piece: joining lists of pieces takes twice as long, and more.
 */
function lay(value: unknown, depth: number): string {
  const indent = ' '.repeat(depth + 1);
  let text = '';
  if (Array.isArray(value) && depth < 3 && value.some((entry) => typeof entry === 'object')) {
    for (const entry of value) {
      text += `${text === '' ? '\n' : ',\n'}${indent}`;
      text += lay(entry, depth + 2);
    }
    return `[${text}\n${' '.repeat(depth)}]`;
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && depth === 0) {
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      text += `${text === '' ? '\n' : ',\n'}${indent}${JSON.stringify(key)}: `;
      text += lay(inner, depth + 1);
    }
    return `{${text}\n}`;
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
    level: budget.level,
    edition: budget.edition,
    published: budget.published?.date,
    total: BudgetIndex.of(budget).grandTotal()?.amount ?? null,
    checks,
    source: { file: budget.source.file, sha256: budget.source.sha256 },
  };
}
