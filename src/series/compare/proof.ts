import type { Budget } from '../../model/budget';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import { judgeDifference } from '../../model/sums/rounding';
import { isFromActual } from '../changes/change';
import type { Account } from './account';
import { leavesOf, type CompareRow } from './compare';
import { provenSums } from './provenAccount';

/** How much of last year's total is proven code by code. */
export interface Proof {
  /** Last year's money with a code, and this year's money that it is compared with. */
  then: Yuan;
  now: Yuan;
  /** This year's money whose last year is not known. */
  open: Yuan;
  /** Part of last year's total; null where that is not known. */
  share: number | null;
  /** What last year's total has beyond it; negative where the codes add up to more. Null without a total. */
  rest: Yuan | null;
  /** Whether rounding alone can explain the rest. */
  rounding: boolean;
  /** The source whose money the rest is; null where the document names none, or more than one fits. */
  source: ProofSource | null;
}

/** A source of money of which the document says where it comes from, but not which code it belongs to. */
export interface ProofSource {
  /** In the document's words. */
  subject: string;
  /** Worked out from the stated change. */
  then: Yuan;
  now: Yuan;
  step: Yuan;
  line: number;
  endLine: number;
  /** What rounding leaves between last year's total and the sum of the codes with this source. */
  remainder: Yuan;
}

/** What the document itself proves of last year's money by code, against last year's total. */
export function proofOf(budget: Budget, then: Account, now: Account, functions: readonly CompareRow[]): Proof {
  const sums = provenSums(then.functions, now.functions);
  const total = then.head.total?.amount ?? null;
  const rest = total === null ? null : toFen(total - sums.then);
  const open = toFen(sumYuan(now.functions.map((part) => part.figure?.amount ?? 0)) - sums.now);
  // Each proven figure is a difference of two rounded ones; so is each of the two that make the total.
  const steps = [...leavesOf(functions), ...then.manners].flatMap(() => [sums.step, sums.step]);
  const isRounding = (amount: Yuan) => judgeDifference(amount, steps).state !== '不符';
  const rounding = rest !== null && isRounding(rest);
  return {
    then: sums.then,
    now: sums.now,
    open,
    share: total !== null && total > 0 ? sums.then / total : null,
    rest,
    rounding,
    source: rest === null || rounding ? null : sourceOf(budget, rest, open, isRounding),
  };
}

/** The one source whose figures of both years are, rounding aside, the money that no code is stated for. */
function sourceOf(budget: Budget, rest: Yuan, open: Yuan, isRounding: (amount: Yuan) => boolean): ProofSource | null {
  const [found, ...others] = budget.statements.flatMap(({ scope, subject, change, current, quote }) => {
    if (scope !== 'income' || !change || change.amount === null || current === null || isFromActual(change)) return [];
    const then = toFen(current - change.amount);
    if (!isRounding(toFen(rest - then)) || !isRounding(toFen(open - current))) return [];
    const { line, endLine } = quote;
    return { subject, then, now: current, step: change.step, line, endLine, remainder: toFen(rest - then) };
  });
  return found && others.length === 0 ? found : null;
}
