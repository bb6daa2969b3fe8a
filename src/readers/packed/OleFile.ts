import { refuse } from '../text/Refusal';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const HEAD = 512;
const ENTRY = 128;
/** Sectors that list other sectors are named in the head so many times. */
const IN_HEAD = 109;
const STREAM = 2;
const ROOT = 5;

interface Stream {
  first: number;
  size: number;
  isRoot: boolean;
}

/** Whether a file is a container of old Office programs. */
export const isOle = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/**
 * The streams of a container of old Office programs: a small file system of chained sectors. A chain ends after as many sectors as the
 * file can hold, so that none leads in a circle.
 */
export class OleFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: number[];
  private readonly streams = new Map<string, Stream>();
  private small: { bytes: Uint8Array; table: number[] } | null = null;

  /** @throws Refusal where it cannot be read */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEAD) refuse('office-broken', { part: 'OLE' });
    const power = this.view.getUint16(30, true);
    if (power !== 9 && power !== 12) refuse('office-broken', { part: 'OLE' });
    this.sector = 1 << power;
    this.table = this.readTable();
    this.readDirectory();
  }

  has(name: string): boolean {
    return this.streams.has(name);
  }

  /**
   * The bytes of a stream; null where there is none of that name.
   * @throws Refusal where its chain is broken
   */
  stream(name: string): Uint8Array | null {
    const stream = this.streams.get(name);
    if (!stream) return null;
    if (stream.size >= this.view.getUint32(56, true) || stream.isRoot)
      return this.joined(stream, this.bytes, this.table, this.sector, (index) => (index + 1) * this.sector);
    this.small ??= this.readSmall();
    return this.joined(stream, this.small.bytes, this.small.table, SMALL, (index) => index * SMALL);
  }

  private word(at: number): number {
    if (at + 4 > this.bytes.length) refuse('office-broken', { part: 'OLE' });
    return this.view.getUint32(at, true);
  }

  /** Which sector follows on each. */
  private readTable(): number[] {
    const words = this.sector / 4;
    const lists: number[] = [];
    for (let index = 0; index < IN_HEAD; index += 1) lists.push(this.word(76 + index * 4));
    let next = this.word(68);
    for (
      let count = this.word(72);
      count > 0 && next < END_OF_CHAIN && lists.length * this.sector < this.bytes.length;
      count -= 1
    ) {
      const at = (next + 1) * this.sector;
      for (let index = 0; index < words - 1; index += 1) lists.push(this.word(at + index * 4));
      next = this.word(at + (words - 1) * 4);
    }
    const used = lists.slice(0, this.word(44)).filter((sector) => sector < END_OF_CHAIN);
    const table: number[] = [];
    for (const sector of used) {
      if (table.length * this.sector > this.bytes.length) break;
      for (let index = 0; index < words; index += 1) table.push(this.word((sector + 1) * this.sector + index * 4));
    }
    return table;
  }

  private readDirectory(): void {
    const most = Math.ceil(this.bytes.length / this.sector) * this.sector;
    const chain = { first: this.word(48), size: most, isRoot: true };
    const directory = this.joined(
      chain,
      this.bytes,
      this.table,
      this.sector,
      (index) => (index + 1) * this.sector,
      true,
    );
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const kind = directory[at + 66];
      if (kind !== STREAM && kind !== ROOT) continue;
      const length = Math.min(64, view.getUint16(at + 64, true));
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)));
      const entry = {
        first: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
        isRoot: kind === ROOT,
      };
      if (!this.streams.has(name)) this.streams.set(name, entry);
    }
  }

  private readSmall(): { bytes: Uint8Array; table: number[] } {
    const root = [...this.streams.values()].find(({ isRoot }) => isRoot);
    if (!root) return refuse('office-broken', { part: 'OLE' });
    const at = (index: number): number => (index + 1) * this.sector;
    const first = this.word(60);
    const chain = { first, size: this.word(64) * this.sector, isRoot: true };
    const list =
      first < END_OF_CHAIN ? this.joined(chain, this.bytes, this.table, this.sector, at, true) : new Uint8Array();
    const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
    return {
      bytes: this.joined(root, this.bytes, this.table, this.sector, at),
      table: Array.from({ length: Math.floor(list.length / 4) }, (_, index) => view.getUint32(index * 4, true)),
    };
  }

  /** The sectors of a chain one after the other, as many bytes as are asked for. */
  private joined(
    { first, size }: Stream,
    bytes: Uint8Array,
    table: readonly number[],
    length: number,
    placeOf: (index: number) => number,
    mayEnd = false,
  ): Uint8Array {
    if (size > bytes.length + length) refuse('office-broken', { part: 'OLE' });
    const joined = new Uint8Array(size);
    let at = 0;
    let sector = first;
    while (at < size) {
      const from = placeOf(sector);
      if (sector >= END_OF_CHAIN || from >= bytes.length) {
        if (mayEnd) return joined.subarray(0, at);
        refuse('office-broken', { part: 'OLE' });
      }
      const piece = bytes.subarray(from, Math.min(from + length, from + size - at));
      joined.set(piece, at);
      at += length;
      sector = table[sector] ?? END_OF_CHAIN;
    }
    return joined;
  }
}

/** Bytes of a sector of small streams. */
const SMALL = 64;
