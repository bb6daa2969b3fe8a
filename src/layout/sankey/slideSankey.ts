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
  /** Lines below a large figure; a small one has no room for them. */
  notes?: readonly string[];
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
  /** Baselines of what is said below the figure. */
  notes: { text: string; y: number }[];
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
const NAME = 29;
const NAME_LINE = 37;
const FIGURE = 26;
const LARGE_LINE = 48;
const NOTE = 25;
const NOTE_LINE = 34;

/** Smallest slot of a node, and space between two, or between a name and the small figure at the outer edge. */
const SLOT = 46;
const GAP = 10;

/** Part of the whole from which a node has its figure large, below its name. */
const LARGE_FROM = 0.28;

/** Part of the width that is words on each side, and the most that they need: what money becomes has the longer words. */
const WORDS = { left: 0.352, right: 0.402 };
const WORDS_MOST = { left: 400, right: 430 };

/** The words beside a bar, before its place is known. */
interface Words {
  large: boolean;
  names: string[];
  figure: string;
  notes: string[];
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
  const beside = {
    left: round(Math.min(width * WORDS.left, WORDS_MOST.left)),
    right: round(Math.min(width * WORDS.right, WORDS_MOST.right)),
  };
  const [from, to] = [beside.left, width - beside.right];
  const placed = besideSankey<Words>(series, {
    half,
    from,
    to,
    height,
    money: { most: height * MONEY, least: MONEY_LEAST, step: MONEY_STEP },
    gap: GAP,
    words(node, { share, side }) {
      const { name = '', mark = '', figure = '', notes = [] } = texts.get(node.id) ?? {};
      const large = share >= LARGE_FROM;
      const taken = BAR + PAD + (large ? 0 : textWidth(figure, FIGURE, 'regular') + GAP);
      const names = [...wrapText(name, beside[side] - taken, NAME, 'bold'), ...(mark ? [mark] : [])];
      const below = large ? notes.flatMap((note) => wrapText(note, beside[side] - taken, NOTE, 'regular')) : [];
      const words = { large, names, figure, notes: below };
      return { ...words, slot: Math.max(SLOT, heightOf(words) + 6) };
    },
  });
  const nodes = [
    ...placed.left.map((bar) => nodeOf(bar, 'left', { width, edge: from - BAR })),
    ...placed.right.map((bar) => nodeOf(bar, 'right', { width, edge: to })),
  ];
  return { width, height: placed.height, nodes, bands: placed.bands };
}

/** Height of a node's words. */
function heightOf({ names, large, notes }: Pick<Words, 'names' | 'large' | 'notes'>): number {
  return names.length * NAME_LINE + (large ? LARGE_LINE : 0) + notes.length * NOTE_LINE;
}

function nodeOf(
  { node, at, size, slot, words }: Pick<SankeyBar, 'node' | 'at' | 'size' | 'slot'> & { words: Words },
  side: 'left' | 'right',
  { width, edge }: { width: number; edge: number },
): SlideNode {
  const { large, names, figure, notes } = words;
  const left = side === 'left';
  const middle = slot.at + slot.size / 2;
  const first = middle - heightOf(words) / 2 + NAME * 0.96;
  const below = first + names.length * NAME_LINE + 8;
  const textX = round(left ? edge - PAD : edge + BAR + PAD);
  return {
    node,
    side,
    bar: barMark(node.key, { x: edge, y: at, width: BAR, height: size }),
    name: names.map((text, index) => ({ text, y: round(first + index * NAME_LINE) })),
    notes: notes.map((text, index) => ({ text, y: round(below + 8 + (index + 1) * NOTE_LINE) })),
    textX,
    figure: {
      text: figure,
      large,
      x: large ? textX : left ? 0 : width,
      y: round(large ? below : middle + FIGURE * 0.36),
      anchor: large ? (left ? 'end' : 'start') : left ? 'start' : 'end',
    },
  };
}
