import { columnUnit, formatAmount, formatChange, ownUnit } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { bridgeWordsOf } from '../../i18n/words/pages/bridgeWords';
import {
  bridgeBars,
  fittingLabel,
  labelSide,
  type BridgeBar,
  type BridgeBars,
  type LabelSide,
} from '../../layout/bars/bridgeBars';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import type { Bridge, BridgeStep } from '../../series/changes/bridge';

/** One row of the bridge as it is drawn. */
export interface BridgeRow {
  /** `step`: one of the numbered ones. `others`: the small ones together. `rest`: what the steps leave. */
  kind: 'step' | 'others' | 'rest';
  /** From 1; empty for what is no step of its own. */
  number: string;
  key: string;
  name: string;
  amount: Yuan;
  step: BridgeStep | null;
  /** What is left after it. */
  level: Yuan;
  bar: BridgeBar;
  /** The label beside the bar on a narrow screen, and where it stands on either. */
  label: string;
  narrow: LabelSide;
  wide: LabelSide;
}

/** Pixels of the drawing and its letters: on a phone of 360 px, and in the middle column of a desktop. */
const NARROW: LabelRoom = { width: 320, size: 14 };
const WIDE: LabelRoom = { width: 400, size: 18 };

/** Where the labels of a drawing have their room. */
export interface LabelRoom {
  /** Of the drawing, in pixels, as are its letters. */
  width: number;
  size: number;
  /** Whether names stand beside the bars in every language; else in Chinese alone. */
  named?: boolean;
  /** Whether no list follows: then no number ties a label to one, and a name that is too long for its place is cut. */
  alone?: boolean;
  /** Whether a name that has no room beside its bar stands above it; else the number stands there alone. */
  whole?: boolean;
}

/** The rows of a bridge with their places; what rounding leaves is a row of its own, as is what nobody states. */
export function bridgeRows(
  bridge: Bridge,
  lang: Lang,
  narrow: LabelRoom = NARROW,
): { rows: BridgeRow[]; scene: BridgeBars } {
  const words = bridgeWordsOf(lang);
  const ofStep = (step: BridgeStep) => ({ kind: 'step' as const, key: step.key, name: step.name, step });
  const drafts = [
    ...bridge.steps.map((step) => ({ ...ofStep(step), amount: step.amount })),
    ...(bridge.others.length > 0
      ? [
          {
            kind: 'others' as const,
            key: 'rest',
            name: words.others(bridge.others.length),
            step: null,
            amount: sumYuan(bridge.others.map(({ amount }) => amount)),
          },
        ]
      : []),
    ...(bridge.rest.amount === 0
      ? []
      : [
          {
            kind: 'rest' as const,
            key: 'undisclosed',
            name: bridge.rest.rounding ? words.rounding : words.unstated,
            step: null,
            amount: bridge.rest.amount,
          },
        ]),
  ];
  const scene = bridgeBars(
    bridge.prior,
    bridge.current,
    drafts.map(({ amount }) => amount),
  );
  const unit = columnUnit(lang);
  let level = bridge.prior;
  const rows = drafts.flatMap((draft, index): BridgeRow[] => {
    const bar = scene.bars[index];
    if (!bar) return [];
    level = toFen(level + draft.amount);
    const number = draft.kind === 'step' ? String(index + 1) : '';
    const figure = formatChange(draft.amount, unit, bridge.step);
    const name = lang === 'zh' || narrow.named || draft.kind !== 'step' ? draft.name : '';
    const label = labelOf({ number, name, figure }, bar, narrow);
    const side = labelSide(bar, `${label} ${figure}`, narrow.width, narrow.size);
    const wide = labelSide(bar, figure, WIDE.width, WIDE.size);
    return [{ ...draft, number, level, bar, label, narrow: side, wide }];
  });
  return { rows, scene };
}

/** How much less or more than last year, and in how many steps; where no bridge stands, that the document does not say it. */
export function bridgeFinding(bridge: Bridge | null, lang: Lang): string {
  const words = bridgeWordsOf(lang);
  if (!bridge) return words.none;
  const unit = ownUnit(bridge.amount, lang);
  const amount = `${formatAmount(Math.abs(bridge.amount), unit, bridge.step)} ${unit.word}`;
  return words.finding(amount, bridge.amount < 0, bridge.steps.length + bridge.others.length);
}

/** What a label says before its figure. Names are printed in Chinese; on an English page the number alone ties the drawing to the list. */
function labelOf(words: { number: string; name: string; figure: string }, bar: BridgeBar, room: LabelRoom): string {
  const { name, figure } = words;
  const number = room.alone ? '' : words.number;
  const named = [number, name].filter(Boolean).join(' ');
  const fits = (text: string): boolean => labelSide(bar, `${text} ${figure}`, room.width, room.size) !== 'above';
  if (room.whole || fits(named)) return fittingLabel(named, figure, room.width, room.size);
  return room.alone ? shortened(named, fits) : number;
}

/** As much of a name as has room, with a sign that there is more of it; empty where not even a letter has. */
function shortened(name: string, fits: (text: string) => boolean): string {
  const lengths = Array.from(name, (_, index) => name.length - 1 - index);
  const length = lengths.find((count) => count > 0 && fits(`${name.slice(0, count)}…`));
  return length === undefined ? '' : `${name.slice(0, length)}…`;
}
