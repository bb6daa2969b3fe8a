import { divergingBars } from '../bars/divergingBars';
import { round } from '../sankey/slots';
import { textWidth } from '../wrapText';
import { swatchShape } from './bandShapes';
import { line, moved, type Block, type Room, type Shape } from './shapes';
import { lineOf, textBlock } from './textBlock';

/** One change, formatted. */
export interface ChangeText {
  id: string;
  key: string;
  name: string;
  amount: number;
  kind: 'changed' | 'new' | 'ended' | 'same';
  figure: string;
  /** Direction and percentage, or the word for what it is. */
  percent: string;
  years: string;
  /** Reason in quotation marks; empty if the document gives none. */
  reason: string;
}

interface ChangesOptions {
  more: (count: number) => string;
}

const NAME = { size: 14.5, leading: 19 };
const NOTE = { size: 12.5, leading: 18, paint: 'ink2' as const };
const BAR = 13;
const PAD = 9;
const MORE = 26;

/** Below this height reasons take one line. */
const LOW = 300;

/** From this width on names stand beside the bars. */
const BESIDE = 520;

/** Changes by size on one scale: bars from one zero line, with figure, percentage, both years and the stated reason. */
export function changesBlock(changes: readonly ChangeText[], room: Room, { more }: ChangesOptions): Block {
  const column = room.width >= BESIDE ? round(room.width * 0.29) : 0;
  const left = column === 0 ? 0 : column + 20;
  // Figures stand right of the bars, so the scale keeps room for the longest of them.
  const bars = divergingBars(changes.map((change) => change.amount));
  const unit = (room.width - left - Math.max(0, ...changes.map(widthOf))) / 100;
  const zero = left + bars.zero * unit;
  const blocks = changes.map((change, index) => {
    const bar = bars.bars[index] ?? { at: bars.zero, size: 0 };
    const place = { at: left + bar.at * unit, size: bar.size * unit };
    return changeBlock(change, place, {
      left,
      column,
      zero,
      width: room.width,
      lines: room.height === null ? Infinity : room.height < LOW ? 1 : 2,
    });
  });
  const shapes: Shape[] = [];
  let [y, count] = [0, 0];
  for (const block of blocks) {
    const last = count === blocks.length - 1;
    if (room.height !== null && y + block.height + (last ? 0 : MORE) > room.height) break;
    const change = changes[count];
    if (y > 0) shapes.push(line(0, round(y), room.width, round(y), 'rule'));
    shapes.push({ ...moved(block.shapes, 0, round(y)), mark: change?.id ?? '', amount: change?.amount ?? 0 });
    y += block.height;
    count += 1;
  }
  if (count < changes.length) {
    shapes.push(
      line(0, round(y), room.width, round(y), 'rule'),
      lineOf(more(changes.length - count), 0, round(y + 18), NOTE),
    );
    y += MORE;
  }
  return { shapes, height: round(y) };
}

interface Columns {
  left: number;
  column: number;
  zero: number;
  width: number;
  /** Most lines of a reason. */
  lines: number;
}

function changeBlock(change: ChangeText, bar: { at: number; size: number }, columns: Columns): Block {
  const { left, column, zero, width, lines } = columns;
  const words = (column === 0 ? width : column) - 20;
  const name = textBlock(change.name, 20, PAD, words, { ...NAME, weight: 600, printed: true });
  const top = column === 0 ? PAD + name.height + 4 : PAD + 1;
  const years = textBlock(
    lines === Infinity ? change.years : '',
    column === 0 ? left : 20,
    column === 0 ? top + BAR + 8 : PAD + name.height,
    column === 0 ? width : words,
    NOTE,
  );
  const below = top + BAR + (column === 0 ? 8 + years.height : 7);
  const reason = change.reason
    ? textBlock(change.reason, left, below, width - left, { ...NOTE, printed: true, most: lines })
    : { shapes: [], height: 0 };
  const height = Math.max(PAD + name.height + (column === 0 ? 0 : years.height), below + reason.height);
  return {
    shapes: [
      swatchShape(change.key, 0, PAD + 4),
      ...name.shapes,
      barShape(change, bar, top),
      line(round(zero), round(top - 4), round(zero), round(top + BAR + 4), 'ink', 1.5),
      figureOf(change, bar, top),
      ...years.shapes.map((shape) => ({ ...shape, amount: change.amount })),
      ...reason.shapes,
    ],
    height: round(height + PAD),
  };
}

function barShape(change: ChangeText, bar: { at: number; size: number }, y: number): Shape {
  const box = { shape: 'rect' as const, x: round(bar.at), y: round(y), width: round(bar.size), height: BAR };
  if (change.kind === 'ended') return { ...box, stroke: { code: change.key }, strokeWidth: 1.5, dash: '4 3' };
  return { ...box, fill: { code: change.key } };
}

function widthOf({ figure, percent }: ChangeText): number {
  return textWidth(figure, NAME.size) + textWidth(percent, NOTE.size) + 24;
}

/** The figure at the right end of its bar. */
function figureOf(change: ChangeText, bar: { at: number; size: number }, top: number): Shape {
  const runs = [
    { text: change.figure, weight: 600 as const, size: NAME.size, paint: 'ink' as const },
    { text: `  ${change.percent}` },
  ];
  return lineOf(runs, bar.at + bar.size + 9, round(top + BAR / 2 + 5), { ...NOTE, amount: change.amount });
}
