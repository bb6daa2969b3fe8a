import type { IndexEntry } from '../../model/budget';

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
    laterEdition(a, b)
  );
}

/** By date where both print one; else what calls itself a correction is the later one. */
function laterEdition(a: Dated, b: Dated): number {
  const byDate = a.published && b.published ? b.published.localeCompare(a.published, 'en') : 0;
  return (
    byDate ||
    Number(b.edition !== undefined) - Number(a.edition !== undefined) ||
    (b.published ?? '').localeCompare(a.published ?? '', 'en')
  );
}

/** The name that a body is known by on the site, whatever one of its budgets calls it. */
export function bodyOf({ body, known }: Pick<IndexEntry, 'body' | 'known'>): string {
  return known ?? body;
}

/**
 * The budget that the root of a site shows: the newest one where all are of one body. With several bodies there is none, and
 * the root shows the list; a final account is never the front page.
 */
export function frontOf(index: readonly IndexEntry[]): IndexEntry | null {
  if (new Set(index.map(bodyOf)).size > 1) return null;
  return index.filter(({ stage }) => stage === 'budget').sort(newestFirst)[0] ?? null;
}
