import { decimalsOf } from '../../model/money';
import type { Printed } from '../../model/source/source';
import type { SourceLine } from '../../readers/text/SourceText';

/** A line that holds a page's number and nothing else. */
export const PAGE_NUMBER = /^[-—–]?\s*(\d{1,4})\s*[-—–]?$/;

/** A word of a line with its place. */
export interface Token {
  text: string;
  offset: number;
}

/** The words of a line, split at white space; offsets count from the start of the raw line. */
export function tokensOf(line: SourceLine): Token[] {
  const tokens: Token[] = [];
  for (const match of line.raw.matchAll(/\S+/g)) tokens.push({ text: match[0], offset: match.index });
  return tokens;
}

/** A number as tables print them: none begins with a zero that nothing needs. */
const FIGURE = /^[-－−]?(?!0\d)(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/;

/** Whether a word is a number as tables print them. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** A word of digits and marks without any letter, or one in which a font has lost digits: a number, whole or in pieces. */
const NUMBER_LIKE = /^(?:[^\p{L}]|\(cid:\d+\))*$/u;
/** A number in which one or two digits have become letters. */
const MISREAD = /^(?=.*(?:\d[.,]|[.,]\d))(?:[^\p{L}]*[A-Za-z]){1,2}[^\p{L}]*$/u;
/** A sign or a dash for a blank cell, apart from any digit. */
const LONE_DASH = /^[-－−–—﹣]{1,2}$/;

/** Whether a word can be a number or a piece of one; what has no digit and is no dash is none. */
export function isPiece(text: string): boolean {
  return (
    LONE_DASH.test(text) ||
    /^[.,，]+$/.test(text) ||
    (/\d/.test(text) && (NUMBER_LIKE.test(text) || MISREAD.test(text)))
  );
}

/** Whether a word is more than a count or a year: only marks of groups and decimals, signs, or brackets tell a broken figure. */
function isMarked(text: string): boolean {
  return /\d.*[.,]|[.,].*\d|^[.,，]+$|^0\d|^[（(][\d,]*\.\d+[）)]$|\(cid:/.test(text);
}

/** How many words at the end of a line are figures, or pieces of them: words that only look like numbers are part of a name. */
export function piecesAtEnd(words: readonly Token[], decimals: number): number {
  let amounts = 0;
  while (amounts < words.length && isAmount(words[words.length - 1 - amounts]?.text ?? '', decimals)) amounts += 1;
  let pieces = amounts;
  while (pieces < words.length && isPiece(words[words.length - 1 - pieces]?.text ?? '')) pieces += 1;
  while (pieces > amounts && LONE_DASH.test(words[words.length - pieces]?.text ?? '') && pieces === words.length)
    pieces -= 1;
  if (pieces === amounts) return amounts;
  const zone = words.slice(words.length - pieces);
  return zone.some(({ text }) => isMarked(text)) ? pieces : amounts;
}

/**
 * How many decimals the figures of a table show, by the commonest. A number inside a name (2.5公里) is no figure, and a number
 * without point and comma may be a code: it counts only among the figures that end a row.
 */
export function decimalsIn(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const words = tokensOf(line).map(({ text }) => text);
    let from = words.length;
    while (from > 0 && isFigure(words[from - 1] ?? '')) from -= 1;
    words.forEach((word, index) => {
      const endsRow = index >= from && words.length - from > 1 && from > 0;
      if (!isFigure(word) || (!/[.,，]/.test(word) && !endsRow)) return;
      counts.set(decimalsOf(word), (counts.get(decimalsOf(word)) ?? 0) + 1);
    });
  }
  let best = 0;
  for (const [decimals, count] of counts) if (count > (counts.get(best) ?? 0)) best = decimals;
  return best;
}

/** Whether a word can be an amount in a table that prints so many decimals: years and ordinals in names are not. */
export function isAmount(text: string, decimals: number): boolean {
  if (!isFigure(text)) return false;
  return decimals === 0 || text.includes('.') || text.includes(',') || text === '0';
}

/** A word as a printed number with its place. */
export function printedAt(line: SourceLine, token: Token): Printed {
  return { text: token.text, page: line.page, line: line.number, offset: token.offset };
}

/** The page numbers that stand on lines of their own. */
export function pageNumbersIn(lines: readonly SourceLine[]): Printed[] {
  return lines.flatMap((line) => {
    const found = PAGE_NUMBER.exec(line.text);
    return found ? [{ text: found[1] ?? '', page: line.page, line: line.number, offset: line.raw.search(/\d/) }] : [];
  });
}
