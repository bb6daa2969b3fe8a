import type { FlowSeries, SeriesBand, SeriesNode } from '../../series/flows/flowSeries';
import { round } from './slots';
import { textWidth, wrapText } from '../wrapText';
import type { BandPath } from './bandPath';
import { barMark, type Box } from './barMark';
import { besideSankey } from './besideSankey';
import type { SankeyBar } from './sankeyLayout';
import type { LabelText } from './labelFor';

/** A line of a label beside a bar; `y` at its baseline. */
export interface OutsideLine {
  text: string;
  code: string;
  y: number;
}

/** A bar with its words outside, the name in lines, the figures below; `x` within the drawing of its side. */
export interface OutsideBar {
  node: SeriesNode;
  bar: Box;
  names: OutsideLine[];
  /** Where all lines end at the left side and begin at the right one. */
  textX: number;
  /** Amount and share, below the name. */
  figures: Pick<OutsideLine, 'text' | 'y'>[];
}

/** Two layers with words left and right of the crossing. Heights are pixels; the crossing may be stretched in width. */
export interface OutsideSankey {
  width: number;
  height: number;
  left: OutsideBar[];
  right: OutsideBar[];
  bands: (BandPath & { band: SeriesBand })[];
}

/** Width of the crossing in its own units. */
const WIDTH = 240;

/** Height of all the money. */
const MONEY = 220;

/** Thickness of a bar, room for the words of one side, and their distance from the bar. */
const BAR = 9;
const ROOM = 166;
const AWAY = 11;

/** Width of the drawing of one side, with its words and bars. */
export const OUTSIDE_WIDTH = ROOM + AWAY + BAR;

/** Size of the letters of names and figures where the reader's are large, distances from line to line, and between two labels. */
const LETTER = 15;
const FIGURE = 14;
const NAME_LINE = 18;
const FIGURE_LINE = 17;
const GAP = 10;

/** Places what money is for at the left, and what it becomes at the right. */
export function outsideSankey(series: FlowSeries, texts: ReadonlyMap<string, LabelText>): OutsideSankey {
  const { height, left, right, bands } = besideSankey(series, {
    half: 1,
    from: 0,
    to: WIDTH,
    height: 0,
    money: { most: MONEY, least: MONEY, step: MONEY },
    gap: GAP,
    words(node) {
      const { code = '', name = '', amount = '', share = '' } = texts.get(node.id) ?? {};
      const names = wrapText(code ? `${code} ${name}` : name, ROOM, LETTER, 'bold');
      // Amount and share stay whole where they do not fit one line.
      const whole = `${amount} · ${share}`;
      const figures =
        textWidth(whole, FIGURE, 'regular') <= ROOM ? [whole] : [amount, ...wrapText(share, ROOM, FIGURE, 'regular')];
      return { code, names, figures, slot: names.length * NAME_LINE + figures.length * FIGURE_LINE };
    },
  });
  return {
    width: WIDTH,
    height,
    bands,
    left: left.map((bar) => outsideBar(bar, OUTSIDE_WIDTH - BAR, ROOM)),
    right: right.map((bar) => outsideBar(bar, 0, BAR + AWAY)),
  };
}

function outsideBar(
  { node, at, size, slot, words }: Pick<SankeyBar, 'node' | 'at' | 'size' | 'slot'> & { words: Words },
  x: number,
  textX: number,
): OutsideBar {
  const { code, names, figures } = words;
  const top = slot.at + (slot.size - names.length * NAME_LINE - figures.length * FIGURE_LINE) / 2;
  const below = top + names.length * NAME_LINE;
  return {
    node,
    bar: barMark(node.key, { x, y: at, width: BAR, height: size }),
    names: names.map((text, line) => ({
      code: line === 0 ? code : '',
      text: line === 0 && code !== '' ? text.slice(code.length).trimStart() : text,
      y: round(top + line * NAME_LINE + LETTER - 1),
    })),
    textX,
    figures: figures.map((text, line) => ({ text, y: round(below + line * FIGURE_LINE + LETTER - 2) })),
  };
}

interface Words {
  code: string;
  names: string[];
  figures: string[];
}
