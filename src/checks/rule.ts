import type { Budget } from '../model/budget';
import type { Check, CheckGroup } from '../model/checks/check';
import type { RuleKey } from '../model/checks/checkRule';
import type { ContentIndex } from './ContentIndex';

/** What the checks look at: a budget without its checks and source. Of its problems only rows that were not read matter. */
export type BudgetContent = Pick<
  Budget,
  'body' | 'year' | 'tables' | 'facts' | 'statements' | 'projects' | 'targets' | 'holdings' | 'offices'
> &
  Partial<Pick<Budget, 'problems'>>;

/** What a comparison is about: words of ours, or something that the budget lists. A list of them is told from the whole to its part. */
export type Subject = string | { readonly id: string } | readonly (string | { readonly id: string })[];

/** A check before its rule and its id are put on it; `what` is the part of the id behind the rule's key. */
export type Comparison = Omit<Check, 'id' | 'rule' | 'group'> & { what: string };

/** One kind of comparison; `i18n/checks` says by its key what has to hold. */
export interface Rule {
  key: RuleKey;
  group: CheckGroup;
  run: (index: ContentIndex) => Comparison[];
}
