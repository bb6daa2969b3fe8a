import type { Budget } from '../model/budget';
import type { Check, CheckGroup } from '../model/check';
import type { ContentIndex } from './ContentIndex';

/** What the checks look at: a budget without its checks and source. Of its problems only rows that were not read matter. */
export type BudgetContent = Pick<
  Budget,
  'body' | 'year' | 'tables' | 'facts' | 'statements' | 'projects' | 'targets' | 'holdings' | 'offices'
> &
  Partial<Pick<Budget, 'problems'>>;

/** A check before its rule and its id are put on it; `what` is the part of the id behind the rule's key. */
export type Comparison = Omit<Check, 'id' | 'rule' | 'group'> & { what: string };

/** One kind of comparison. `title` says in a short sentence for a person what has to hold. */
export interface Rule {
  key: string;
  group: CheckGroup;
  title: { zh: string; en: string };
  run: (index: ContentIndex) => Comparison[];
}
