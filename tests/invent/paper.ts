import type { Random } from './random';

/** Tells a piece of the truth on which line it was printed. */
export type Mark = (line: number) => void;

/** A printed piece of a line; a marked piece is never split. */
export type Piece = string | { text: string; mark: Mark };

export interface PaperStyle {
  /** A blank line between printed lines, as in text copied from most PDFs. */
  blankLines: boolean;
  /** What stands before the first characters of a page. */
  pageStart: string;
  /** How often a page ends with its lone number. */
  pageNumbers: number;
  /** How likely a space stands between Chinese characters and digits in prose. */
  digitSpace: number;
  /** Width of a line of prose in Chinese characters. */
  proseWidth: number;
  /** Lines of prose on a page, about. */
  pageLines: number;
}

interface PrintedLine {
  text: string;
  marks: Mark[];
  /** No blank line before this one. */
  tight: boolean;
}

const CLOSING = /^[，。；：、）”%)]/;
const HAN = /[\u4e00-\u9fff]/;

/** Text as it comes out of a PDF: takes lines, wraps prose, breaks pages, and says at the end which line each mark is on. */
export class Paper {
  private readonly lines: PrintedLine[] = [];
  private page = 1;
  private sincePage = 0;
  private atPageStart = true;

  constructor(
    private readonly random: Random,
    private readonly style: PaperStyle,
    private readonly pageMark: (page: number) => string = String,
    private readonly head?: string,
  ) {}

  /** Prints one line; `tight` lines follow without a blank line. */
  print(text: string, marks: Mark[] = [], tight = false): void {
    const start = this.atPageStart ? this.style.pageStart : '';
    this.lines.push({ text: start + text, marks, tight: tight || (this.atPageStart && this.lines.length > 0) });
    this.atPageStart = false;
    this.sincePage++;
  }

  /** Prints a sequence of lines given as `a/b|c`: `/` with a blank line between, `|` without. */
  printAll(lines: string): void {
    let tight = false;
    for (const part of lines.split(/([/|])/)) {
      if (part === '/' || part === '|') tight = part === '|';
      else this.print(part, [], tight);
    }
  }

  breakPage(): void {
    if (this.sincePage === 0) return;
    this.page++;
    this.sincePage = 0;
    this.atPageStart = true;
    if (this.random.chance(this.style.pageNumbers)) this.numberPage();
    if (this.head === undefined) return;
    this.print(this.head, [], true);
    this.sincePage = 0;
  }

  private numberPage(): void {
    for (const text of ['', this.pageMark(this.page)]) this.lines.push({ text, marks: [], tight: text === '' });
    // After a printed number the next page starts like any other line.
    this.atPageStart = this.random.chance(0.5);
  }

  /** Prints a paragraph, wrapped anywhere but inside numbers. */
  prose(pieces: Piece[]): void {
    let text = '';
    let width = 0;
    let marks: Mark[] = [];
    const flush = () => {
      this.print(text.trimEnd(), marks);
      if (this.sincePage >= this.style.pageLines && this.random.chance(0.5)) this.breakPage();
      [text, width, marks] = ['', 0, []];
    };
    const limit = this.style.proseWidth + this.random.next() * 3;
    for (const token of this.tokens(pieces)) {
      const wide = [...token.text].reduce((sum, character) => sum + (character.charCodeAt(0) < 256 ? 0.5 : 1), 0);
      if (width + wide > limit && text.trim() !== '' && !CLOSING.test(token.text)) flush();
      if (text === '' && token.text === ' ') continue;
      text += token.text;
      width += wide;
      if (token.mark) marks.push(token.mark);
    }
    if (text.trim() !== '') flush();
  }

  private tokens(pieces: Piece[]): { text: string; mark?: Mark }[] {
    const tokens: { text: string; mark?: Mark }[] = [];
    for (const piece of pieces) {
      if (typeof piece !== 'string') tokens.push({ text: piece.text, mark: piece.mark });
      else
        for (const text of piece.match(
          /[“（]?(?:[\d０-９][\d０-９,.．]*(?:，[\d０-９]{3}(?![\d０-９])[\d０-９,.．]*)*%?|[\s\S])/g,
        ) ?? [])
          tokens.push({ text });
    }
    return tokens.flatMap((token, index) => {
      const before = tokens[index - 1]?.text ?? '';
      const meets =
        (HAN.test(before.slice(-1)) && /^[\d０-９]/.test(token.text)) ||
        (/[\d０-９%]$/.test(before) && HAN.test(token.text[0] ?? ''));
      return meets && this.random.chance(this.style.digitSpace) ? [{ text: ' ' }, token] : [token];
    });
  }

  /** The whole text; calls every mark with its line, 1-based. */
  finish(): string {
    const text: string[] = [];
    for (const line of this.lines) {
      if (this.style.blankLines && !line.tight && text.length > 0) text.push('');
      text.push(line.text);
      for (const mark of line.marks) mark(text.length);
    }
    return text.join('\n') + '\n';
  }
}
