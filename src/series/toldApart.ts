import type { IndexEntry } from '../model/budget';

/** A budget as a page lists it. */
export interface ListedBudget extends Omit<IndexEntry, 'edition' | 'published' | 'source'> {
  /**
   * What tells it from the others of its body and year: `final`, level, edition, date of publication as ISO 8601, else its id; only
   * what differs, in the words of the page. Missing where it is the only one.
   */
  apart?: string[];
}

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
    return group.length < 2 ? entry : { ...entry, apart: apartIn(group, own).map(tell) };
  });
}

function groupOf({ body, year }: IndexEntry): string {
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
