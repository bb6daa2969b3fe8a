import { hundredNames } from '../../charts/hundred/hundredNames';
import { claimOf } from '../../i18n/formats/claim';
import { embedWordsOf } from '../../i18n/words/share/embedWords';
import { columnUnit, formatAmount } from '../../i18n/formats/numbers';
import { unreadWordsOf } from '../../i18n/words/source/unreadWords';
import type { Lang } from '../../i18n/lang';
import { wordsOf } from '../../i18n/words/words';
import type { FlowDetail } from '../../series/flows/flowDetail';
import { flowView } from '../../series/flows/flowView';
import { textWidth } from '../../layout/wrapText';
import { headline, type Headline } from '../../series/overview/headline';
import { hundredYuan, type HundredPart } from '../../series/overview/hundredYuan';
import { figureLines } from '../../series/takeaway/figureLines';
import type { Budget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import { defineCard } from '../card';
import { inner, smallHeight, sum, textHeight, WIDE } from '../frameHeight';
import { hundredReadings } from '../readout/listReadings';
import OverviewCard from './OverviewCard.svelte';

/** Side of the square of a hundred cells beside the list, in pixels. */
const SQUARE = 176;

/** How much, compared with last year, why, and what 100 yuan become. */
export interface OverviewData {
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

/** The budget at a glance. */
export const overview = defineCard<OverviewData>({
  component: OverviewCard,
  load: (budget, previous) => ({
    headline: headline(budget, previous),
    ...hundredOf(budget),
    line: BudgetIndex.of(budget).grandTotal()?.printed.line ?? null,
  }),
  empty: ({ headline: { total }, hundred }) => (total === null || total === 0) && hundred.length === 0,
  title: ({ headline: said }, lang) => claimOf(said, lang, said.unread && unreadWordsOf(lang).change),
  sub: (_, { body, year }, lang) => embedWordsOf(lang).sub(body, year),
  tables: () => [],
  besideYear: ({ headline }) => headline.previous !== undefined,
  lines: ({ headline, line }) => figureLines.overview(headline, line),
  readings: ({ headline: { step }, hundred, details }, lang) => hundredReadings(hundred, details, step, lang),
  height(data, lang, width) {
    const column = inner(width);
    const wide = width >= WIDE;
    const room = (wide ? column - SQUARE - 28 : column) - 84 - textWidth(wordsOf(lang).hundred.unit, 13);
    const rows = hundredNames(data.hundred, lang).map(({ title, second }) =>
      Math.max(44, 13 + textHeight(title, room, 15, 20) + smallHeight(second, room, 19)),
    );
    const cells = wide ? SQUARE : (column * 85.4) / 349.4;
    const reason = data.headline.reason ? `“${data.headline.reason.reason}”` : '';
    const gloss = reason && wordsOf(lang).headline.quoted ? 20 : 0;
    const said = gloss + textHeight(reason, column, 15, 24) + (reason ? 8 : 0);
    const list = sum(rows);
    const letter = Math.min(48, 0.14 * width);
    const total = totalText(data.headline, lang);
    const big = textWidth(total, letter) * 0.9 + 6 + textWidth(columnUnit(lang).word, 16);
    return 66 + (big > column ? 36 : 0) + said + 16 + 36 + (wide ? Math.max(cells, list) : cells + 8 + list);
  },
});

function hundredOf(budget: Budget): Pick<OverviewData, 'hundred' | 'details'> {
  const { series, details } = flowView(budget);
  return { hundred: hundredYuan(series), details };
}
