import type { BridgeRow, LabelRoom } from '../../../charts/changes/bridgeRows';
import { marksOf } from '../../../i18n/formats/marks';
import type { Lang } from '../../../i18n/lang';
import { bridgeWordsOf } from '../../../i18n/words/pages/bridgeWords';
import type { Bridge } from '../../../series/changes/bridge';
import { inner } from '../../frameHeight';

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

/** Which of the two rooms a frame of a width has. */
export const bridgeRoom = (width: number): LabelRoom => BRIDGE_ROOMS[width >= BROAD ? 'broad' : 'thin'];

/** Heights of the rows in pixels: of one whose label stands beside its bar, and above it. */
export const rowHeight = ({ narrow }: Pick<BridgeRow, 'narrow'>): number => (narrow === 'above' ? 52 : 30);

/** How the drawing is read. */
export function readingText(lang: Lang): string {
  const { lens, reading } = bridgeWordsOf(lang);
  return lens + marksOf(lang).gap + reading;
}
