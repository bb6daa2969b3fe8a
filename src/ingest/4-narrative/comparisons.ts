import type { ChangeBase, StatedAmount } from '../../model/narrative/statement';
import {
  COMPARISON,
  DONE,
  OF_A_YEAR,
  OF_LAST_YEAR,
  PLANNED_BASE,
  YEARS_AMOUNT,
} from '../../templates/narrative/statementWords';

/** What some words compare with: what was planned, or what was done; undefined where they only say 上年. */
export function baseIn(words: string): ChangeBase | undefined {
  if (DONE.test(words)) return 'actual';
  return PLANNED_BASE.test(words) ? 'budget' : undefined;
}

/** The same of the last comparison in some words. */
export function baseOf(words: string): ChangeBase | undefined {
  const last = [...words.matchAll(COMPARISON)].pop();
  return last && baseIn(last[0]);
}

/** Whether the words before an amount call it last year's. */
export function isLastYears(words: string, year: number | undefined): boolean {
  if (OF_LAST_YEAR.test(words)) return true;
  const [, printed = '', behind = ''] = OF_A_YEAR.exec(words) ?? [];
  return printed !== '' && year !== undefined && Number(printed) < year && YEARS_AMOUNT.test(behind);
}

/** A difference worked out from this year's and last year's amount, where a sentence states both. */
export function workedOut(
  current: StatedAmount,
  prior: StatedAmount,
): { amount: number; step: number; workedOut: true } {
  const amount = Math.round((current.amount - prior.amount) * 100) / 100;
  return { amount, step: Math.max(current.step, prior.step), workedOut: true };
}
