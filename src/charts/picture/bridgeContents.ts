import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatChange } from '../../i18n/formats/numbers';
import { bridgeWordsOf } from '../../i18n/words/pages/bridgeWords';
import { wordsOf } from '../../i18n/words/words';
import {
  BRIDGE_FRAME,
  BRIDGE_ROW,
  bridgeBlock,
  type BridgeEnds,
  type BridgeText,
} from '../../layout/picture/bridgeBlock';
import type { Block, Room } from '../../layout/picture/shapes';
import { foldBridge, type Bridge } from '../../series/changes/bridge';
import { figureLines } from '../../series/takeaway/figureLines';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { bridgeFinding, bridgeRows } from '../changes/bridgeRows';
import { type Contents, emptyContents } from './contents';

/** From last year's total to this year's, step by step. */
export function bridgeContents({ bridge, totalLine }: PictureSubject, lang: Lang): Contents {
  if (!bridge) return emptyContents(wordsOf(lang).site.views.changes, bridgeWordsOf(lang).none);
  const unit = columnUnit(lang);
  const worth = (yuan: number) => `${formatAmount(yuan, unit, bridge.step)} ${unit.word}`;
  return {
    title: bridgeFinding(bridge, lang),
    unit: unit.word,
    summary: bridgeWordsOf(lang).describe(worth(bridge.prior), worth(bridge.current)),
    tables: [],
    lines: figureLines.bridge(bridge, totalLine),
    draw: (room) => drawn(bridge, lang, room),
  };
}

/** Where the height is given and too small for all steps, the small ones are one together. */
function drawn(bridge: Bridge, lang: Lang, room: Room): Block {
  const most = room.height === null ? Infinity : Math.floor((room.height - BRIDGE_FRAME) / BRIDGE_ROW.least);
  const all = bridge.steps.length + (bridge.others.length > 0 ? 1 : 0) + (bridge.rest.amount === 0 ? 0 : 1);
  // One row is that of the small steps, another that of what the steps leave.
  const shown = all > most ? foldBridge(bridge, Math.max(1, most - 2)) : bridge;
  const { rows, scene } = bridgeRows(shown, lang, { width: room.width, size: 14, named: true });
  const unit = columnUnit(lang);
  const texts = rows.map(({ kind, key, number, name, amount, step, bar }): BridgeText => {
    const label = [number, name].filter(Boolean).join(' ');
    const figure = formatChange(amount, unit, bridge.step);
    return { id: step?.id ?? kind, key, kind, stated: step?.stated ?? false, label, figure, amount, bar };
  });
  return bridgeBlock(texts, scene, endsOf(bridge, lang), room);
}

function endsOf(bridge: Bridge, lang: Lang): BridgeEnds {
  const words = bridgeWordsOf(lang);
  const unit = columnUnit(lang);
  const end = (year: string, amount: number) => ({ year, figure: formatAmount(amount, unit, bridge.step), amount });
  const derived = bridge.previous === null ? ` · ${words.derived}` : '';
  return {
    prior: end(words.year(bridge.year - 1) + derived, bridge.prior),
    current: end(words.year(bridge.year), bridge.current),
    scale: words.lens,
  };
}
