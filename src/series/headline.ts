import type { Budget } from '../model/budget';
import type { Fact } from '../model/fact';
import type { Yuan } from '../model/money';
import { changeOf, changeParts, type Change, type ChangePart } from './statedChange';
import { lacks } from './unread';
import { BudgetIndex } from '../model/BudgetIndex';

/** How much, compared with last year, and why. */
export interface Headline {
  /** Null where no table prints one, or where it was not read. */
  total: Yuan | null;
  step: Yuan;
  /** The printed cell of the total; null where no table prints one. */
  fact: string | null;
  /** Whether a rule chose the place of that cell. */
  inferred?: true;
  /** Worked out from the stated changes of basic and project spending; null where the document does not state both. */
  change: Change | null;
  /** The largest stated change in the direction of the whole, with its reason; null if no reason is given. */
  reason: ChangePart | null;
  /** Whether the reason is stated for the total itself; else it explains a part and may not be lent to the whole. */
  ofWhole: boolean;
  /** The reason in a few words for a heading; empty where it cannot be shortened without changing it. */
  brief: string;
  /** Where the total or its change is missing since it was not read: nobody may say that the document is silent. */
  unread?: true;
}

/** Longest reason, in characters, that still reads as part of a heading. */
const BRIEF = 22;

/** What a budget's headline says. */
export function headline(budget: Budget): Headline {
  const total = BudgetIndex.of(budget).grandTotal();
  const change = totalChange(budget);
  const reason = mainReason(budget, change);
  return {
    total: total?.amount ?? null,
    step: total?.step ?? 100,
    fact: total?.id ?? null,
    ...(total?.provenance === 'inferred' ? { inferred: true as const } : {}),
    change,
    reason,
    ofWhole: reason !== null && isWhole(reason, total?.amount ?? 0, change),
    brief: reason ? briefly(reason.reason) : '',
    ...(isSilent(budget, total, change) ? { unread: true as const } : {}),
  };
}

/** Whether something of a headline is missing that may stand in what was not read. */
function isSilent(budget: Budget, total: Fact | undefined, change: Change | null): boolean {
  return (
    (total === undefined && lacks(budget, 'overview', 'expenditure')) ||
    (change === null && lacks(budget, 'narrative', 'expenditure'))
  );
}

/**
 * Last year's total: only the side of spending states the changes of all its parts, 基本支出 and 项目支出.
 * Null unless both are stated, once each.
 */
export function totalChange(budget: Budget): Change | null {
  const parts = ['基本支出', '项目支出'].map((subject) =>
    changeParts(budget, (statement) => statement.scope === 'expenditure' && statement.subject === subject),
  );
  if (parts.some((found) => found.length !== 1)) return null;
  return changeOf(parts.flat());
}

/** The largest stated change with a reason that has the direction of the whole. */
function mainReason(budget: Budget, change: Change | null): ChangePart | null {
  const direction = Math.sign(change?.amount ?? 0);
  const stated = changeParts(budget, (statement) => ['income', 'expenditure'].includes(statement.scope)).filter(
    (part) => part.reason !== '' && (direction === 0 || Math.sign(part.amount) === direction),
  );
  return stated.reduce<ChangePart | null>(
    (largest, part) => (largest && Math.abs(largest.amount) >= Math.abs(part.amount) ? largest : part),
    null,
  );
}

/** Whether a stated change is that of the total: the same sum this year, and the same difference. */
function isWhole({ current, amount, step }: ChangePart, total: Yuan, change: Change | null): boolean {
  const same = (left: Yuan, right: Yuan): boolean => Math.abs(left - right) <= step;
  return change !== null && same(current, total) && same(amount, change.amount);
}

/** The cause at the head of a reason: `撤并 3 所学校减少相应的…` gives `撤并 3 所学校`. */
export function briefly(reason: string): string {
  const plain = reason.replace(/^(是|因为|由于)?\s*\d{4} ?年度?\s*/, '');
  const [head = ''] = plain.split(/，|。|；|减少相应|相应减少|增加相应|相应增加|导致|致使|从而/);
  const text = head.trim();
  return text.length >= 4 && text.length <= BRIEF ? text : '';
}
