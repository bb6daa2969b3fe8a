import type { Budget } from '../model/budget';
import { CHECK_STATES, type Check, type CheckState } from '../model/check';

/** One side of a contradiction, in the document's words. */
export interface ContradictionSide {
  text: string;
  value: number;
  lines: number[];
}

/** A place where the document contradicts itself. */
export interface Contradiction {
  id: string;
  rule: string;
  unit: string;
  difference: number;
  left: ContradictionSide;
  right: ContradictionSide;
}

/** What the checks of a budget found, in short. */
export interface Trust {
  total: number;
  counts: Record<CheckState, number>;
  contradictions: Contradiction[];
}

/** Counts of the checks by state, and every contradiction. */
export function trust(budget: Budget): Trust {
  const count = (state: CheckState) => budget.checks.filter((check) => check.state === state).length;
  const counts = Object.fromEntries(CHECK_STATES.map((state) => [state, count(state)])) as Record<CheckState, number>;
  return {
    total: budget.checks.length,
    counts,
    contradictions: budget.checks.filter((check) => check.state === '不符').map(contradictionOf),
  };
}

function contradictionOf({ id, rule, unit, difference, left, right }: Check): Contradiction {
  const side = ({ text, value, lines }: Check['left']) => ({ text, value, lines });
  return { id, rule, unit, difference, left: side(left), right: side(right) };
}
