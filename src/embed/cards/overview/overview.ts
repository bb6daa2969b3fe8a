import { hundredNames } from '../../../charts/hundred/hundredNames';
import { claimOf } from '../../../i18n/formats/claim';
import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import { columnUnit } from '../../../i18n/formats/numbers';
import { unreadWordsOf } from '../../../i18n/words/source/unreadWords';
import { wordsOf } from '../../../i18n/words/words';
import { flowView } from '../../../series/flows/flowView';
import { textWidth } from '../../../layout/wrapText';
import { headline } from '../../../series/overview/headline';
import { hundredYuan } from '../../../series/overview/hundredYuan';
import { figureLines } from '../../../series/takeaway/figureLines';
import type { Budget } from '../../../model/budget';
import { BudgetIndex } from '../../../model/BudgetIndex';
import { defineCard } from '../../card';
import { inner, smallHeight, sum, textHeight, WIDE } from '../../frameHeight';
import { hundredReadings } from '../../readout/listReadings';
import OverviewCard from './OverviewCard.svelte';
import { totalText, type ShownOverview } from './shownOverview';

/** Side of the square of a hundred cells beside the list, in pixels. */
const SQUARE = 176;

/** The budget at a glance. */
export const overview = defineCard<ShownOverview>({
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

function hundredOf(budget: Budget): Pick<ShownOverview, 'hundred' | 'details'> {
  const { series, details } = flowView(budget);
  return { hundred: hundredYuan(series), details };
}
