import type { Budget } from '../model/budget';
import { toFen, type Yuan } from '../model/money';
import type { StatedAmount } from '../model/narrative/statement';

/** A figure of the plan or of the account, with the document and the place that print it. */
export interface AccountFigure {
  amount: Yuan;
  step: Yuan;
  budget: string;
  fact: string | null;
  line: number | null;
  /** True where it is a sum of ours. */
  summed?: true;
}

/** What was planned and spent under one name. */
export interface SpentRow {
  id: string;
  code: string;
  /** Key of its colour. */
  key: string;
  name: string;
  /** Null where nothing prints a plan: that is no plan of nothing. */
  planned: AccountFigure | null;
  adjusted: AccountFigure | null;
  spent: AccountFigure | null;
  /** Spent of what was planned, of the changed plan where there is one; null without a plan, or with one of nothing. */
  rate: number | null;
  /** Planned less spent; null where one of them is not known. */
  unspent: Yuan | null;
  /** The account's own words for the difference; null where it gives none. */
  reason: { text: string; line: number; endLine: number } | null;
}

/** A row with what follows from its figures. */
export function spentRow(row: Omit<SpentRow, 'rate' | 'unspent'>): SpentRow {
  const plan = row.adjusted ?? row.planned;
  const unspent = plan && row.spent ? toFen(plan.amount - row.spent.amount) : null;
  const rate = plan && row.spent && plan.amount > 0 ? row.spent.amount / plan.amount : null;
  return { ...row, rate, unspent };
}

type Printed = { amount: Yuan; step: Yuan; id: string; printed: { line: number } };

/** A printed cell as a figure; null where there is none. */
export function cellOf({ id: budget }: Budget, fact: Printed | undefined): AccountFigure | null {
  return fact ? { amount: fact.amount, step: fact.step, budget, fact: fact.id, line: fact.printed.line } : null;
}

/** A stated amount as a figure; null where there is none. */
export function saidOf({ id: budget }: Budget, stated: StatedAmount | null | undefined): AccountFigure | null {
  return stated ? { amount: stated.amount, step: stated.step, budget, fact: null, line: stated.printed.line } : null;
}
