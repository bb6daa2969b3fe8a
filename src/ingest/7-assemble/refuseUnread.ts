import type { Fact } from '../../model/fact';
import type { BudgetTable } from '../../model/tables/table';
import { refuse } from '../../readers/text/Refusal';
import type { Broken } from '../2-tables/text/joinBroken';
import type { PrintedNumber } from './numbers';

/**
 * Refuses a document of whose tables fewer figures were read than not: what is not read is not zero.
 * @param numbers all numbers of the document, with what they are
 * @param broken figures in pieces that nobody can put together
 */
export function refuseUnread(
  tables: readonly BudgetTable[],
  facts: readonly Fact[],
  numbers: readonly PrintedNumber[],
  broken: readonly Broken[],
): void {
  const within = (line: number): boolean => tables.some((table) => line >= table.line && line <= table.endLine);
  const unknown = numbers.filter(({ role, line }) => role === 'unknown' && within(line));
  const pieces = broken.reduce((sum, side) => sum + side.pieces.length, 0);
  const unread = Math.max(unknown.length, pieces);
  if (facts.length > 0 && unread <= facts.length) return;
  const line = broken[0]?.pieces[0]?.line ?? unknown[0]?.line ?? tables[0]?.line ?? null;
  refuse('mostly-unread', { unread, total: unread + facts.length }, { line });
}
