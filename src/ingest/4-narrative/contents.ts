import type { SourceLine } from '../../readers/text/SourceText';

const TITLE = /^(?:目录|目次|contents)$/i;
/** Dots that lead to a page number, and the number. */
const LEADERS = /(?:…+|\.{3,}|·{3,}|_{3,})\d*$/;

const closed = ({ text }: SourceLine): string => text.replace(/\s/g, '');
const entry = (line: SourceLine): string =>
  closed(line)
    .replace(LEADERS, '')
    .replace(/[。\d]+$/, '');

/**
 * The lines of the list of contents: from its title to where its first entry is printed again, or to the end of its page; on further pages
 * as long as lines lead to page numbers or are printed again below.
 */
export function contentsOf(lines: readonly SourceLine[]): Set<SourceLine> {
  const at = lines.findIndex((line) => TITLE.test(closed(line)));
  const title = lines[at];
  if (!title) return new Set();
  const again = new Map<string, number>();
  lines.forEach((line, index) => again.set(entry(line), index));
  const found = new Set<SourceLine>([title]);
  const first = lines[at + 1];
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !first || (index > at + 1 && entry(line) === entry(first))) break;
    const isEntry = LEADERS.test(closed(line)) || (again.get(entry(line)) ?? 0) > index;
    if (!isEntry && (line.page !== title.page || line.page === null)) break;
    found.add(line);
  }
  return found;
}
