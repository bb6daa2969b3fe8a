import type { Budget } from '../../model/budget';
import type { CheckState } from '../../model/checks/check';
import type { TableRole } from '../../model/tables/table';
import { tableOf } from '../../model/tables/tableOf';

/** One line of the source text with what was made of it. */
export interface SourceTextLine {
  /** 1-based. */
  number: number;
  text: string;
  /** The row of a table whose figures stand on this line, with one of its facts to lead to. */
  row: { role: TableRole; label: string; row: number; fact: string } | null;
  /** Contradictions and doubtful places that quote this line. */
  checks: { id: string; state: CheckState }[];
}

/**
 * The lines of a budget's masked source text.
 * @param text the whole text; empty where the site does not hold it
 */
export function sourceLines(budget: Budget, text: string): SourceTextLine[] {
  if (text === '') return [];
  const rows = new Map<number, SourceTextLine['row']>();
  for (const { id, table, row, printed } of budget.facts) {
    if (rows.has(printed.line)) continue;
    const { label = '', title = '' } = tableOf(budget.tables, table, row) ?? {};
    rows.set(printed.line, { role: table, label: label || title, row, fact: id });
  }
  const doubts = budget.checks.filter(({ state }) => state === '不符' || state === '需核对');
  const checks = new Map<number, SourceTextLine['checks']>();
  for (const { id, state, left, right } of doubts) {
    for (const line of new Set([...left.lines, ...right.lines])) {
      checks.set(line, [...(checks.get(line) ?? []), { id, state }]);
    }
  }
  return text.split(/\r?\n/).map((line, index) => ({
    number: index + 1,
    text: line.trim(),
    row: rows.get(index + 1) ?? null,
    checks: checks.get(index + 1) ?? [],
  }));
}
