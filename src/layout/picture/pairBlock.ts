import type { FlowSeries } from '../../series/flows/flowSeries';
import { barMark } from '../sankey/barMark';
import { besideSankey } from '../sankey/besideSankey';
import type { SankeyBar } from '../sankey/sankeyLayout';
import type { LabelText } from '../sankey/labelFor';
import { round } from '../sankey/slots';
import { textWidth } from '../wrapText';
import { bandShape, barShape } from './bandShapes';
import { bandCode } from '../../series/flows/flowLayers';
import type { FlowTexts } from './flowsBlock';
import { moved, type Block, type GroupShape, type Room, type Run } from './shapes';
import { lineOf, textBlock, titleBlock } from './textBlock';

const BAR = 9;
/** Room between words and bars. */
const AWAY = 12;
const NAME = { size: 14, leading: 18 };
const FIGURE = { size: 12.5, leading: 17, paint: 'ink2' as const };
const HEAD = 26;

/** Room that a bar keeps from the next one. */
const APART = 8;

/** Heights that the whole of the money is tried at: one alone without a height given. */
const USUAL = { most: 260, least: 260, step: 260 };
const MONEY_LEAST = 24;
const MONEY_STEP = 6;

/** Two layers with words left and right of one crossing. */
export function pairBlock(series: FlowSeries, words: FlowTexts, room: Room): Block & { money: number } {
  const labels = words.labels(series);
  const side = round(Math.min(room.height === null ? 210 : 266, room.width * (room.width < 600 ? 0.34 : 0.36)));
  const [left, right] = [side + AWAY, room.width - side - AWAY];
  // Where height is scarce, name and figures share a line if they fit it.
  const dense = room.height !== null;
  const placed = besideSankey(series, {
    half: 1,
    from: left + BAR,
    to: right - BAR,
    height: room.height === null ? 0 : room.height - HEAD,
    money: room.height === null ? USUAL : { most: room.height - HEAD, least: MONEY_LEAST, step: MONEY_STEP },
    words({ id }, { size }) {
      const label = labels.get(id);
      const one = dense && label !== undefined && fitsLine(label, side);
      const height = one ? NAME.leading + 8 : nameOf(label, side).height + FIGURE.leading + 7;
      return { slot: Math.max(height, size + APART) };
    },
  });
  const [one, two] = [words.heads[1], words.heads[2]];
  const node = (place: SankeyBar, end: 'left' | 'right'): GroupShape => {
    const [bar, x] = end === 'left' ? [left, side] : [right - BAR, right + AWAY];
    return pairNode(place, labels.get(place.node.id), { end, bar, x, width: side, dense });
  };
  return {
    shapes: [
      lineOf(one?.question ?? '', side, 13, { size: 13, weight: 600, anchor: 'end' }),
      lineOf(two?.question ?? '', right + AWAY, 13, { size: 13, weight: 600 }),
      moved(
        [
          ...placed.bands.map(({ band, ...path }) => bandShape(band, path, bandCode(series, band))),
          ...placed.left.map((place) => node(place, 'left')),
          ...placed.right.map((place) => node(place, 'right')),
        ],
        0,
        HEAD,
      ),
    ],
    height: HEAD + placed.height,
    money: placed.money,
  };
}

/** Where a node of a pair stands: at which end, where its bar and its words begin, and how wide these may be. */
interface PairPlace {
  end: 'left' | 'right';
  bar: number;
  x: number;
  width: number;
  /** Whether name and figures share a line where they fit one. */
  dense: boolean;
}

/** A bar with its words beside it. */
function pairNode(
  place: SankeyBar,
  label: LabelText | undefined,
  { end, bar, x, width, dense }: PairPlace,
): GroupShape {
  const { key, id, amount } = place.node;
  const shape = barShape(key, barMark(key, { x: bar, y: place.at, width: BAR, height: place.size }));
  const group = { shape: 'group' as const, x: 0, y: 0, mark: id, amount };
  const anchor = end === 'left' ? ('end' as const) : ('start' as const);
  const figures = `${label?.amount ?? ''} · ${label?.share ?? ''}`;
  if (dense && label && fitsLine(label, width)) {
    const middle = round(place.slot.at + place.slot.size / 2 + 5);
    const small = { text: `  ${figures}`, size: FIGURE.size, weight: 400 as const, paint: 'ink2' as const };
    const words = lineOf([...nameRuns(label), small], x, middle, { size: NAME.size, weight: 600, anchor, amount });
    return { ...group, children: [shape, words] };
  }
  const name = nameOf(label, width, end);
  const top = round(place.slot.at + (place.slot.size - name.height - FIGURE.leading) / 2);
  const below = lineOf(figures, x, round(top + name.height + 12.5), { ...FIGURE, anchor, amount });
  return { ...group, children: [shape, moved(name.shapes, x, top), below] };
}

function nameOf(label: LabelText | undefined, width: number, end: 'left' | 'right' = 'right'): Block {
  if (!label) return textBlock('', 0, 0, width, NAME);
  return titleBlock(label.code, label.name, 0, 0, width, { ...NAME, anchor: end === 'left' ? 'end' : 'start' });
}

function nameRuns({ code, name }: LabelText): Run[] {
  return code === '' ? [{ text: name }] : [{ text: `${code} `, weight: 400, paint: 'ink2' }, { text: name }];
}

function fitsLine({ code, name, amount, share }: LabelText, width: number): boolean {
  return textWidth(`${code} ${name}`, NAME.size) + textWidth(`  ${amount} · ${share}`, FIGURE.size) <= width;
}
