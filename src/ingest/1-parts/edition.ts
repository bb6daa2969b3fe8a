import type { SourceLine } from '../../readers/text/SourceText';

/** What a body calls a document that it publishes again because the first one was wrong. */
const LATER = /修订|更正|修正|更新|重新公开|重新公布/;
/** Where the title ends: the contents, the first part, the first heading. */
const INSIDE = /^(?:目\s*录|第.部分|[一1][、.．])/;
/** A title has a few short lines. */
const MOST_LINES = 12;
const LONGEST_LINE = 60;

/** The word by which title or file name tell a later edition from the first, such as 更正; empty for the first one. */
export function readEdition(lines: readonly SourceLine[], file: string): string {
  const written = lines.filter(({ text }) => text !== '').slice(0, MOST_LINES);
  const end = written.findIndex(({ text }) => INSIDE.test(text));
  const title = written.slice(0, end < 0 ? written.length : end).map(({ text }) => text.replace(/\s/g, ''));
  const found = [...title.filter((line) => line.length <= LONGEST_LINE), file].map((text) => LATER.exec(text)?.[0]);
  return found.find((word) => word !== undefined) ?? '';
}
