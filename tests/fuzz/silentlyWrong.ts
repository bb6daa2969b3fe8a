import type { Ingested } from '../../src/ingest/ingest';
import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import type { Notice } from '../../src/model/problems/problem';
import type { Likeness } from '../print/likeness';
import { readFacts } from '../print/readPrinted';
import type { PrintedFact } from '../print/tableModel';

/** Whether a notice is about the table that a figure stands in, or about everything that its page holds. */
function isAbout(notice: Notice, fact: Fact, { tables }: Budget): boolean {
  if (notice.kind === 'absent-table' || notice.kind === 'absent-part') return false;
  if (notice.kind === 'unread-page') return notice.values.pages.includes(fact.printed.page ?? 0);
  if (notice.kind === 'no-unicode') return notice.page === fact.printed.page;
  const own = tables.find(({ role, rows }) => role === fact.table && rows.some(({ row }) => row === fact.row));
  if (notice.kind === 'other-table') return own?.role === 'other' && notice.line === own.line;
  if ('role' in notice.values) return notice.values.role === fact.table;
  return own !== undefined && notice.table !== '' && [own.label, own.title].includes(notice.table);
}

/** Whether a check that does not come out holds a figure of the same row or the same column against another. */
function isChecked(fact: Fact, { checks }: Budget): boolean {
  return checks.some(({ state, left, right }) => {
    if (state !== '不符' && state !== '需核对') return false;
    return [...left.facts, ...right.facts].some((id) => {
      const [role, row, ...column] = id.split('/');
      return role === fact.table && (Number(row) === fact.row || column.join('/') === fact.column);
    });
  });
}

/** Whether what a person reads beside a figure says that it, its row, its column or its table is in doubt. */
export const isTold = (fact: Fact, budget: Budget): boolean =>
  isChecked(fact, budget) || budget.problems.some((notice) => isAbout(notice, fact, budget));

/** Figures that call themselves reported or resolved, are not printed so often or not so, and of which nobody is told. */
export function silentlyWrong(value: Ingested, truth: readonly PrintedFact[], likeness: Likeness): string[] {
  return wrongFacts(value, truth, likeness)
    .filter(({ fact }) => !isTold(fact, value.budget))
    .map(({ words }) => words);
}

/** Figures that call themselves reported or resolved and are not printed so, or not so often. */
export function wrongFacts(
  value: Ingested,
  truth: readonly PrintedFact[],
  likeness: Likeness,
): { fact: Fact; words: string }[] {
  const left = new Map<string, number>();
  for (const fact of truth) left.set(likeness(fact), (left.get(likeness(fact)) ?? 0) + 1);
  return readFacts(value).flatMap(({ fact, printed }) => {
    const words = likeness(printed);
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count > 0 || fact.provenance === 'inferred' ? [] : [{ fact, words }];
  });
}
