import type { Piece } from './pieces';
import { rowOnPage, type PageRow } from './rowOnPage';
import type { TextHit, TextSpan } from './WholeText';

/** A line of a passage, apart into what was asked for and what was not. */
export interface PassageLine {
  /** 1-based. */
  number: number;
  pieces: Piece[];
  hit: boolean;
}

/** Lines of the text around one place of a word, or several that stand close together. */
export interface TextPassage {
  /** First and last line that hold the word, 1-based. */
  line: number;
  endLine: number;
  /** Where its first hit stands on the document's pages; null where it has none. */
  place: PageRow | null;
  lines: PassageLine[];
}

/** How many lines stand before a hit, blank ones not counted. */
const BEFORE = 2;

/**
 * Takes out of the whole text what stands around its hits.
 * @param ends last lines of the files that make the document; see `rowOnPage`
 */
export function textPassages(
  lines: readonly string[],
  hits: readonly TextHit[],
  ends: readonly number[] = [],
): TextPassage[] {
  const spans = hits.flatMap((hit) => [...hit]);
  const groups: { from: number; line: number; endLine: number }[] = [];
  for (const hit of hits) {
    const [{ line }] = hit;
    const endLine = hit.at(-1)?.line ?? line;
    const last = groups.at(-1);
    const from = linesBefore(lines, line);
    if (last && from <= last.endLine + 1) last.endLine = Math.max(last.endLine, endLine);
    else groups.push({ from, line, endLine });
  }
  return groups.map(({ from, line, endLine }) => ({
    line,
    endLine,
    place: rowOnPage(lines, line, ends),
    lines: shown(lines, from, endLine, spans),
  }));
}

/** The line that a passage begins with. */
function linesBefore(lines: readonly string[], line: number): number {
  let first = line;
  let left = BEFORE;
  for (let number = line - 1; number >= 1 && left > 0; number -= 1) {
    if (lines[number - 1]?.trim() === '') continue;
    first = number;
    left -= 1;
  }
  return first;
}

function shown(lines: readonly string[], from: number, to: number, spans: readonly TextSpan[]): PassageLine[] {
  const own = spans.filter(({ line }) => line >= from && line <= to);
  return lines.slice(from - 1, to).flatMap((text, index): PassageLine[] => {
    const number = from + index;
    const hits = own.filter(({ line }) => line === number);
    return text.trim() === '' ? [] : [{ number, pieces: piecesAt(text, hits), hit: hits.length > 0 }];
  });
}

/** A line apart at its hits, without the white space around it. */
function piecesAt(text: string, hits: readonly TextSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const add = (to: number, hit: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), hit });
    at = Math.max(at, to);
  };
  for (const { from, to } of [...hits].sort((a, b) => a.from - b.from)) {
    add(from, false);
    add(to, true);
  }
  add(end, false);
  return pieces;
}
