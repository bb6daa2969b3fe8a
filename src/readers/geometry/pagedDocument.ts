import type { Notice } from '../../model/problems/problem';
import type { PageOf } from '../../model/source/source';
import { fold } from '../text/fold';
import { mask } from '../text/mask';
import { plainReading } from '../text/Reading';
import { sourceText } from '../text/SourceText';
import type { Grid, Page, Rule, SourceDocument, Word } from '../SourceDocument';
import { CellMask } from './CellMask';
import type { RunLine } from './lines';

/** A page as drawn: its writing in lines of runs, its rules and grids. */
export interface DrawnPage {
  number: number;
  /** What it is, where it is no page of paper. */
  of?: PageOf;
  width: number;
  height: number;
  lines: RunLine[];
  rules: Rule[];
  grids: Grid[];
  unmapped: number;
  isPicture: boolean;
  isUnderPicture: boolean;
}

/** Numbers the lines of all pages through, masks them, and puts the words into their lines and cells. */
export function pagedDocument(
  format: Exclude<SourceDocument['format'], 'text'>,
  pages: readonly DrawnPage[],
  told: readonly Notice[] = [],
): SourceDocument {
  const cells = new CellMask();
  for (const { lines, grids } of pages) cells.mask(lines, grids);
  const printed = pages.flatMap(({ lines }, index) =>
    (lines.length > 0 ? lines : [[]]).map((line, at) => {
      const text = line.map((run, index) => `${index > 0 && !run.isGlued ? ' ' : ''}${run.text}`).join('');
      // A form feed marks where a page begins, as in text that tools take out of PDFs.
      return at === 0 && index > 0 ? `\f${text}` : text;
    }),
  );
  const masked = mask(printed.map(fold));
  const { lines } = sourceText(
    masked.map(plainReading),
    printed.map((line, at) => maskedLike(line, masked[at] ?? line)),
    format,
  );
  let next = 0;
  const result = pages.map((page): Page => {
    const first = next;
    next += Math.max(1, page.lines.length);
    const words = page.lines.flatMap((line, index) => wordsOf(line, first + index, masked));
    return {
      number: page.number,
      ...(page.of ? { of: page.of } : {}),
      width: page.width,
      height: page.height,
      lines: lines.slice(first, next),
      words,
      rules: page.rules,
      grids: page.grids,
      unmapped: page.unmapped,
      isPicture: page.isPicture,
      isUnderPicture: page.isUnderPicture,
    };
  });
  return { format, pages: result, lines, encoding: format, told };
}

/** What is masked in one text is masked in the other, character for character. */
function maskedLike(line: string, masked: string): string {
  // By halves of characters, as both texts count.
  return line
    .split('')
    .map((character, at) => (masked[at] === '*' ? '*' : character))
    .join('');
}

/** The words of one line, each also given to its cell. */
function wordsOf(line: RunLine, index: number, masked: readonly string[]): Word[] {
  const text = masked[index] ?? '';
  let offset = text.startsWith('\f') ? 1 : 0;
  return line.map(({ text: run, box, cell, place, stored, isGlued }, at): Word => {
    if (at > 0 && !isGlued) offset += 1;
    const word: Word = {
      text: text.slice(offset, offset + run.length),
      line: index + 1,
      offset,
      box,
      ...(place ? { place } : {}),
      ...(stored === undefined ? {} : { stored }),
    };
    offset += run.length;
    cell?.words.push(word);
    return word;
  });
}
