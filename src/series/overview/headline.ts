import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import type { Statement } from '../../model/narrative/statement';
import { OF_ALL_MONEY, wholeTables } from '../../model/narrative/wholeSubject';
import { judgeDifference } from '../../model/sums/rounding';
import { changeOf, changeParts, isFromActual, ofLike, type Change, type ChangePart } from '../changes/change';
import { lacks } from '../unread/unread';
import { BudgetIndex } from '../../model/BudgetIndex';

/** How much, compared with last year, and why. */
export interface Headline {
  /** Null where no table prints one, or where it was not read. */
  total: Yuan | null;
  step: Yuan;
  /** The printed cell of the total; null where no table prints one. */
  fact: string | null;
  /** Whether a rule chose the place of that cell. */
  inferred?: true;
  /**
   * From last year's document where there is one; else as a sentence about the total states it, or added up from those about its
   * parts; null where nothing says it.
   */
  change: Change | null;
  /** The document that prints last year's total; missing where that is worked out from what this year's states. */
  previous?: PreviousTotal;
  /** The largest stated change in the direction of the whole, with its reason; null if no reason is given. */
  reason: ChangePart | null;
  /** Whether the reason is stated for the total itself; else it explains a part and may not be lent to the whole. */
  ofWhole: boolean;
  /** The reason in a few words for a heading; empty where it cannot be shortened without changing it. */
  brief: string;
  /** Where the total or its change is missing since it was not read: nobody may say that the document is silent. */
  unread?: true;
}

/** Where last year's total stands. */
export interface PreviousTotal {
  /** Id of the budget, and its printed cell. */
  budget: string;
  fact: string;
  /** Whether a rule chose the place of that cell. */
  inferred?: true;
  /** The difference that this year's document states itself, where it is another one that rounding does not explain. */
  stated?: Pick<ChangePart, 'amount' | 'step' | 'line' | 'endLine'>;
}

/** Longest reason, in characters, that still reads as part of a heading. */
const BRIEF = 22;

/**
 * What a budget's headline says.
 * @param previous last year's document of the same body; its total comes before what this year's says of it
 */
export function headline(budget: Budget, previous: Budget | null = null): Headline {
  const total = BudgetIndex.of(budget).grandTotal();
  const pair = pairChange(budget, previous);
  const change = pair?.change ?? totalChange(budget);
  const reason = mainReason(budget, change, pair !== null);
  return {
    total: total?.amount ?? null,
    step: total?.step ?? 100,
    fact: total?.id ?? null,
    ...(total?.provenance === 'inferred' ? { inferred: true as const } : {}),
    change,
    ...(pair ? { previous: pair.previous } : {}),
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

/** What the narrative calls the manners of spending, which together are all of it. */
const MANNERS: ReadonlySet<string> = new Set(['基本支出', '项目支出', '单位预留机动经费', '结转下年', '结转下年资金']);

/**
 * How all money of the year has changed. A sentence about the total says so itself; else the changes of the manners of spending are
 * added up, each stated once, and only where they are the whole of this year's total: a part that nobody states may have changed too.
 * Null where neither is so, or where sentences about the total differ. A difference of two plans comes before one from what was done.
 */
export function totalChange(budget: Budget): Change | null {
  const total = BudgetIndex.of(budget).grandTotal();
  if (!total) return null;
  const isTotal = (parts: readonly ChangePart[]): boolean =>
    Math.abs(sumYuan(parts.map((part) => part.current)) - total.amount) <=
    sumYuan([total.step, ...parts.map((part) => part.step)]);
  const whole = changeParts(budget, isOfWhole);
  const ofTotal = whole.filter((part) => isTotal([part]));
  const planned = ofTotal.filter((part) => !isFromActual(part));
  const [direct, ...others] = planned.length > 0 ? planned : ofTotal;
  if (direct) return others.every((other) => other.amount === direct.amount) ? changeOf([direct]) : null;
  const manners = changeParts(budget, ({ scope, subject }) => scope === 'expenditure' && MANNERS.has(subject));
  const eachOnce = new Set(manners.map((part) => part.subject)).size === manners.length;
  return eachOnce && isTotal(manners) ? changeOf(manners) : null;
}

/** How the total differs from the one that last year's document prints; null where either prints none. */
function pairChange(budget: Budget, other: Budget | null): { change: Change; previous: PreviousTotal } | null {
  const previous = ofLike(budget, other);
  const now = BudgetIndex.of(budget).grandTotal();
  const then = previous && BudgetIndex.of(previous).grandTotal();
  if (!previous || !now || !then) return null;
  const amount = toFen(now.amount - then.amount);
  const stated = totalChange(budget);
  const [said] = stated?.parts ?? [];
  const steps = [now.step, then.step, ...(stated?.parts ?? []).map(({ step }) => step)];
  // What was done last year is no plan of it, so a difference from that contradicts nothing.
  const isOther =
    stated !== null && !isFromActual(stated) && judgeDifference(stated.amount - amount, steps).state === '不符';
  return {
    change: {
      prior: then.amount,
      amount,
      step: Math.max(now.step, then.step),
      percent: then.amount > 0 ? { value: (100 * amount) / then.amount, step: 0.01, stated: false } : null,
      parts: [],
    },
    previous: {
      budget: previous.id,
      fact: then.id,
      ...(then.provenance === 'inferred' ? { inferred: true as const } : {}),
      ...(isOther && said
        ? { stated: { amount: stated.amount, step: stated.step, line: said.line, endLine: said.endLine } }
        : {}),
    },
  };
}

/** Whether a sentence is about all money of the year, or says that it is. */
export function isOfWhole({ scope, subject, code }: Pick<Statement, 'scope' | 'subject' | 'code'>): boolean {
  return code === '' && OF_ALL_MONEY.has(scope) && wholeTables(subject).length > 0;
}

/** The largest stated change with a reason that has the direction of the whole. */
function mainReason(budget: Budget, change: Change | null, ofDocuments: boolean): ChangePart | null {
  const direction = Math.sign(change?.amount ?? 0);
  const total = BudgetIndex.of(budget).grandTotal()?.amount ?? 0;
  const stated = changeParts(budget, (statement) => ['income', 'expenditure'].includes(statement.scope)).filter(
    (part) =>
      part.reason !== '' &&
      (direction === 0 || Math.sign(part.amount) === direction) &&
      // What explains another difference of the whole does not explain that of the two documents.
      !(ofDocuments && wholeTables(part.subject).length > 0 && !isWhole(part, total, change)),
  );
  return stated.reduce<ChangePart | null>(
    (largest, part) => (largest && Math.abs(largest.amount) >= Math.abs(part.amount) ? largest : part),
    null,
  );
}

/** Whether a stated change is that of the total: the same sum this year, and the same difference. */
function isWhole({ current, amount, step }: ChangePart, total: Yuan, change: Change | null): boolean {
  const same = (left: Yuan, right: Yuan, most: Yuan): boolean => Math.abs(left - right) <= most;
  const rounded = change?.parts.length === 0 ? change.step : 0;
  // The difference of two documents is that of two rounded totals.
  return change !== null && same(current, total, step) && same(amount, change.amount, step + rounded);
}

/** The cause at the head of a reason: `撤并 3 所学校减少相应的…` gives `撤并 3 所学校`. */
export function briefly(reason: string): string {
  const plain = reason.replace(/^(是|因为|由于)?\s*\d{4} ?年度?\s*/, '');
  const [head = ''] = plain.split(/，|。|；|减少相应|相应减少|增加相应|相应增加|导致|致使|从而/);
  const text = head.trim();
  return text.length >= 4 && text.length <= BRIEF ? text : '';
}
