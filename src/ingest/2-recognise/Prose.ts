import type { Printed, Quote } from '../../model/source';
import { foldGroups } from '../1-read/fold';
import type { SourceLine } from '../1-read/SourceText';
import { closeUp } from './words';

/** A numbered heading or list mark begins a paragraph even where the line before has no full stop. */
const BEGINS = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[、．.](?!\d)|第.部分)/;

/**
 * Running text put together from the lines of a page: without white space, each character knowing where it stood.
 * Paragraphs are told apart by a line feed; a sentence that was broken over lines is whole again.
 */
export class Prose {
  readonly text: string;
  private readonly places: { line: SourceLine; offset: number }[] = [];

  constructor(lines: readonly SourceLine[]) {
    let text = '';
    let before = '';
    for (const line of lines) {
      if (text !== '' && (BEGINS.test(closeUp(line.text)) || /。$/.test(before)))
        this.push('\n', line, 0, (c) => (text += c));
      [...line.raw].reduce((offset, character) => {
        if (!/\s/.test(character)) this.push(character, line, offset, (c) => (text += c));
        return offset + character.length;
      }, 0);
      before = line.text;
    }
    this.text = foldGroups(text);
  }

  private push(character: string, line: SourceLine, offset: number, add: (character: string) => void): void {
    for (let i = 0; i < character.length; i += 1) this.places.push({ line, offset: offset + i });
    add(character);
  }

  /** The line that a character stands on. */
  lineAt(index: number): number {
    return this.places[Math.min(index, this.places.length - 1)]?.line.number ?? 0;
  }

  /** A stretch of the text as a printed number with its place. */
  printed(from: number, to: number): Printed {
    const place = this.places[from];
    return {
      text: this.text.slice(from, to),
      page: place?.line.page ?? null,
      line: place?.line.number ?? 0,
      offset: place?.offset ?? 0,
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
    const found = /^[-—–]?\s*(\d{1,4})\s*[-—–]?$/.exec(line.text);
    if (!found) return true;
    const offset = line.raw.search(/\d/);
    pages.push({ text: found[1] ?? '', page: line.page, line: line.number, offset });
    return false;
  });
  return { lines: kept, pages };
}
