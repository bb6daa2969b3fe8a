import type { Budget } from '../../model/budget';
import type { Yuan } from '../../model/money';
import { judgeDifference, soften } from '../../model/sums/rounding';
import { isFromActual } from '../changes/change';
import { totalChange } from '../overview/headline';
import { accountOf, type AccountHead } from './account';
import { compare, type CompareRow, type ComparedAccounts, type StatedDifference } from './compare';
import { proofOf, type Proof } from './proof';
import { provenAccount } from './provenAccount';
import { statedManner, statedOf } from './statedOf';

/** `years`: two years of one body. `bodies`: two bodies. `proven`: a year and what its document proves of the year before. */
export type ComparisonMode = 'years' | 'bodies' | 'proven';

/** What the page of the comparison shows. */
export interface Comparison extends ComparedAccounts {
  mode: ComparisonMode;
  then: AccountHead;
  now: AccountHead;
  /** The later document's own difference of the totals, where it is another one. */
  stated: StatedDifference | null;
  proof: Proof | null;
}

/** A budget against last year's of the same body, or where there is none, against what it proves of last year itself. */
export function comparisonView(budget: Budget, previous: Budget | null): Comparison {
  if (previous) return compareBudgets(budget, previous, true);
  const now = accountOf(budget);
  const then = provenAccount(budget, now);
  const compared = compare(then, now);
  return {
    ...compared,
    // No document states changes by economic category: a list of figures without predecessors compares nothing.
    categories: [],
    mode: 'proven',
    then: then.head,
    now: now.head,
    stated: null,
    proof: proofOf(budget, then, now, compared.functions),
  };
}

/**
 * Two budgets: of one body the earlier first, of two bodies the other first, so that the budget of the page is the one
 * that is looked at.
 * @param isSame whether both are of one body, which may have been renamed
 */
export function compareBudgets(own: Budget, other: Budget, isSame = own.body === other.body): Comparison {
  const mode = isSame ? 'years' : 'bodies';
  const [first, second] = mode === 'years' && other.year > own.year ? [own, other] : [other, own];
  const [then, now] = [accountOf(first), accountOf(second)];
  const found = mode === 'years' ? compare(then, now) : withoutPercents(compare(then, now));
  const compared = { ...found, mode, then: then.head, now: now.head, stated: null, proof: null } as const;
  // Only the budget of the year after speaks of this one.
  return mode === 'years' && second.year === first.year + 1 ? withStated(compared, second) : compared;
}

/** Another body is no predecessor, so nothing is a percentage of it. */
function withoutPercents(compared: ComparedAccounts): ComparedAccounts {
  const plain = (row: CompareRow): CompareRow => ({ ...row, percent: null, rows: row.rows.map(plain) });
  return {
    difference: compared.difference,
    percent: null,
    functions: compared.functions.map(plain),
    categories: compared.categories.map(plain),
    manners: compared.manners.map(plain),
  };
}

/** Adds the differences that the later document states and that are not those of the two tables. */
function withStated(comparison: Comparison, later: Budget): Comparison {
  const add = (row: CompareRow): CompareRow => {
    const stated =
      row.is === 'manner'
        ? statedManner(later, row.id === 'basic' ? '基本支出' : '项目支出')
        : row.is === 'code'
          ? statedOf(later, row.code)
          : null;
    const rows = row.rows.map(add);
    if (!stated || !row.now || stated.now !== row.now.amount) return { ...row, rows };
    return { ...row, rows, stated: otherThan(row, { amount: stated.change, ...stated }) };
  };
  const total = totalChange(later);
  return {
    ...comparison,
    functions: comparison.functions.map(add),
    categories: comparison.categories.map(add),
    manners: comparison.manners.map(add),
    stated:
      total && !isFromActual(total)
        ? otherThan(totalsOf(comparison), { ...total, count: total.parts.length, line: total.parts[0]?.line ?? 0 })
        : null,
  };
}

function totalsOf({ then, now, difference }: Comparison) {
  return { then: then.total, now: now.total, difference };
}

/** The stated difference with its verdict; null where it is the same. Two documents may count differently: never 不符. */
function otherThan(
  { then, now, difference }: Pick<CompareRow, 'then' | 'now' | 'difference'>,
  { amount, step, count, line }: { amount: Yuan; step: Yuan; count: number; line: number },
): StatedDifference | null {
  if (difference === null || !then || !now) return null;
  const steps = [then.step, now.step, ...Array.from({ length: count }, () => step)];
  const { state } = soften(judgeDifference(amount - difference, steps));
  return state === '相符' ? null : { amount, step, line, state };
}
