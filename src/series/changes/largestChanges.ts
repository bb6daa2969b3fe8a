import type { ChangeItem } from './changeList';

/** The largest changes of a budget, as far as there is room for them. */
export interface LargestChanges {
  top: ChangeItem[];
  /** How many more of the same kind are stated. */
  others: number;
  /** Whether these are purposes; otherwise the document states totals alone, or one purpose beside them. */
  purposes: boolean;
}

/**
 * Picks the largest changes to show. The totals and the tables speak of the same money again, so purposes are shown and
 * counted alone wherever there is more than one; everything that counts changes picks them here, so that all counts agree.
 * @param items stated changes, the largest first
 * @param most how many there is room for
 */
export function largestChanges(items: readonly ChangeItem[], most: number): LargestChanges {
  const moved = items.filter(({ amount }) => amount !== 0);
  const coded = moved.filter(({ code }) => code !== '');
  const purposes = coded.length > 1;
  const from = purposes ? coded : moved;
  const top = from.slice(0, most);
  return { top, others: from.length - top.length, purposes };
}
