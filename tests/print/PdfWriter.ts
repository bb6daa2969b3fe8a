/** What a PDF file is made of, written by hand, so that tests know what every byte of it says. */

/** How a character is told apart from what it looks like. */
export interface PdfOptions {
  /** Characters for which the font gives no Unicode value. */
  unmapped?: ReadonlySet<string>;
}

const WIDE = 1000;
const NARROW = 500;

/** Advance of a text in parts of its font size: Latin letters and digits are half as wide as Chinese characters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 256 ? NARROW : WIDE) / 1000, 0);
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** One font for a whole document: its codes are numbered in the order in which characters are first written, as in subset fonts. */
export class PdfFont {
  private readonly codes = new Map<string, number>();

  /** The codes of a text, as a PDF's string of hexadecimal digits. */
  encoded(text: string): string {
    return [...text].map((character) => hex(this.codeOf(character))).join('');
  }

  private codeOf(character: string): number {
    const code = this.codes.get(character) ?? this.codes.size + 3;
    this.codes.set(character, code);
    return code;
  }

  /** Widths of all codes that were written. */
  get widths(): string {
    return [...this.codes].map(([text, code]) => `${code} [${widthOf(text) * 1000}]`).join(' ');
  }

  /** The map from codes to Unicode values, those left out that are to be missing. */
  toUnicode(unmapped: ReadonlySet<string> = new Set()): string {
    const pairs = [...this.codes].filter(([text]) => !unmapped.has(text));
    const blocks: string[] = [];
    for (let at = 0; at < pairs.length; at += 100) {
      const block = pairs.slice(at, at + 100);
      const lines = block.map(
        ([text, code]) =>
          `<${hex(code)}> <${[...Array(text.length).keys()].map((unit) => hex(text.charCodeAt(unit))).join('')}>`,
      );
      blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
    }
    return (
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n' +
      `1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
    );
  }
}

/** Numbered objects, written out with the table of their places. */
export class PdfFile {
  private readonly objects: string[] = [];

  /** Adds an object and gives its number. */
  add(body: string): number {
    this.objects.push(body);
    return this.objects.length;
  }

  /** A number for an object that is set later. */
  reserve(): number {
    return this.add('null');
  }

  set(number: number, body: string): void {
    this.objects[number - 1] = body;
  }

  stream(content: string, entries = ''): number {
    return this.add(streamOf(content, entries));
  }

  /** The file; `trailer` holds further entries of the trailer. */
  bytes(root: number, trailer = ''): Uint8Array<ArrayBuffer> {
    let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
    const places = this.objects.map((body, index) => {
      const place = text.length;
      text += `${index + 1} 0 obj\n${body}\nendobj\n`;
      return place;
    });
    const start = text.length;
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    text += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`;
    text += `trailer\n<< /Size ${places.length + 1} /Root ${root} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
    return latin(text);
  }
}

export const streamOf = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

/** Each character of a text as one byte. */
export function latin(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Adds the font's objects; gives the number of the font. */
export function addFont(file: PdfFile, font: PdfFont, { unmapped }: PdfOptions = {}): number {
  const map = file.stream(font.toUnicode(unmapped));
  const descriptor = file.add(
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>',
  );
  const own = file.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 1000 /W [${font.widths}] >>`,
  );
  return file.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [${own} 0 R] /ToUnicode ${map} 0 R >>`,
  );
}
