import { bridgeFinding, bridgeRows, type BridgeRow, type LabelRoom } from '../../charts/changes/bridgeRows';
import { bridgeWordsOf } from '../../i18n/words/pages/bridgeWords';
import { embedWordsOf } from '../../i18n/words/share/embedWords';
import type { Lang } from '../../i18n/lang';
import { BudgetIndex } from '../../model/BudgetIndex';
import { bridge as bridgeOf, type Bridge } from '../../series/changes/bridge';
import { figureLines } from '../../series/takeaway/figureLines';
import { defineCard } from '../card';
import { inner, smallHeight, sum } from '../frameHeight';
import { bridgeReadings } from '../readout/bridgeReadings';
import BridgeCard from './BridgeCard.svelte';
import { marksOf } from '../../i18n/formats/marks';

/** The steps from last year's total to this year's, and the line that prints the latter. */
export interface ShownBridge {
  bridge: Bridge | null;
  line: number | null;
}

/** From this width on a frame has room for most labels beside their bars. */
const BROAD = 480;

/** Where labels have their room: in the narrowest frame, and in the narrowest one of those that are broad. */
export const BRIDGE_ROOMS = {
  thin: { width: inner(300), size: 14, named: true, whole: true },
  broad: { width: inner(BROAD), size: 14, named: true, whole: true },
} as const satisfies Record<string, LabelRoom>;

/** Heights of the rows in pixels: of one whose label stands beside its bar, and above it. */
export const rowHeight = ({ narrow }: Pick<BridgeRow, 'narrow'>): number => (narrow === 'above' ? 52 : 30);

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
    const { rows } = bridgeRows(data.bridge, lang, BRIDGE_ROOMS[width >= BROAD ? 'broad' : 'thin']);
    // Two lines of totals, two strips, two lenses.
    return 2 * 34 + 2 * 12 + 2 * 46 + sum(rows.map(rowHeight)) + 6 + smallHeight(readingText(lang), inner(width), 20);
  },
});

/** How the drawing is read. */
export function readingText(lang: Lang): string {
  const { lens, reading } = bridgeWordsOf(lang);
  return lens + marksOf(lang).gap + reading;
}
