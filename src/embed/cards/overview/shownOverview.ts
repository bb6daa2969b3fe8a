import { columnUnit, formatAmount } from '../../../i18n/formats/numbers';
import type { Lang } from '../../../i18n/lang';
import { unreadWordsOf } from '../../../i18n/words/source/unreadWords';
import { wordsOf } from '../../../i18n/words/words';
import type { FlowDetail } from '../../../series/flows/flowDetail';
import type { Headline } from '../../../series/overview/headline';
import type { HundredPart } from '../../../series/overview/hundredYuan';

/** How much, compared with last year, why, and what 100 yuan become. */
export interface ShownOverview {
  headline: Headline;
  hundred: HundredPart[];
  /** What is said of each of them, by id. */
  details: Readonly<Record<string, FlowDetail>>;
  /** Line that prints the total; null where none does. */
  line: number | null;
}

/** The total as it is set large: in the unit of columns, or why there is none. */
export function totalText({ total, step, unread }: Pick<Headline, 'total' | 'step' | 'unread'>, lang: Lang): string {
  if (total !== null) return formatAmount(total, columnUnit(lang), step);
  return unread ? unreadWordsOf(lang).figure : wordsOf(lang).headline.noTotal;
}
