import { round } from '../sankey/slots';
import { textWidth, wrapText } from '../wrapText';
import type { Block, Paint, Run, TextShape } from './shapes';

/** How a text is set. */
export interface TextStyle {
  size: number;
  /** Distance from baseline to baseline. */
  leading?: number;
  weight?: 400 | 600 | 700;
  serif?: boolean;
  paint?: Paint;
  anchor?: 'start' | 'middle' | 'end';
  printed?: boolean;
  amount?: number;
  /** Lines of about one length, so that none holds a last word alone. */
  balanced?: boolean;
  /** Most lines; what does not fit them ends in an ellipsis. */
  most?: number;
}

/** Part of its size that a letter stands above the baseline, with the room above it in its line. */
const ASCENT = 0.36;

/** One line of text at a baseline. */
export function lineOf(text: string | Run[], x: number, y: number, style: TextStyle): TextShape {
  return {
    shape: 'text',
    x: round(x),
    y: round(y),
    runs: typeof text === 'string' ? [{ text }] : text,
    size: style.size,
    weight: style.weight ?? 400,
    serif: style.serif ?? false,
    paint: style.paint ?? 'ink',
    anchor: style.anchor ?? 'start',
    ...(style.printed ? { printed: true } : {}),
    ...(style.amount === undefined ? {} : { amount: style.amount }),
  };
}

/** A text in lines that fit a width, from a top edge. */
export function textBlock(text: string, x: number, top: number, width: number, style: TextStyle): Block {
  const leading = style.leading ?? round(style.size * 1.45);
  const lines = linesOf(text, width, style);
  const shapes = lines.map((line, index) =>
    lineOf(line, x, baseline(top + index * leading, leading, style.size), style),
  );
  return { shapes, height: round(lines.length * leading) };
}

/** A code in light type before a name in strong type, wrapped together. */
export function titleBlock(code: string, name: string, x: number, top: number, width: number, style: TextStyle): Block {
  const whole = code === '' ? name : `${code} ${name}`;
  const block = textBlock(whole, x, top, width, { weight: 600, ...style });
  const [first] = block.shapes;
  if (code !== '' && first?.shape === 'text' && first.runs[0]?.text.startsWith(code)) {
    const rest = first.runs[0].text.slice(code.length).trimStart();
    first.runs = [{ text: `${code} `, weight: 400, paint: 'ink2' }, { text: rest }];
  }
  return block;
}

/** The baseline of a line from its top. */
export function baseline(top: number, leading: number, size: number): number {
  return round(top + leading / 2 + size * ASCENT);
}

/** A size at which a text fits a width on one line, not above the one given. */
export function fittingSize(text: string, size: number, width: number): number {
  const wide = textWidth(text, size);
  return wide <= width ? size : Math.floor((size * width * 10) / wide) / 10;
}

function linesOf(text: string, width: number, style: TextStyle): string[] {
  const { size, balanced = false, most = Infinity } = style;
  const lines = balanced ? balancedLines(text, width, size) : wrapText(text, width, size);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last !== '' && textWidth(`${last}…`, size) > width) last = [...last].slice(0, -1).join('');
  return [...kept.slice(0, -1), `${last.replace(/[，。、；：,;:\s]+$/, '')}…`];
}

/** Lines that end where phrases end, if that takes no more of them; else as many in the smallest width that gives them. */
function balancedLines(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  if (lines.length < 2) return lines;
  const phrased = phraseLines(text.split(/(?<=[，：；;]|, )/), lines.length, width, size);
  if (phrased) return phrased;
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > size / 2) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, size).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, size);
}

/** Phrases put together to so many lines that fit a width, the longest as short as can be; undefined where they do not fit. */
function phraseLines(phrases: readonly string[], count: number, width: number, size: number): string[] | undefined {
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, size)));
  const candidates: string[][] = [];
  const most = count === 1 ? phrases.length : phrases.length - count + 1;
  for (let taken = count === 1 ? most : 1; taken <= most; taken += 1) {
    const line = phrases.slice(0, taken).join('').trim();
    const rest = count === 1 ? [] : phraseLines(phrases.slice(taken), count - 1, width, size);
    if (rest && textWidth(line, size) <= width) candidates.push([line, ...rest]);
  }
  return candidates.sort((a, b) => longest(a) - longest(b))[0];
}
