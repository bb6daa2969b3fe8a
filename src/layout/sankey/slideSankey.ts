import type { FlowSeries, SeriesBand, SeriesNode } from '../../series/flows/flowSeries';
import { round } from './slots';
import { textWidth, wrapText } from '../wrapText';
import type { BandPath } from './bandPath';
import { barMark, type Box } from './barMark';
import { besideSankey } from './besideSankey';
import type { SankeyBar } from './sankeyLayout';

/** What stands beside a bar, already formatted. */
export interface SlideText {
  name: string;
  figure: string;
  /** A word on a line of its own below the name, such as how sure the figure is. */
  mark?: string;
}

/** A bar with its words, which stand outside of the drawing at the middle of its slot. */
export interface SlideNode {
  node: SeriesNode;
  side: 'left' | 'right';
  bar: Box;
  /** Baselines of the name's lines. */
  name: { text: string; y: number }[];
  /** Place of the figure; large where the node has room for it below its name. */
  figure: { text: string; x: number; y: number; large: boolean; anchor: 'start' | 'end' };
  /** Where names start or end. */
  textX: number;
}

/** Two layers with the bands between them, words left and right. */
export interface SlideSankey {
  width: number;
  height: number;
  nodes: SlideNode[];
  bands: (BandPath & { band: SeriesBand })[];
}

/** Thickness of a bar, and distance of the words from it. */
const BAR = 12;
const PAD = 20;

/** Part of the height that is money, where names leave it. */
const MONEY = 0.72;
const MONEY_LEAST = 40;
const MONEY_STEP = 4;

/** Type sizes, their distances from line to line, and the room of a large figure. */
const NAME = 30;
const NAME_LINE = 38;
const FIGURE = 26;
const LARGE_LINE = 48;

/** Smallest slot of a node, and space between two, or between a name and the small figure at the outer edge. */
const SLOT = 46;
const GAP = 10;

/** Part of the whole from which a node has its figure large, below its name. */
const LARGE_FROM = 0.28;

/** Part of the width that is words on each side, and the most that they need. */
const WORDS = 0.395;
const WORDS_MOST = 400;

/** The words beside a bar, before its place is known. */
interface Words {
  large: boolean;
  names: string[];
  figure: string;
}

/**
 * Places two neighbouring layers for a slide. Every node has a slot as high as its words need; its bar lies in the middle of it.
 * @param half 0 for sources and functions, 1 for functions and economic classes
 * @param texts the words of each node by id
 */
export function slideSankey(
  series: FlowSeries,
  half: 0 | 1,
  texts: ReadonlyMap<string, SlideText>,
  { width, height }: { width: number; height: number },
): SlideSankey {
  const beside = round(Math.min(width * WORDS, WORDS_MOST));
  const [from, to] = [beside, width - beside];
  const placed = besideSankey<Words>(series, {
    half,
    from,
    to,
    height,
    money: { most: height * MONEY, least: MONEY_LEAST, step: MONEY_STEP },
    gap: GAP,
    words(node, { share }) {
      const { name = '', mark = '', figure = '' } = texts.get(node.id) ?? {};
      const large = share >= LARGE_FROM;
      const taken = BAR + PAD + (large ? 0 : textWidth(figure, FIGURE, 'regular') + GAP);
      const names = [...wrapText(name, beside - taken, NAME, 'bold'), ...(mark ? [mark] : [])];
      return { large, names, figure, slot: Math.max(SLOT, heightOf(names, large) + 6) };
    },
  });
  const nodes = [
    ...placed.left.map((bar) => nodeOf(bar, 'left', { width, edge: from - BAR })),
    ...placed.right.map((bar) => nodeOf(bar, 'right', { width, edge: to })),
  ];
  return { width, height: placed.height, nodes, bands: placed.bands };
}

/** Height of a node's words. */
function heightOf(lines: readonly string[], large: boolean): number {
  return lines.length * NAME_LINE + (large ? LARGE_LINE : 0);
}

function nodeOf(
  { node, at, size, slot, words }: Pick<SankeyBar, 'node' | 'at' | 'size' | 'slot'> & { words: Words },
  side: 'left' | 'right',
  { width, edge }: { width: number; edge: number },
): SlideNode {
  const { large, names, figure } = words;
  const left = side === 'left';
  const middle = slot.at + slot.size / 2;
  const first = middle - heightOf(names, large) / 2 + NAME * 0.96;
  const textX = round(left ? edge - PAD : edge + BAR + PAD);
  return {
    node,
    side,
    bar: barMark(node.key, { x: edge, y: at, width: BAR, height: size }),
    name: names.map((text, index) => ({ text, y: round(first + index * NAME_LINE) })),
    textX,
    figure: {
      text: figure,
      large,
      x: large ? textX : left ? 0 : width,
      y: round(large ? first + names.length * NAME_LINE + 8 : middle + FIGURE * 0.36),
      anchor: large ? (left ? 'end' : 'start') : left ? 'start' : 'end',
    },
  };
}
