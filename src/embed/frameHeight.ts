import { textWidth, wrapText } from '../layout/wrapText';

/**
 * How high a frame becomes, without a browser: sums of lines of known height. Letters are taken wide, so a frame is rather
 * a little too high than cut off. The numbers here and the styles say the same; a test holds both against a browser.
 */

/** Width from which charts lie sideways and names stand beside bars. */
export const WIDE = 560;

/** Space left and right of everything, both sides together. */
export function inner(width: number): number {
  return width - 2 * (width >= WIDE ? 20 : 12);
}

/** Height of a text of some letter size in a column. */
export function textHeight(text: string, column: number, letter: number, line: number): number {
  // An opening bracket never ends a line; counting it twice has the effect.
  const kept = text.replace(/[（《“]/g, '$&$&');
  return text === '' ? 0 : wrapText(kept, column, letter).length * line;
}

/** Height of small words in a column. */
export function smallHeight(text: string, column: number, line: number): number {
  return textHeight(text, column, 13, line);
}

/** Lines of a text that breaks at plain spaces, and in Chinese breaks behind its commas first, and how much of the last one is taken. */
function clauses(text: string, column: number, letter: number): { lines: number; used: number } {
  const pieces = text.match(/[^，。；：、 ]+[，。；：、]* */g) ?? [];
  let [lines, used] = [0, Infinity];
  for (const piece of pieces) {
    const size = textWidth(piece.trimEnd(), letter);
    if (used + size > column) {
      lines += Math.ceil(size / column);
      used = 0;
    }
    used += textWidth(piece, letter);
  }
  return { lines, used };
}

/** Heights of what surrounds a chart. Without a title there is no upper rule either, and less space above. */
export function frameHeight(
  parts: { title: string; sub: string; source: string; way: string; frozen: boolean },
  width: number,
): number {
  const [wide, column] = [width >= WIDE, inner(width)];
  const title = wide ? clauses(parts.title, column, 22).lines * 29 : clauses(parts.title, column, 20).lines * 26;
  const sub = clauses(parts.sub, column, 13).lines * 20;
  const badge = 44;
  const source = sourceHeight(parts.source, parts.way, wide ? column - 190 : column);
  const foot = wide ? Math.max(source, badge) : source + badge;
  const above = parts.title === '' ? 4 : 2 + (wide ? 16 : 14);
  return above + title + 3 + sub + 12 + 10 + 1 + 8 + foot + 6 + 1 + (parts.frozen ? 44 : 0);
}

/** The source line with the link after it, which is never broken. */
function sourceHeight(source: string, way: string, column: number): number {
  const { lines, used } = clauses(`${source} `, column, 13);
  return (lines + (used + textWidth(way, 13) > column ? 1 : 0)) * 20;
}

/** Height of rows, each at least `least`. */
export function sum(heights: readonly number[]): number {
  return heights.reduce((whole, height) => whole + height, 0);
}
