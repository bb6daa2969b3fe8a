import { refuse } from '../text/Refusal';

const CONTINUE = 0x3c;

/** One record of a workbook's stream. Reading behind its end refuses the file. */
export class BiffRecord {
  private readonly view: DataView;

  /** @param at where it begins in the stream */
  constructor(
    readonly id: number,
    readonly at: number,
    readonly bytes: Uint8Array,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.held(at, 1).getUint8(at);
  }

  u16(at: number): number {
    return this.held(at, 2).getUint16(at, true);
  }

  u32(at: number): number {
    return this.held(at, 4).getUint32(at, true);
  }

  f64(at: number): number {
    return this.held(at, 8).getFloat64(at, true);
  }

  /** A number in four bytes: a whole one, or the upper half of a broken one, perhaps a hundred times too large. */
  rk(at: number): number {
    const packed = this.u32(at);
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setUint32(0, packed & 0xfffffffc);
    const value = (packed & 2) !== 0 ? (packed | 0) >> 2 : bytes.getFloat64(0);
    return (packed & 1) !== 0 ? value / 100 : value;
  }

  /** A text with its length in two bytes. */
  text(at: number): string {
    return this.characters(at + 3, this.u16(at), (this.u8(at + 2) & 1) !== 0);
  }

  /** A text with its length in one byte. */
  shortText(at: number): string {
    return this.characters(at + 2, this.u8(at), (this.u8(at + 1) & 1) !== 0);
  }

  characters(at: number, count: number, isWide: boolean): string {
    this.held(at, isWide ? count * 2 : count);
    return decoded(this.bytes.subarray(at, at + (isWide ? count * 2 : count)), isWide);
  }

  private held(at: number, bytes: number): DataView {
    if (at + bytes > this.bytes.length) refuse('office-broken', { part: 'Workbook' });
    return this.view;
  }
}

const decoded = (bytes: Uint8Array, isWide: boolean): string => {
  if (isWide) return new TextDecoder('utf-16le').decode(bytes);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** The records of a stream, up to where it breaks off. */
export function recordsOf(stream: Uint8Array): BiffRecord[] {
  const records: BiffRecord[] = [];
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Streams are filled up with zeros.
    if (id === 0 && length === 0) break;
    if (at + 4 + length > stream.length) refuse('office-broken', { part: 'Workbook' });
    records.push(new BiffRecord(id, at, stream.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return records;
}

/** Bytes of a list of texts that goes on over several records: a text that is cut says anew how wide its characters are. */
class Chain {
  private record = 0;
  private at = 8;

  constructor(private readonly records: readonly BiffRecord[]) {}

  private get current(): BiffRecord {
    return this.records[this.record] ?? refuse('office-broken', { part: 'SST' });
  }

  private turn(): void {
    while (this.at >= this.current.length) {
      this.record += 1;
      this.at = 0;
    }
  }

  number(bytes: 1 | 2 | 4): number {
    this.turn();
    const value =
      bytes === 1 ? this.current.u8(this.at) : bytes === 2 ? this.current.u16(this.at) : this.current.u32(this.at);
    this.at += bytes;
    return value;
  }

  skip(bytes: number): void {
    let left = bytes;
    while (left > 0) {
      this.turn();
      const step = Math.min(left, this.current.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  characters(count: number, wide: boolean): string {
    let text = '';
    let isWide = wide;
    while (text.length < count) {
      if (this.at >= this.current.length) {
        this.turn();
        isWide = (this.number(1) & 1) !== 0;
      }
      const room = Math.floor((this.current.length - this.at) / (isWide ? 2 : 1));
      if (room === 0) refuse('office-broken', { part: 'SST' });
      const own = Math.min(count - text.length, room);
      text += this.current.characters(this.at, own, isWide);
      this.at += own * (isWide ? 2 : 1);
    }
    return text;
  }
}

/** The texts that the cells of a workbook share. */
export function textsOf(records: readonly BiffRecord[], index: number): string[] {
  const end = records.findIndex((record, at) => at > index && record.id !== CONTINUE);
  const chain = new Chain(records.slice(index, end < 0 ? records.length : end));
  const count = (records[index] as BiffRecord).u32(4);
  const texts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const length = chain.number(2);
    const flags = chain.number(1);
    const runs = (flags & 8) !== 0 ? chain.number(2) : 0;
    const extra = (flags & 4) !== 0 ? chain.number(4) : 0;
    texts.push(chain.characters(length, (flags & 1) !== 0));
    chain.skip(runs * 4 + extra);
  }
  return texts;
}
