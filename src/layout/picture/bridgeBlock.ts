import { fittingLabel, labelSide, type BridgeBar, type BridgeBars, type Lens } from '../bars/bridgeBars';
import { round } from '../sankey/slots';
import { line, moved, type Block, type PathShape, type Room, type Shape } from './shapes';
import { lineOf } from './textBlock';

/** One step of a bridge, formatted. */
export interface BridgeText {
  id: string;
  key: string;
  /** `rest` is what the steps leave: it has an edge alone. */
  kind: 'step' | 'others' | 'rest';
  /** Whether the document states it; else it is worked out. */
  stated: boolean;
  /** Number and name. */
  label: string;
  figure: string;
  amount: number;
  bar: BridgeBar;
}

/** The two totals in words: year, and figure with its unit. */
export interface BridgeEnds {
  prior: { year: string; figure: string; amount: number };
  current: { year: string; figure: string; amount: number };
  /** That both ends begin at zero. */
  scale: string;
}

/** What stands above and below the rows, and the heights of a row where there is room, and at least. */
export const BRIDGE_FRAME = 128;
export const BRIDGE_ROW = { usual: 30, least: 19 };

const END = 26;
const STRIP = 10;
const LENS = 28;
const LABEL = 13.5;
const AWAY = 8;
/** What a row grows by where its label has room above its bar only. */
const ABOVE = 19;
const WATER = { fill: { code: 'general' }, strength: 0.14 } as const;
const SHORE = { stroke: { code: 'general' }, strength: 0.75, strokeWidth: 1 } as const;

/** A river from last year's total to this year's whose right shore moves with each step. Both ends begin at zero. */
export function bridgeBlock(rows: readonly BridgeText[], scene: BridgeBars, ends: BridgeEnds, room: Room): Block {
  const { width } = room;
  const top = END + STRIP + LENS;
  const free = room.height === null ? Infinity : (room.height - BRIDGE_FRAME) / rows.length;
  const high = Math.max(BRIDGE_ROW.least, Math.min(BRIDGE_ROW.usual, free));
  const shapes: Shape[] = [
    ...endOf(ends.prior, 0, width),
    { shape: 'rect', x: 0, y: END, width: of(scene.ends.prior, width), height: STRIP, fill: 'rule2', strength: 0.6 },
    ...lensOf(scene.open, END + STRIP, width),
  ];
  let y = top;
  for (const row of rows) {
    const block = rowOf(row, high, width);
    shapes.push({ ...moved(block.shapes, 0, round(y)), mark: row.id, amount: row.amount });
    y += block.height;
  }
  const foot = y + LENS;
  const [short, long] = [scene.ends.prior, scene.ends.current].sort((a, b) => a - b) as [number, number];
  const gone = { x: of(short, width), width: of(long - short, width), y: round(foot + 0.5), height: STRIP - 1 };
  shapes.push(
    ...lensOf(scene.close, y, width),
    { shape: 'rect', ...gone, stroke: 'rule2', strokeWidth: 1.25, dash: '3 3' },
    { shape: 'rect', x: 0, y: round(foot), width: of(scene.ends.current, width), height: STRIP, fill: 'ink' },
    ...endOf(ends.current, foot + STRIP + 3, width),
    lineOf(ends.scale, 0, END + STRIP + 14, { size: 11.5, paint: 'ink2' }),
  );
  return { shapes, height: round(foot + STRIP + END + 3) };
}

function endOf({ year, figure, amount }: BridgeEnds['prior'], y: number, width: number): Shape[] {
  return [
    lineOf(year, 0, y + 17, { size: 13.5, weight: 600 }),
    lineOf(figure, width, y + 17, { size: 17, weight: 700, serif: true, anchor: 'end', amount }),
  ];
}

/** An outline of 100 × 100 as wide as the picture and as high as a lens. */
function lensOf({ water, edges }: Lens, y: number, width: number): PathShape[] {
  const placed = (path: string): string => {
    let across = false;
    return path.replace(/[\d.]+/g, (number) => {
      across = !across;
      return String(across ? of(Number(number), width) : round(y + (Number(number) * LENS) / 100));
    });
  };
  return [
    { shape: 'path', d: placed(water), ...WATER },
    ...edges.map((edge): PathShape => ({ shape: 'path', d: placed(edge), ...SHORE })),
  ];
}

function rowOf(row: BridgeText, high: number, width: number): Block {
  const { bar } = row;
  const words = fittingLabel(row.label, row.figure, width, LABEL);
  const side = labelSide(bar, `${words} ${row.figure}`, width, LABEL);
  const height = high + (side === 'above' ? ABOVE : 0);
  const middle = round(side === 'above' ? height - high / 2 : high / 2);
  const [before, after, at, size] = [bar.before, bar.after, bar.at, bar.size].map((part) => of(part, width)) as [
    number,
    number,
    number,
    number,
  ];
  const thick = round(high * 0.53);
  const box = { x: at, y: round(middle - thick / 2), width: size, height: thick };
  const label = labelAt(side, at, size, width);
  return {
    shapes: [
      { shape: 'rect', x: 0, y: 0, width: before, height: middle, ...WATER },
      { shape: 'rect', x: 0, y: middle, width: after, height: round(height - middle), ...WATER },
      // The shore keeps out of a line of words.
      line(before, side === 'above' ? ABOVE : 0, before, middle, SHORE.stroke),
      line(after, middle, after, round(height), SHORE.stroke),
      { shape: 'rect', ...box, fill: 'paper' },
      row.kind === 'rest'
        ? { shape: 'rect', ...box, stroke: { code: row.key }, strokeWidth: 1.4, dash: '1.5 3' }
        : {
            shape: 'rect',
            ...box,
            fill: { code: row.key },
            strength: row.stated ? 'reported' : 'derived',
            stroke: { code: row.key },
            strokeWidth: 1,
          },
      line(after, round(box.y - 3), after, round(box.y + thick + 3), 'ink', 2.5),
      lineOf(
        [{ text: `${words} ` }, { text: row.figure, weight: 600 }],
        label.x,
        side === 'above' ? 14 : middle + 4.8,
        { size: LABEL, anchor: label.anchor, printed: row.kind === 'step', amount: row.amount },
      ),
    ],
    height: round(height),
  };
}

/** Where a label begins or ends: beside its bar, or above it at that edge of the picture that is nearer. */
function labelAt(side: ReturnType<typeof labelSide>, at: number, size: number, width: number) {
  if (side === 'right') return { x: at + size + AWAY, anchor: 'start' as const };
  if (side === 'left') return { x: at - AWAY, anchor: 'end' as const };
  return at > width / 2 ? { x: width, anchor: 'end' as const } : { x: 0, anchor: 'start' as const };
}

/** A part of the width, given in percent. */
function of(percent: number, width: number): number {
  return round((percent * width) / 100);
}
