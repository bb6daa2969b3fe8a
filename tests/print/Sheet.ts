import type { Random } from '../invent/random';
import { addFont, PdfFile, widthOf, type PdfFont, type PdfOptions } from './PdfWriter';

/** How text comes into the file: as runs, as single characters, with gaps, a line as one object over its cells; in reading order or not. */
export type TextHabit = 'run' | 'glyph' | 'gaps' | 'joined' | 'shuffled';

export interface Written {
  text: string;
  x: number;
  y: number;
  size: number;
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** One page as it is looked at: origin top left, in points. Its rotation is applied when it is written. */
export class Sheet {
  /** Operators of what is drawn, one piece a line; may be hurt by those who test what then happens. */
  drawing: string[] = [];
  /** What is written, where. */
  readonly writing: Written[] = [];

  /** @param turns quarter turns clockwise by which the page is shown */
  constructor(
    readonly width: number,
    readonly height: number,
    public turns: number,
    private readonly font: PdfFont,
    private readonly habit: TextHabit = 'run',
  ) {}

  private point(x: number, y: number): [number, number] {
    if (this.turns === 1) return [y, x];
    if (this.turns === 2) return [this.width - x, y];
    if (this.turns === 3) return [this.height - y, this.width - x];
    return [x, this.height - y];
  }

  private get direction(): string {
    return ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0'][this.turns] ?? '1 0 0 1';
  }

  /** Writes a text from a place on its baseline. */
  text(text: string, x: number, y: number, size: number): void {
    this.writing.push({ text, x, y, size });
  }

  /** One text object that begins at a place, with what it shows. */
  private object({ x, y, size }: Omit<Written, 'text'>, shown: string): string {
    const [px, py] = this.point(x, y);
    return `BT /F1 ${number(size)} Tf ${this.direction} ${number(px)} ${number(py)} Tm ${shown} ET`;
  }

  private objects(written: Written): string[] {
    const { text, size } = written;
    if (this.habit === 'glyph') {
      let at = written.x;
      return [...text].map((character) => {
        const object = this.object({ ...written, x: at }, `<${this.font.encoded(character)}> Tj`);
        at += widthOf(character) * size;
        return object;
      });
    }
    if (this.habit !== 'gaps') return [this.object(written, `<${this.font.encoded(text)}> Tj`)];
    const parts = [...text].map((character) => `<${this.font.encoded(character)}> ${character === '.' ? -20 : 10}`);
    return [this.object(written, `[${parts.join(' ')}] TJ`)];
  }

  /** Everything on one baseline as one object, with gaps between the words. */
  private joined(): string[] {
    const lines = new Map<string, Written[]>();
    for (const one of this.writing) {
      const key = `${one.y.toFixed(2)}/${one.size}`;
      lines.set(key, [...(lines.get(key) ?? []), one]);
    }
    return [...lines.values()].map((line) => {
      const sorted = line.sort((a, b) => a.x - b.x);
      const first = sorted[0] as Written;
      let at = first.x;
      const parts = sorted.map(({ text, x, size }) => {
        const gap = number((-(x - at) / size) * 1000);
        at = x + widthOf(text) * size;
        return `${gap} <${this.font.encoded(text)}>`;
      });
      return this.object(first, `[${parts.join(' ')}] TJ`);
    });
  }

  line(x0: number, y0: number, x1: number, y1: number): void {
    const [[a, b], [c, d]] = [this.point(x0, y0), this.point(x1, y1)];
    this.drawing.push(`0.5 w ${number(a)} ${number(b)} m ${number(c)} ${number(d)} l S`);
  }

  /** A rectangle: filled with a shade of grey (0 is black), or stroked where none is given. */
  rectangle(x0: number, y0: number, x1: number, y1: number, grey?: number): void {
    const [[a, b], [c, d]] = [this.point(x0, y0), this.point(x1, y1)];
    const area = `${number(Math.min(a, c))} ${number(Math.min(b, d))} ${number(Math.abs(c - a))} ${number(Math.abs(d - b))} re`;
    this.drawing.push(grey === undefined ? `0.5 w ${area} S` : `${number(grey)} g ${area} f 0 g`);
  }

  /** Anything else, as the file has it. */
  raw(operators: string): void {
    this.drawing.push(operators);
  }

  content(random?: Random): string {
    const writing = this.habit === 'joined' ? this.joined() : this.writing.flatMap((one) => this.objects(one));
    return [...this.drawing, ...(this.habit === 'shuffled' && random ? random.shuffle(writing) : writing)].join('\n');
  }

  /** Width and height of its box in the file, before rotation. */
  get box(): [number, number] {
    return this.turns % 2 === 1 ? [this.height, this.width] : [this.width, this.height];
  }
}

/** Writes sheets into a file. */
export function pdfOf(
  sheets: readonly Sheet[],
  font: PdfFont,
  options: PdfOptions = {},
  random?: Random,
): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const tree = file.reserve();
  const streams = sheets.map((sheet) => file.stream(sheet.content(random)));
  const fontNumber = addFont(file, font, options);
  const pages = sheets.map((sheet, index) =>
    file.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${sheet.box.map(number).join(' ')}] /Rotate ${sheet.turns * 90} /Resources << /Font << /F1 ${fontNumber} 0 R >> >> /Contents ${streams[index]} 0 R >>`,
    ),
  );
  file.set(tree, `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}
