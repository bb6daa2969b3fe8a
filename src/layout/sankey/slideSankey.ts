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
  /** A word such as how sure the figure is: below a small figure, or below the name beside a large one. */
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
  /** What stands below a small figure, where something does. */
  mark: { text: string; y: number } | null;
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
const NAMES = { zh: { size: 29, line: 37 }, en: { size: 25, line: 32 } };
const FIGURE = 26;
const LARGE_LINE = 48;
const NOTE = 25;
const NOTE_LINE = 34;
const MARK = 22;

/** Smallest slot of a node, and space between two, or between a name and the small figure at the outer edge. */
const SLOT = 46;
const SLOT_MARKED = 58;
const GAP = 10;

/** Part of the whole from which a node has its figure large, below its name. */
const LARGE_FROM = 0.28;

/** Part of the width that is words on each side, and the most that they need: what money becomes has the longer words. */
const WORDS = { left: 0.352, right: 0.402 };
/** On a phone, where the river needs less. */
const WORDS_PHONE = { left: 0.395, right: 0.415 };
const PHONE = 700;
const WORDS_MOST = { left: 400, right: 430 };

/** The words beside a bar, before its place is known. */
interface Words {
  large: boolean;
  names: string[];
  figure: string;
  mark: string;
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
  { width, height, letters = 'zh' }: { width: number; height: number; letters?: keyof typeof NAMES },
): SlideSankey {
  const name = NAMES[letters];
  const part = width < PHONE ? WORDS_PHONE : WORDS;
  const beside = {
    left: round(Math.min(width * part.left, WORDS_MOST.left)),
    right: round(Math.min(width * part.right, WORDS_MOST.right)),
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
      const { name: said = '', mark = '', figure = '', notes = [] } = texts.get(node.id) ?? {};
      const large = share >= LARGE_FROM;
      const small = Math.max(textWidth(figure, FIGURE, 'regular'), textWidth(mark, MARK, 'regular'));
      const room = beside[side] - BAR - PAD - (large ? 0 : small + GAP);
      const lines = wrapText(said, room, name.size, 'bold');
      const below = large ? notes.flatMap((note) => wrapText(note, room, NOTE, 'regular')) : [];
      const names = large && mark !== '' ? [...lines, mark] : lines;
      const words = { large, names, figure, mark: large ? '' : mark, notes: below };
      return { ...words, slot: Math.max(mark === '' ? SLOT : SLOT_MARKED, heightOf(words, name.line) + 6) };
    },
  });
  const nodes = [
    ...placed.left.map((bar) => nodeOf(bar, 'left', { width, edge: from - BAR, name })),
    ...placed.right.map((bar) => nodeOf(bar, 'right', { width, edge: to, name })),
  ];
  return { width, height: placed.height, nodes, bands: placed.bands };
}

/** Height of a node's words. */
function heightOf({ names, large, notes }: Pick<Words, 'names' | 'large' | 'notes'>, line: number): number {
  return names.length * line + (large ? LARGE_LINE : 0) + notes.length * NOTE_LINE;
}

function nodeOf(
  { node, at, size, slot, words }: Pick<SankeyBar, 'node' | 'at' | 'size' | 'slot'> & { words: Words },
  side: 'left' | 'right',
  { width, edge, name }: { width: number; edge: number; name: { size: number; line: number } },
): SlideNode {
  const { large, names, figure, mark, notes } = words;
  const left = side === 'left';
  const middle = slot.at + slot.size / 2;
  const first = middle - heightOf(words, name.line) / 2 + name.size * 0.96;
  const below = first + names.length * name.line + 8;
  const textX = round(left ? edge - PAD : edge + BAR + PAD);
  return {
    node,
    side,
    bar: barMark(node.key, { x: edge, y: at, width: BAR, height: size }),
    name: names.map((text, index) => ({ text, y: round(first + index * name.line) })),
    mark: mark === '' ? null : { text: mark, y: round(middle + FIGURE * 0.36 + MARK * 0.7) },
    notes: notes.map((text, index) => ({ text, y: round(below + 8 + (index + 1) * NOTE_LINE) })),
    textX,
    figure: {
      text: figure,
      large,
      x: large ? textX : left ? 0 : width,
      y: round(large ? below : middle + FIGURE * 0.36 - (mark === '' ? 0 : MARK / 2)),
      anchor: large ? (left ? 'end' : 'start') : left ? 'start' : 'end',
    },
  };
}
