import type { PageBox, Printed } from '../../model/source/source';
import type { SourceLine } from '../../readers/text/SourceText';
import type { Word } from '../../readers/SourceDocument';

const round = (value: number): number => Math.round(value * 10) / 10;

/** The box around words, in points. */
export const boxAround = (words: readonly Word[]): PageBox => [
  round(Math.min(...words.map(({ box }) => box.x0))),
  round(Math.min(...words.map(({ box }) => box.y0))),
  round(Math.max(...words.map(({ box }) => box.x1))),
  round(Math.max(...words.map(({ box }) => box.y1))),
];

/** Where words stand: the first one's place, and the box around all of them. */
export function printedOf(
  first: Word,
  lines: readonly SourceLine[],
  text = first.text,
  words: readonly Word[] = [first],
): Printed {
  const { line, offset } = first;
  return {
    page: lines[line - 1]?.page ?? null,
    line,
    offset,
    text,
    box: boxAround(words),
    ...(first.place ? { cell: first.place } : {}),
    ...(first.stored === undefined ? {} : { stored: first.stored }),
  };
}
