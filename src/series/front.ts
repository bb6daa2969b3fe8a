import type { IndexEntry } from '../model/budget';

type Dated = Pick<IndexEntry, 'year' | 'stage' | 'level' | 'edition' | 'published'>;

/**
 * Which of two budgets of a body comes first: the later year, the budget before the final account, the whole
 * department, the later edition. What a list does not
 * tell leaves the two as they were.
 */
export function newestFirst(a: Dated, b: Dated): number {
  return (
    b.year - a.year ||
    Number(b.stage === 'budget') - Number(a.stage === 'budget') ||
    Number(b.level === '部门') - Number(a.level === '部门') ||
    (b.published ?? '').localeCompare(a.published ?? '', 'en') ||
    Number(b.edition !== undefined) - Number(a.edition !== undefined)
  );
}

/**
 * The budget that the root of a site shows: the newest one where all are of one body. With several bodies there is none, and
 * the root shows the list; a final account is never the front page.
 */
export function frontOf(index: readonly IndexEntry[]): IndexEntry | null {
  if (new Set(index.map(({ body }) => body)).size > 1) return null;
  return index.filter(({ stage }) => stage === 'budget').sort(newestFirst)[0] ?? null;
}
