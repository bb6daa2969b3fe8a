import type { IndexEntry } from '../../model/budget';

/** A budget as a page lists it. */
export interface ListedBudget extends Omit<IndexEntry, 'edition' | 'published' | 'source'> {
  /**
   * What tells it from the others of its body and year: `final`, level, edition, date of publication as ISO 8601, else its id; only
   * what differs, in the words of the page. A final account always says that it is one; else missing where it is the only one.
   */
  apart?: string[];
}

/**
 * A budget as the pages of others name it. Its figures stand on its own pages alone: a figure that changes there changes
 * nothing elsewhere.
 */
export type NamedBudget = Omit<ListedBudget, 'total' | 'checks'>;

const QUALITIES = ['stage', 'level', 'edition', 'published'] as const;
/** What has no mark where others have one. */
const USUAL = [undefined, 'budget'];

/**
 * The budgets of a list, each with what tells it from the others of its body and year.
 * @param tell puts such a mark into the words of a page
 */
export function toldApart(index: readonly IndexEntry[], tell = (mark: string): string => mark): ListedBudget[] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of index) groups.set(groupOf(entry), [...(groups.get(groupOf(entry)) ?? []), entry]);
  return index.map((own) => {
    const { edition: _, published: __, source: ___, ...entry } = own;
    const group = groups.get(groupOf(own)) ?? [];
    const marks = new Set([...(own.stage === 'final' ? ['final'] : []), ...apartIn(group, own)]);
    return group.length < 2 && marks.size === 0 ? entry : { ...entry, apart: [...marks].map(tell) };
  });
}

/** What budgets have in common that have to be told apart. */
export function groupOf({ body, year }: IndexEntry): string {
  return `${year} ${body}`;
}

function apartIn(group: readonly IndexEntry[], own: IndexEntry): string[] {
  const marks: string[] = [];
  let alike = group;
  for (const quality of QUALITIES) {
    const same = alike.filter((entry) => entry[quality] === own[quality]);
    if (same.length === alike.length) continue;
    alike = same;
    const mark = own[quality];
    if (mark !== undefined && !USUAL.includes(mark)) marks.push(mark);
  }
  return alike.length > 1 ? [...marks, own.id] : marks;
}

/** A name with what tells it from others that are called the same. */
export function withMarks(name: string, { apart = [] }: Pick<NamedBudget, 'apart'>): string {
  return [name, ...apart].join(' · ');
}

/** Budgets whose body, year and mark hold every word that is asked for; all of them where nothing is. The latest come first. */
export function findBudgets(index: readonly ListedBudget[], asked: string): ListedBudget[] {
  const words = asked.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return index
    .filter(({ body, year, apart = [] }) =>
      words.every((word) => [body, year, ...apart].join(' ').toLowerCase().includes(word)),
    )
    .sort((a, b) => b.year - a.year || (a.body < b.body ? -1 : a.body > b.body ? 1 : 0));
}
