import { bridgeFinding, bridgeRows } from '../../../charts/changes/bridgeRows';
import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import { BudgetIndex } from '../../../model/BudgetIndex';
import { bridge as bridgeOf } from '../../../series/changes/bridge';
import { figureLines } from '../../../series/takeaway/figureLines';
import { defineCard } from '../../card';
import { inner, smallHeight, sum } from '../../frameHeight';
import { bridgeReadings } from '../../readout/bridgeReadings';
import BridgeCard from './BridgeCard.svelte';
import { bridgeRoom, readingText, rowHeight, type ShownBridge } from './shownBridge';

/** From last year's total to this year's, step by step. */
export const bridge = defineCard<ShownBridge>({
  component: BridgeCard,
  load: (budget, previous = null) => ({
    bridge: bridgeOf(budget, previous),
    line: BudgetIndex.of(budget).grandTotal()?.printed.line ?? null,
  }),
  empty: (data) => data.bridge === null,
  title: (data, lang) => bridgeFinding(data.bridge, lang),
  sub: (_, { body, year }, lang) => embedWordsOf(lang).subChange(body, year),
  tables: () => [],
  besideYear: (data) => (data.bridge?.previous ?? null) !== null,
  lines: (data) => (data.bridge ? figureLines.bridge(data.bridge, data.line) : []),
  readings: (data, lang) => (data.bridge ? bridgeReadings(data.bridge, lang) : []),
  height(data, lang, width) {
    if (!data.bridge) return 0;
    const { rows } = bridgeRows(data.bridge, lang, bridgeRoom(width));
    // Two lines of totals, two strips, two lenses.
    return 2 * 34 + 2 * 12 + 2 * 46 + sum(rows.map(rowHeight)) + 6 + smallHeight(readingText(lang), inner(width), 20);
  },
});
