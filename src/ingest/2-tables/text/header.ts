import type { SourceLine } from '../../../readers/text/SourceText';
import { columnNumbers, numberedLines, numbersColumns } from '../../words/columnNumbers';
import { isLabel } from '../../words/tableLabel';

export const COMPILER = /^编制(?:部门|单位)[:：]/;

const bare = (line: SourceLine): string => line.text.replace(/\s/g, '');

export interface Headed {
  /** Lines below the headers, in order, repeated headers left out. */
  body: SourceLine[];
  /** Lines of all headers. */
  header: SourceLine[];
  /** Lines of the first header alone. */
  first: SourceLine[];
}

/**
 * Takes the header off, also where it is printed again at page breaks.
 * A repeated header is a run of lines that all stood in the first header and that ends at a line which ended the first.
 * @param startsBody tells the first line of the rows where no line numbers the columns
 */
export function withoutHeaders(lines: readonly SourceLine[], startsBody: (line: SourceLine) => boolean): Headed {
  const firstRow = lines.findIndex((line) => startsBody(line) && !numbersColumns(line.text));
  const numbered = numberedLines(lines, firstRow < 0 ? lines.length : firstRow);
  const isOwn = numbered !== null && (firstRow < 0 || numbered.from < firstRow + 40);
  const header = lines.slice(0, isOwn ? numbered.to : firstRow < 0 ? lines.length : firstRow);
  const top = [...header];
  const known = new Set(header.map(bare));
  // A header begins as the first one did: a lone word of it between rows is a piece of a name.
  const first = new Set(header.slice(0, 2).map(bare));
  const last = header[header.length - 1];
  const body: SourceLine[] = [];
  for (let i = header.length; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) continue;
    const until =
      first.has(bare(line)) || COMPILER.test(line.text) || isLabel(line.text)
        ? repeatEnd(lines, i, known, last, startsBody)
        : -1;
    if (until < 0) {
      body.push(line);
      continue;
    }
    header.push(...lines.slice(i, until + 1));
    i = until;
  }
  return { body, header, first: top };
}

/** The last line that goes on numbering the columns. */
function numberedEnd(lines: readonly SourceLine[], at: number): number {
  return at + (numberedLines(lines.slice(at, at + 20), 1)?.to ?? 1) - 1;
}

/** Last line of a repeated header that begins at `from`, or -1 if none does. */
function repeatEnd(
  lines: readonly SourceLine[],
  from: number,
  known: ReadonlySet<string>,
  last: SourceLine | undefined,
  startsBody: (line: SourceLine) => boolean,
): number {
  const ending = last ? bare(last) : '';
  let seen = 0;
  for (let i = from; i < lines.length && seen < 200; i += 1) {
    const line = lines[i];
    if (!line) break;
    const text = bare(line);
    seen += 1;
    const numbers = columnNumbers(line.text) !== null;
    if (text === ending && (seen > 1 || numbers)) return numbers ? Math.max(i, numberedEnd(lines, i)) : i;
    const expected =
      known.has(text) ||
      numbersColumns(line.text) ||
      COMPILER.test(line.text) ||
      isLabel(text) ||
      /[（(]续[）)]|续表/.test(text) ||
      /^\d+$/.test(text);
    if (!expected) break;
  }
  // A header without its last line still ends where the rows go on, if it began as headers do.
  const first = lines[from];
  if (!first || !COMPILER.test(first.text)) return -1;
  let end = from;
  while (end + 1 < lines.length && known.has(bare(lines[end + 1] ?? first))) end += 1;
  const next = lines[end + 1];
  // What follows is a row: other words would be the header of another table, whose title is lost.
  return !next || startsBody(next) || /\d[.,]\d/.test(next.text) ? end : -1;
}
