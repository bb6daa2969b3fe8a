import type { Printed, Quote } from '../../model/source/source';
import { foldGroups } from '../../readers/text/fold';
import type { SourceLine } from '../../readers/text/SourceText';
import { PAGE_NUMBER } from './numbers';
import { closeUp } from './words';

/** A numbered heading or list mark begins a paragraph even where the line before has no full stop. */
const BEGINS = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[、．.](?!\d)|第.部分)/;

/** A word as it stands on its line, and where it begins in the text. */
interface Word {
  at: number;
  line: SourceLine;
  offset: number;
}

/**
 * Running text put together from the lines of a page: without white space, each character knowing where it stood.
 * Paragraphs are told apart by a line feed; a sentence that was broken over lines is whole again.
 */
export class Prose {
  readonly text: string;
  /** For each character of the text what a quotation prints for it; null where that is the text. */
  private readonly shown: readonly string[] | null;
  /** In the order of the text. */
  private readonly words: Word[] = [];

  constructor(lines: readonly SourceLine[]) {
    let text = '';
    let before = '';
    const shown: string[] | null = lines.some((line) => line.shown !== null) ? [] : null;
    for (const line of lines) {
      if (text !== '' && (BEGINS.test(closeUp(line.text)) || /。$/.test(before))) {
        this.words.push({ at: text.length, line, offset: 0 });
        text += '\n';
        shown?.push('\n');
      }
      for (const match of line.raw.matchAll(/\S+/g)) {
        this.words.push({ at: text.length, line, offset: match.index });
        text += match[0];
        shown?.push(...(line.shown?.slice(match.index, match.index + match[0].length) ?? match[0].split('')));
      }
      before = line.text;
    }
    this.text = foldGroups(text);
    this.shown = shown;
  }

  /** The line that a character stands on; for one behind the end, the last line. */
  lineAt(index: number): number {
    return this.wordAt(index)?.line.number ?? 0;
  }

  /** A stretch of the text as a printed number with its place. */
  printed(from: number, to: number): Printed {
    const word = this.wordAt(from);
    return {
      text: this.text.slice(from, to),
      page: word?.line.page ?? null,
      line: word?.line.number ?? 0,
      offset: word ? word.offset + from - word.at : 0,
    };
  }

  /** A stretch of the text as it is read, in one piece. */
  wordsBetween(from: number, to: number): string {
    return this.text.slice(from, to).replace(/\n/g, '');
  }

  /** A stretch of the text as a quotation, in the characters of the source. */
  quote(from: number, to: number): Quote {
    const printed = this.shown?.slice(from, to).join('').replace(/\n/g, '');
    return {
      text: printed ?? this.wordsBetween(from, to),
      line: this.lineAt(from),
      endLine: this.lineAt(Math.max(from, to - 1)),
    };
  }

  /** The last word that begins at or before a character. */
  private wordAt(index: number): Word | undefined {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.at ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return this.words[low - 1];
  }
}

/** Lines of running text without the page numbers that fall between them. */
export function withoutPageNumbers(lines: readonly SourceLine[]): { lines: SourceLine[]; pages: Printed[] } {
  const pages: Printed[] = [];
  const kept = lines.filter((line) => {
    const found = PAGE_NUMBER.exec(line.text);
    if (!found) return true;
    const offset = line.raw.search(/\d/);
    pages.push({ text: found[1] ?? '', page: line.page, line: line.number, offset });
    return false;
  });
  return { lines: kept, pages };
}
