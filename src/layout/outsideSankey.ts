import type { FlowSeries, SeriesBand, SeriesNode } from '../series/flowSeries';
import { sideBand, type BandPath } from './bandPath';
import { placeBands, weightOf } from './placeBands';
import type { LabelText } from './sidewaysLabel';
import { barSizes, round, type Slot } from './slots';
import { wrapText } from './wrapText';

/** A line of a label beside a bar; `y` at its baseline. */
export interface OutsideLine {
  text: string;
  code: string;
  y: number;
}

/** A bar with its words outside: the name in lines, the figure below. */
export interface OutsideBar extends Slot {
  node: SeriesNode;
  names: OutsideLine[];
  figure: number;
}

export interface OutsideBand extends BandPath {
  band: SeriesBand;
}

/** Two layers with words left and right of the crossing. Heights are pixels; the crossing may be stretched in width. */
export interface OutsideSankey {
  width: number;
  height: number;
  left: OutsideBar[];
  right: OutsideBar[];
  bands: OutsideBand[];
}

/** Width of the crossing in its own units. */
const WIDTH = 240;

/** Height of all the money. */
const MONEY = 220;

/** Room for the words of one side, in pixels, and the size of a name's letters. */
export const OUTSIDE_ROOM = 158;
const LETTER = 14;

/** Distances from line to line, and between two labels. */
const NAME_LINE = 18;
const FIGURE_LINE = 17;
const GAP = 10;

/** Places the last two layers of a flow chart, functions at the left and economic classes at the right. */
export function outsideSankey(series: FlowSeries, texts: ReadonlyMap<string, LabelText>): OutsideSankey {
  const layers = [series.layers[1] ?? [], series.layers[2] ?? []];
  const whole = Math.max(...layers.map((nodes) => nodes.reduce((sum, node) => sum + weightOf(node), 0)), 0);
  const stacks = layers.map((nodes) => stackOf(nodes, whole === 0 ? 0 : MONEY / whole, texts));
  const height = Math.max(...stacks.map(({ slots }) => total(slots)), 0);
  const [left = [], right = []] = stacks.map((stack) => place(stack, height));
  const bars = new Map([...left, ...right].map((bar) => [bar.node.id, bar] as const));
  const bands = placeBands(series, 1, bars).map(({ band, from, to }) => ({ band, ...sideBand(from, to, 0, WIDTH) }));
  return { width: WIDTH, height: round(height), left, right, bands };
}

interface Stack {
  nodes: readonly SeriesNode[];
  names: string[][];
  codes: string[];
  sizes: number[];
  slots: number[];
}

function stackOf(nodes: readonly SeriesNode[], scale: number, texts: ReadonlyMap<string, LabelText>): Stack {
  const sizes = barSizes(nodes.map(weightOf), scale);
  const labels = nodes.map((node) => texts.get(node.id));
  const names = labels.map((text) => {
    const whole = text?.code ? `${text.code} ${text.name}` : (text?.name ?? '');
    return wrapText(whole, OUTSIDE_ROOM, LETTER);
  });
  const slots = sizes.map(
    (size, index) => Math.max(size, (names[index]?.length ?? 0) * NAME_LINE + FIGURE_LINE) + (index === 0 ? 0 : GAP),
  );
  return { nodes, names, codes: labels.map((text) => text?.code ?? ''), sizes, slots };
}

function place({ nodes, names, codes, sizes, slots }: Stack, height: number): OutsideBar[] {
  const spare = nodes.length > 1 ? (height - total(slots)) / (nodes.length - 1) : 0;
  let at = nodes.length === 1 ? (height - total(slots)) / 2 : 0;
  return nodes.map((node, index) => {
    const [size = 0, slot = 0, lines = [], code = ''] = [sizes[index], slots[index], names[index], codes[index]];
    const gap = index === 0 ? 0 : GAP + spare;
    const room = slot - (index === 0 ? 0 : GAP);
    const middle = at + gap + room / 2;
    at += gap + room;
    const top = middle - (lines.length * NAME_LINE + FIGURE_LINE) / 2;
    const words = lines.map((text, line) => ({
      code: line === 0 ? code : '',
      text: line === 0 && code !== '' ? text.slice(code.length).trimStart() : text,
      y: round(top + line * NAME_LINE + LETTER),
    }));
    const figure = round(top + lines.length * NAME_LINE + LETTER - 1);
    return { node, at: round(middle - size / 2), size: round(size), names: words, figure };
  });
}

function total(slots: readonly number[]): number {
  return slots.reduce((sum, slot) => sum + slot, 0);
}
