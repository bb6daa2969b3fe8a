import type { Budget } from '../../model/budget';
import { changeList, type ChangeItem } from '../changes/changeList';

/** How many changes a meeting hears of. */
const MOST = 3;

/**
 * The three largest stated changes that do not contain each other: those of single codes where the document states any,
 * since totals and their parts tell the same money twice. Unchanged figures are left out.
 */
export function slideChanges(budget: Budget): ChangeItem[] {
  const changed = changeList(budget).items.filter(({ kind }) => kind !== 'same');
  const coded = changed.filter(({ code }) => code !== '');
  const leaves = coded.filter(({ code }) => !coded.some((other) => other.code !== code && other.code.startsWith(code)));
  return (leaves.length > 0 ? leaves : onceEach(changed)).slice(0, MOST);
}

/** One change for each subject, the largest. */
function onceEach(items: readonly ChangeItem[]): ChangeItem[] {
  return items.filter((item, index) => items.findIndex(({ subject }) => subject === item.subject) === index);
}
