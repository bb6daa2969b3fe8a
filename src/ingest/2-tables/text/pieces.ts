import { decimalsOf } from '../../../model/money';
import type { Printed } from '../../../model/source/source';
import { isAmount, isFigure } from '../../words/numbers';
import type { RawTable } from '../../loose/RawTable';

/** A figure as it may be meant: the pieces that it is made of, and the number that they make up. */
export interface Joined {
  pieces: readonly Printed[];
  text: string;
}

/** One way to read the pieces at the end of a row. */
export interface Candidate {
  /** Pieces that are the end of the row's name: a count, a year. */
  named: readonly Printed[];
  figures: readonly Joined[];
}

/** How a table prints its figures. */
export interface Habit {
  decimals: number;
  /** Whether it sets thousands apart. */
  grouped: boolean;
}

export function habitOf(table: RawTable): Habit {
  const figures = table.rows.flatMap((row) => [...row.figures, ...row.rightFigures]);
  return { decimals: table.decimals, grouped: figures.some(({ text }) => /\d,\d/.test(text)) };
}

const MOST_PIECES = 6;
const MOST_CANDIDATES = 200;
const MOST_NAMED = 3;

const DASH = /^[-－−–—﹣]{1,2}$/;
const IN_BRACKETS = /^[（(]([\d,]+(?:\.\d+)?)[）)]$/;

/**
 * The number that pieces make up, or null if a table would not print it so: its decimals are the table's, its groups are of three,
 * and a blank stands for a comma only between groups.
 */
export function joinedText(pieces: readonly string[], { decimals, grouped }: Habit): string | null {
  const text = pieces.join('').replace(/^[－−–—﹣]/, '-');
  const found = /^(-?)(\d[\d,]*)(?:\.(\d+))?$/.exec(text);
  if (!found || (found[3]?.length ?? 0) !== decimals) return null;
  const whole = found[2] ?? '';
  const digits = whole.replace(/,/g, '');
  if (digits.length > 1 && digits.startsWith('0')) return null;
  /** Places of commas, and of blanks, in digits before the point. */
  const commas = new Set<number>();
  let before = 0;
  for (const character of whole) {
    if (character === ',') commas.add(digits.length - before);
    else before += 1;
  }
  const gaps = gapsIn(pieces, found[1] === '-' ? 1 : 0, digits.length);
  if ([...commas].some((place) => place % 3 !== 0 || place === 0)) return null;
  const boundaries = Math.floor((digits.length - 1) / 3);
  const marked = new Set([...commas, ...[...gaps].filter((place) => place % 3 === 0)]);
  if (commas.size > 0) return marked.size === boundaries ? text : null;
  if (boundaries === 0 || (!grouped && commas.size === 0)) return text;
  // Without any comma a table that sets thousands apart has blanks in their place.
  return marked.size === boundaries ? text : null;
}

/** How many digits before the point stand behind each gap between pieces. */
function gapsIn(pieces: readonly string[], sign: number, digits: number): Set<number> {
  const gaps = new Set<number>();
  let seen = -sign;
  for (const piece of pieces.slice(0, -1)) {
    seen += piece.replace(/,/g, '').length;
    if (piece.includes('.')) break;
    if (seen > 0 && seen < digits) gaps.add(digits - seen);
  }
  return gaps;
}

/** Whether a piece can be part of a name: a count or a year, without marks of groups or decimals. */
const isNameable = ({ text }: Printed, decimals: number): boolean =>
  decimals > 0 && (/[A-Za-z]/.test(text) || !/\d[.,]|[.,]\d|^[.,]/.test(text)) && !DASH.test(text) && text !== '0';

/** Whether a figure has lost its last decimals to the piece behind it: `503.0 0`. */
function isCutShort(piece: Printed, next: Printed | undefined, habit: Habit): boolean {
  if (!next || next.line !== piece.line || !piece.text.includes('.') || !/^\d+$/.test(next.text)) return false;
  return joinedText([piece.text, next.text], habit) !== null;
}

/** All ways to read a row's pieces as figures of its table, the one that leaves them as they are first, if it is one. */
export function candidatesOf(pieces: readonly Printed[], habit: Habit, columns: number): Candidate[] {
  const found: Candidate[] = [];
  const take = (at: number, named: readonly Printed[], figures: readonly Joined[]): void => {
    if (found.length >= MOST_CANDIDATES || figures.length > columns) return;
    const piece = pieces[at];
    if (!piece) {
      if (figures.length > 0) found.push({ named, figures });
      return;
    }
    if (figures.length === 0 && named.length === at && at < MOST_NAMED && isNameable(piece, habit.decimals))
      take(at + 1, [...named, piece], figures);
    if (isAmount(piece.text, habit.decimals) && !isCutShort(piece, pieces[at + 1], habit))
      take(at + 1, named, [...figures, { pieces: [piece], text: piece.text }]);
    const inBrackets = IN_BRACKETS.exec(piece.text)?.[1];
    if (inBrackets !== undefined && joinedText([inBrackets], habit) !== null)
      take(at + 1, named, [...figures, { pieces: [piece], text: `-${inBrackets}` }]);
    if (DASH.test(piece.text)) take(at + 1, named, figures);
    for (let to = at + 2; to <= Math.min(pieces.length, at + MOST_PIECES); to += 1) {
      const parts = pieces.slice(at, to);
      if (parts.some(({ line }) => line !== piece.line)) break;
      const text = joinedText(
        parts.map((part) => part.text),
        habit,
      );
      if (text !== null && text !== '-') take(to, named, [...figures, { pieces: parts, text }]);
    }
  };
  take(0, [], []);
  return found;
}

/**
 * Whether a row's figures are, or may be, pieces of others: some are no figures, or one without the table's decimals and its
 * neighbour make up a whole one.
 */
export function isBroken(figures: readonly Printed[], habit: Habit, columns: number): boolean {
  if (figures.some(({ text }) => !isFigure(text) || !isAmount(text, habit.decimals))) return true;
  if (figures.length > columns && habit.decimals === 0) return true;
  return figures.some(({ text }, at) => {
    const next = figures[at + 1];
    if (!next || decimalsOf(text) === habit.decimals || habit.decimals === 0) return false;
    return joinedText([text, next.text], habit) !== null;
  });
}

/** Whether neighbours among figures in whole units can be one figure whose comma is a blank. */
export function mayBeBroken(figures: readonly Printed[], habit: Habit): boolean {
  if (habit.decimals > 0) return false;
  return figures.some(({ text, line }, at) => {
    const next = figures[at + 1];
    if (next?.line !== line || !/^-?\d{1,3}(?:,\d{3})*$/.test(text)) return false;
    return habit.grouped ? joinedText([text, next.text], habit) !== null : /^\d{3}$/.test(next.text);
  });
}
