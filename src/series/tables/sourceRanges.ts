import type { Budget } from '../../model/budget';
import type { SourceTextLine } from './sourceLines';

/** A short range of lines that a reference names; it may cross others, since a sentence may begin where one ends. */
export interface SourceMark {
  /** Part of the address behind `l`: `891-893`. */
  range: string;
  /** How many lines it has, its first included. */
  count: number;
}

/** A line with the short ranges that begin on it. */
export interface MarkedLine extends SourceTextLine {
  marks: SourceMark[];
}

/** A long range of lines that a reference names, such as a table, with all that stands in it. */
export interface SourceRange {
  range: string;
  parts: SourcePart[];
}

export type SourcePart = MarkedLine | SourceRange;

/** Most lines of a short range; `src/app/styles/source.css` knows how to light so many. */
export const SHORT_RANGE = 12;

interface Span {
  line: number;
  endLine: number;
}

/** Puts lines together with the ranges that references name, so that an address can stand for several lines at once. */
export function sourceParts(budget: Budget, lines: readonly SourceTextLine[]): SourcePart[] {
  const ranges = rangesOf(budget);
  const isShort = ({ line, endLine }: Span) => endLine - line < SHORT_RANGE;
  const short = ranges.filter(isShort);
  const marksOn = (number: number) => short.filter(({ line }) => line === number).map(markOf);
  const marked = lines.map((line) => ({ ...line, marks: marksOn(line.number) }));
  return nest(
    marked,
    ranges.filter((range) => !isShort(range)),
  );
}

/** Every range of more than one line that a page may lead to, each once; of those that begin together the longest first. */
function rangesOf({ tables, statements, projects, targets }: Budget): Span[] {
  const spans: Span[] = [
    ...tables.flatMap((table) => [table, table.empty ?? table]),
    ...statements.flatMap(({ quote, change }) => [quote, change?.reasonQuote ?? quote]),
    ...projects.map(({ quote }) => quote),
    ...targets,
  ];
  const unique = new Map(spans.map((span) => [nameOf(span), span]));
  return [...unique.values()]
    .filter(({ line, endLine }) => endLine > line)
    .sort((a, b) => a.line - b.line || b.endLine - a.endLine);
}

function nameOf({ line, endLine }: Span): string {
  return `${line}-${endLine}`;
}

function markOf(span: Span): SourceMark {
  return { range: nameOf(span), count: span.endLine - span.line + 1 };
}

/** Long ranges hold their lines. One that crosses the end of an earlier one ends there too. */
function nest(lines: readonly MarkedLine[], ranges: readonly Span[]): SourcePart[] {
  const [range, ...others] = ranges;
  const first = lines[0]?.number ?? 0;
  const last = lines.at(-1)?.number ?? 0;
  if (!range || range.line > last) return [...lines];
  const end = Math.min(range.endLine, last);
  const inside = others.filter(({ line }) => line <= end);
  return [
    ...lines.slice(0, range.line - first),
    { range: nameOf(range), parts: nest(lines.slice(range.line - first, end - first + 1), inside) },
    ...nest(lines.slice(end - first + 1), others.slice(inside.length)),
  ];
}
