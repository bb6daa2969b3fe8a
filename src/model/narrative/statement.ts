import type { Yuan } from '../money';
import type { Printed, Quote } from '../source/source';
import type { TableRole } from '../tables/table';

/** What a statement of the narrative speaks about: a table, or the running cost of the body (机关运行经费). */
export type StatementScope = TableRole | 'operating';

/** An amount of money stated in words. */
export interface StatedAmount {
  amount: Yuan;
  /** One unit in the last printed place, in yuan. */
  step: Yuan;
  printed: Printed;
}

/** A percentage stated in words; `value` carries the sign of the words (下降 is negative). */
export interface StatedPercent {
  value: number;
  /** One unit in the last printed place, in percentage points. */
  step: number;
  printed: Printed;
}

/** What a difference is counted from: what was planned last year, or what was done (执行数, 决算数). */
export type ChangeBase = 'budget' | 'actual';

/** A difference from last year, with the sign of the words (减少 is negative). */
export interface StatedChange {
  /** Null where the sentence states a percentage and not the two amounts that it comes from. */
  amount: Yuan | null;
  step: Yuan;
  /** What says so: the amount, the words (持平), or the percentage where no amount is stated. */
  printed: Printed;
  /** True where the amount is not stated but worked out from this year's and last year's, which are. */
  workedOut?: true | undefined;
  percent: StatedPercent | null;
  /** Missing where the words do not say (比上年). */
  base?: ChangeBase | undefined;
  /** Last year's figure, where the sentence states it. */
  prior?: StatedAmount | undefined;
  /** The document's own reason; empty if it gives none. */
  reason: string;
  /** Where the reason stands; null if there is none. */
  reasonQuote: Quote | null;
}

/** One thing that the narrative says about one subject. */
export interface Statement {
  /** `s<number>` in document order, unique in a budget. */
  id: string;
  /** Heading that it stands under, such as `五（三）`. */
  section: string;
  scope: StatementScope;
  /** Code that the sentence's names stand for in the tables, else empty. */
  code: string;
  /** As the sentence names it: `一般公共预算`, or the last name of `…（类）…（款）行政运行（项）`. */
  subject: string;
  /** Stated figure of this year. */
  amount: StatedAmount | null;
  /** What final accounts state as planned for it, as at the beginning of the year, or as changed during it. */
  planned?: StatedAmount | undefined;
  adjusted?: StatedAmount | undefined;
  /** Why what was spent is another sum than what was planned, in the document's words. */
  deviation?: Quote | undefined;
  /** This year's figure, from the sentence or from elsewhere in the document; null if nowhere. */
  current: Yuan | null;
  /** Stated share of the whole (占 12.50%). */
  share: StatedPercent | null;
  change: StatedChange | null;
  /** True where the sentence says 未安排. */
  absent: boolean;
  /** What the money is for (主要用于…), empty if not said. */
  use: string;
  quote: Quote;
}
