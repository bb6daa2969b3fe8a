import type { XlsxSheet } from '../../../scripts/workbook/xlsxFile';

/** Bytes of a record, little end first. */
class Bytes {
  readonly all: number[] = [];

  u8(...values: number[]): this {
    this.all.push(...values.map((value) => value & 0xff));
    return this;
  }

  u16(...values: number[]): this {
    for (const value of values) this.u8(value, value >> 8);
    return this;
  }

  u32(...values: number[]): this {
    for (const value of values) this.u16(value, value >>> 16);
    return this;
  }

  f64(value: number): this {
    return this.u8(...new Uint8Array(new Float64Array([value]).buffer));
  }

  /** Two bytes a character. */
  wide(text: string): this {
    for (let at = 0; at < text.length; at += 1) this.u16(text.charCodeAt(at));
    return this;
  }
}

const record = (id: number, body: Bytes): number[] => [...new Bytes().u16(id, body.all.length).all, ...body.all];
const bof = (kind: number): number[] => record(0x809, new Bytes().u16(0x600, kind, 0, 0).u32(0, 0));
const EOF = record(0x0a, new Bytes());

/** Texts that cells share, in records that hold no more than 8,224 bytes each: a text that is cut goes on in the next. */
function sharedTexts(texts: readonly string[]): number[] {
  const pieces: number[][] = [new Bytes().u32(texts.length, texts.length).all];
  const most = 8_000;
  for (const text of texts) {
    const head = new Bytes().u16(text.length).u8(1).all;
    let last = pieces[pieces.length - 1] as number[];
    if (last.length + head.length + 4 > most) pieces.push((last = []));
    last.push(...head);
    for (let at = 0; at < text.length; at += 1) {
      if (last.length + 2 > most) pieces.push((last = [1]));
      last.push(...new Bytes().u16(text.charCodeAt(at)).all);
    }
  }
  return pieces.flatMap((piece, index) =>
    record(index === 0 ? 0xfc : 0x3c, Object.assign(new Bytes(), { all: piece })),
  );
}

function sheetStream(sheet: XlsxSheet, textOf: (text: string) => number, lookOf: (format: string) => number): number[] {
  const { cells, merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const out = [...bof(0x10)];
  for (const column of hiddenColumns) out.push(...record(0x7d, new Bytes().u16(column, column, 2_000, 0, 1, 0)));
  for (const row of hiddenRows) out.push(...record(0x208, new Bytes().u16(row, 0, 20, 255, 0, 0).u32(0x20)));
  for (const { row, column, value, format = '', formula } of cells) {
    const at = new Bytes().u16(row, column, lookOf(format));
    if (typeof value === 'string') out.push(...record(0xfd, at.u32(textOf(value))));
    else if (formula !== undefined) out.push(...record(0x06, at.f64(value).u16(0).u32(0).u16(0)));
    else out.push(...record(0x203, at.f64(value)));
  }
  for (const [row, column, lastRow, lastColumn] of merges)
    out.push(...record(0xe5, new Bytes().u16(1, row, lastRow, column, lastColumn)));
  return [...out, ...EOF];
}

/** The stream of a workbook of Excel 97. */
export function xlsStream(sheets: readonly XlsxSheet[]): Uint8Array {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const textOf = (text: string): number => {
    const index = known.get(text) ?? texts.push(text) - 1;
    known.set(text, index);
    return index;
  };
  const formats = ['', ...new Set(sheets.flatMap(({ cells }) => cells.flatMap(({ format }) => format ?? [])))];
  const streams = sheets.map((sheet) => sheetStream(sheet, textOf, (format) => formats.indexOf(format)));
  const look = (index: number): number[] =>
    record(0xe0, new Bytes().u16(0, index === 0 ? 0 : 200 + index, 0, 0, 0, 0).u32(0, 0));
  const before = [
    ...bof(5),
    ...formats.flatMap((code, index) =>
      index === 0
        ? []
        : record(
            0x41e,
            new Bytes()
              .u16(200 + index, code.length)
              .u8(1)
              .wide(code),
          ),
    ),
    ...formats.flatMap((_, index) => look(index)),
  ];
  const listed = (places: readonly number[]): number[] =>
    sheets.flatMap(({ name, state }, index) =>
      record(
        0x85,
        new Bytes()
          .u32(places[index] ?? 0)
          .u8(state ? 1 : 0, 0, name.length, 1)
          .wide(name),
      ),
    );
  const after = [...sharedTexts(texts), ...EOF];
  const head = before.length + listed([]).length + after.length;
  const places = streams.map((_, index) => head + streams.slice(0, index).reduce((sum, { length }) => sum + length, 0));
  return Uint8Array.from([...before, ...listed(places), ...after, ...streams.flat()]);
}

/** A container of old Office programs that holds one stream of more than 4,095 bytes. */
export function oleFile(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const SECTOR = 512;
  const stream = Math.max(8, Math.ceil(content.length / SECTOR));
  // Directory, then the stream, then the table of sectors.
  const tables = Math.ceil((stream + 2 + Math.ceil(stream / 100)) / 128);
  const chain = [0xfffffffe];
  for (let at = 1; at <= stream; at += 1) chain.push(at === stream ? 0xfffffffe : at + 1);
  for (let at = 0; at < tables; at += 1) chain.push(0xfffffffd);
  while (chain.length < tables * 128) chain.push(0xffffffff);
  const head = new Bytes()
    .u8(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
    .u32(0, 0, 0, 0)
    .u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0)
    .u32(0, tables, 0, 0, 4_096, 0xfffffffe, 0, 0xfffffffe, 0);
  for (let at = 0; at < 109; at += 1) head.u32(at < tables ? stream + 1 + at : 0xffffffff);
  const entry = (title: string, kind: number, first: number, size: number, child: number): number[] => {
    const own = new Bytes().wide(title.padEnd(32, '\0'));
    own
      .u16(title === '' ? 0 : (title.length + 1) * 2)
      .u8(kind, 1)
      .u32(0xffffffff, 0xffffffff, child);
    own.u32(0, 0, 0, 0, 0, 0, 0, 0, 0);
    return own.u32(first, size, 0).all;
  };
  const directory = [
    ...entry('Root Entry', 5, 0xfffffffe, 0, 1),
    ...entry(name, 2, 1, Math.max(4_096, content.length), 0xffffffff),
    ...entry('', 0, 0, 0, 0xffffffff),
    ...entry('', 0, 0, 0, 0xffffffff),
  ];
  const file = new Uint8Array(SECTOR * (2 + stream + tables));
  file.set(head.all);
  file.set(directory, SECTOR);
  file.set(content, SECTOR * 2);
  file.set(new Bytes().u32(...chain).all, SECTOR * (2 + stream));
  return file;
}

export const xlsFile = (sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> =>
  oleFile('Workbook', xlsStream(sheets));
