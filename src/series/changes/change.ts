import type { Budget } from '../../model/budget';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import type { ChangeBase, Statement } from '../../model/narrative/statement';

/** One stated difference from last year, with the document's own reason. */
export interface ChangePart {
  statement: string;
  code: string;
  subject: string;
  current: Yuan;
  amount: Yuan;
  step: Yuan;
  /** As stated, with the sign of the words; null where the sentence gives none. */
  percent: { value: number; step: number } | null;
  /** Missing where the words do not say what last year's figure is. */
  base?: ChangeBase;
  reason: string;
  /** First and last line of the sentence in the source. */
  line: number;
  endLine: number;
}

/** How something changed since last year, from what the document states. */
export interface Change {
  /** Last year's figure: this year's less the stated change. The document does not print it. */
  prior: Yuan;
  amount: Yuan;
  step: Yuan;
  /** The stated percentage; where the change was added up, the one worked out. Null if last year was 0. */
  percent: { value: number; step: number; stated: boolean } | null;
  /** `actual` where last year's figure is what was done, not what was planned. */
  base?: ChangeBase;
  /** One statement, or several that were added up; the largest first. None where two documents are subtracted. */
  parts: ChangePart[];
}

/** A statement as a part of a change; null where it states none. */
export function changePart(statement: Statement): ChangePart | null {
  const { change, current } = statement;
  if (!change || change.amount === null || current === null) return null;
  return {
    statement: statement.id,
    code: statement.code,
    subject: statement.subject,
    current,
    amount: change.amount,
    step: change.step,
    percent: change.percent && { value: change.percent.value, step: change.percent.step },
    ...(change.base ? { base: change.base } : {}),
    reason: tidyReason(change.reason),
    line: change.reasonQuote?.line ?? statement.quote.line,
    endLine: change.reasonQuote?.endLine ?? statement.quote.endLine,
  };
}

/** The document's words with the spaces that its typesetting lost around numbers, and without leading punctuation. */
export function tidyReason(reason: string): string {
  return reason
    .replace(/^[，,、：:；;\s]+/, '')
    .replace(/([\u4e00-\u9fff])\s*(\d+(?:\.\d+)?)\s*(?=[\u4e00-\u9fff])/g, '$1 $2 ')
    .replace(/^(\d+)\s*(?=[\u4e00-\u9fff])/, '$1 ');
}

/** Last year's document where its sums are of the same thing: a department is not its own unit. */
export function ofLike(budget: Budget, previous: Budget | null): Budget | null {
  return previous && previous.level === budget.level ? previous : null;
}

/** Whether a difference is counted from what was done last year: it says nothing about what was planned. */
export const isFromActual = ({ base }: { base?: ChangeBase | undefined }): boolean => base === 'actual';

/** The changes of several parts as one; null without parts, or where some are counted from last year's plan and some from what was done. */
export function changeOf(parts: readonly ChangePart[]): Change | null {
  const [only] = parts;
  if (!only || parts.some((part) => isFromActual(part) !== isFromActual(only))) return null;
  const amount = sumYuan(parts.map((part) => part.amount));
  const prior = toFen(sumYuan(parts.map((part) => part.current)) - amount);
  const worked = prior > 0 ? { value: (100 * amount) / prior, step: 0.01, stated: false } : null;
  return {
    prior,
    amount,
    step: only.step,
    percent: parts.length === 1 && only.percent ? { ...only.percent, stated: true } : worked,
    ...(only.base ? { base: only.base } : {}),
    parts: [...parts].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  };
}

/** All stated changes of a budget, in document order. */
export function changeParts(budget: Budget, choose: (statement: Statement) => boolean): ChangePart[] {
  return budget.statements.filter(choose).flatMap((statement) => changePart(statement) ?? []);
}
