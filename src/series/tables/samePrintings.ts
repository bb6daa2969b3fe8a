import type { ToldBudget } from '../../model/budget';
import { type CheckState, type ToldCheck, type ToldSide, CHECK_STATES } from '../../model/checks/check';
import type { Yuan } from '../../model/money';

/** One place that prints a quantity: a cell, or a sentence. */
export interface Printing {
  /** Fact of the cell; empty where a sentence states the figure. */
  fact: string;
  /** The place in words of the page's language, with its figure. */
  text: string;
  line: number;
  value: Yuan;
  /** The worst state of the checks that hold this place against another. */
  state: CheckState;
}

/**
 * Lists of places that print the same quantity, each in the order of the document. Places belong together where a check
 * holds exactly one figure against one other; what such checks join step by step is one list.
 */
export function samePrintings(budget: ToldBudget): Printing[][] {
  const lists = new Map<string, Set<string>>();
  const printings = new Map<string, Printing>();
  for (const check of budget.checks.filter(isPair)) {
    const [one, other] = [keyOf(check.left), keyOf(check.right)];
    for (const [key, side] of [
      [one, check.left],
      [other, check.right],
    ] as const) {
      printings.set(key, worse(printings.get(key), side, check.state));
      if (!lists.has(key)) lists.set(key, new Set([key]));
    }
    const joined = new Set([...(lists.get(one) ?? []), ...(lists.get(other) ?? [])]);
    for (const key of joined) lists.set(key, joined);
  }
  return [...new Set(lists.values())].map((keys) =>
    [...keys].flatMap((key) => printings.get(key) ?? []).sort((one, other) => one.line - other.line),
  );
}

function isPair({ group, unit, addends, left, right }: ToldCheck): boolean {
  if (group !== 'between-tables' && group !== 'table-narrative') return false;
  if (unit !== '元' || addends > 1) return false;
  return [left, right].every((side) => side.facts.length <= 1 && side.lines.length > 0);
}

/** A cell is known by its fact, a sentence by its words and line. */
function keyOf(side: ToldSide): string {
  return side.facts[0] ?? `${side.lines[0] ?? 0} ${side.text}`;
}

function worse(before: Printing | undefined, side: ToldSide, state: CheckState): Printing {
  const worst = before && CHECK_STATES.indexOf(before.state) > CHECK_STATES.indexOf(state) ? before.state : state;
  return { fact: side.facts[0] ?? '', text: side.text, line: side.lines[0] ?? 0, value: side.value, state: worst };
}
