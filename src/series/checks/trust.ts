import type { Budget, ToldBudget } from '../../model/budget';
import { CHECK_STATES, type CheckState, type ToldCheck, type ToldSide } from '../../model/checks/check';
import { notRead } from '../unread/notRead';

/** One side of a contradiction, in words of the page's language. */
export interface ContradictionSide {
  text: string;
  value: number;
  lines: number[];
}

/** A statement of the document with every place that contradicts it. */
export interface Contradiction {
  /** Id of the first check. */
  id: string;
  unit: string;
  /** What is counted, where the unit does not say it. */
  thing?: string;
  left: ContradictionSide;
  /** Each with the id of its check. */
  rights: (ContradictionSide & { id: string })[];
}

/** What the checks of a budget found, in short. */
export interface Trust {
  total: number;
  counts: Record<CheckState, number>;
  /** Contradictions with one and the same left side stand together. */
  contradictions: Contradiction[];
  /** Where money is missing since it was not read: how many printed numbers were not read, and in how many places; else null. */
  notRead: { figures: number; places: number } | null;
}

/** Counts of the checks by state, and every contradiction. */
export function trust(budget: ToldBudget): Trust {
  const count = (state: CheckState) => budget.checks.filter((check) => check.state === state).length;
  const counts = Object.fromEntries(CHECK_STATES.map((state) => [state, count(state)])) as Record<CheckState, number>;
  return {
    total: budget.checks.length,
    counts,
    contradictions: contradictionsOf(budget.checks.filter((check) => check.state === '不符')),
    notRead: missingMoney(budget),
  };
}

function missingMoney(budget: Budget): Trust['notRead'] {
  const { money, unread } = notRead(budget);
  return money.length === 0 ? null : { figures: unread, places: money.length };
}

function contradictionsOf(checks: readonly ToldCheck[]): Contradiction[] {
  const known = new Map<string, Contradiction>();
  for (const { id, unit, thing, left, right } of checks) {
    const key = JSON.stringify([left.text, left.value, unit]);
    const found = known.get(key) ?? {
      id,
      unit,
      ...(thing === unit ? {} : { thing }),
      left: sideOf(left),
      rights: [],
    };
    found.rights.push({ ...sideOf(right), id });
    known.set(key, found);
  }
  return [...known.values()];
}

function sideOf({ text, value, lines }: ToldSide): ContradictionSide {
  return { text, value, lines };
}
