import type { Printed, Quote } from '../../model/source';
import { foldGroups } from '../1-read/fold';
import type { SourceLine } from '../1-read/SourceText';
import { PAGE_NUMBER } from './numbers';
import { closeUp } from './words';

/** A numbered heading or list mark begins a paragraph even where the line before has no full stop. */
const BEGINS = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[、．.](?!\d)|第.部分)/;

/**
 * Running text put together from the lines of a page: without white space, each character knowing where it stood.
 * Paragraphs are told apart by a line feed; a sentence that was broken over lines is whole again.
 */
export class Prose {
  readonly text: string;
  /** For each character of the text its line, and how many characters stand before it there. */
  private readonly lines: SourceLine[] = [];
  private readonly offsets: number[] = [];

  constructor(lines: readonly SourceLine[]) {
    let text = '';
    let before = '';
    for (const line of lines) {
      if (text !== '' && (BEGINS.test(closeUp(line.text)) || /。$/.test(before))) {
        text += '\n';
        this.lines.push(line);
        this.offsets.push(0);
      }
      for (let offset = 0; offset < line.raw.length; offset += 1) {
        const character = line.raw.charAt(offset);
        if (/\s/.test(character)) continue;
        text += character;
        this.lines.push(line);
        this.offsets.push(offset);
      }
      before = line.text;
    }
    this.text = foldGroups(text);
  }

  /** The line that a character stands on. */
  lineAt(index: number): number {
    return this.lines[Math.min(index, this.lines.length - 1)]?.number ?? 0;
  }

  /** A stretch of the text as a printed number with its place. */
  printed(from: number, to: number): Printed {
    const line = this.lines[from];
    return {
      text: this.text.slice(from, to),
      page: line?.page ?? null,
      line: line?.number ?? 0,
      offset: this.offsets[from] ?? 0,
    };
  }

  /** A stretch of the text as a quotation. */
  quote(from: number, to: number): Quote {
    return {
      text: this.text.slice(from, to).replace(/\n/g, ''),
      line: this.lineAt(from),
      endLine: this.lineAt(Math.max(from, to - 1)),
    };
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
