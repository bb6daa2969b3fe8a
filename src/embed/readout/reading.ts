import { textWidth } from '../../layout/wrapText';
import { inner, smallHeight, textHeight } from '../frameHeight';

/** What is said of one mark that is pointed at: all that an article's reader needs to trust its figure. */
export interface Reading {
  /** Id of the mark. */
  id: string;
  name: string;
  /** Whether the name is the document's own and stays Chinese. */
  printed: boolean;
  figure: string;
  unit: string;
  /** Share or percentage, and how sure the figure is. */
  note: string;
  /** The document's own sentence; empty where none is known. */
  quote: string;
  /** Where the figure is printed, in words; empty where that is not one place. */
  lines: string;
}

/** Width from which a figure stands beside its name. */
const BESIDE = 480;

/** Most lines of a quotation. The whole of it stands where the link leads. */
const QUOTED = 2;

/**
 * Height in pixels that the room of the readings adds to a frame: all of them lie in one cell, so that it is as high as
 * the highest and never changes.
 */
export function roomHeight(readings: readonly Reading[], width: number): number {
  if (readings.length === 0) return 0;
  // It stands twelve pixels below the chart; the line of sources comes ten closer.
  return 2 + Math.max(112, ...readings.map((reading) => 13 + readingHeight(reading, width)));
}

function readingHeight({ name, figure, unit, note, quote }: Reading, width: number): number {
  const column = inner(width) - 44;
  const figured = textWidth(figure, 30) + 5 + textWidth(unit, 13);
  const beside = width >= BESIDE;
  const room = beside ? column - 12 - figured : column;
  const said = textHeight(name, room, 15, 21) + smallHeight(note, room, 19);
  const head = beside ? Math.max(40, said) : said + 40;
  const quoted = Math.min(QUOTED * 20, smallHeight(quote, column, 20));
  return head + quoted + 34;
}
