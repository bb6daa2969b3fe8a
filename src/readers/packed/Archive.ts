import { inflateSync } from 'fflate';
import { refuse } from '../text/Refusal';

/** A part of an archive as its directory describes it. */
interface Entry {
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its own head begins. */
  at: number;
  isLocked: boolean;
}

const MEGABYTE = 1024 * 1024;

/** What may be unpacked of one document, in bytes: its parts say before how large they are. */
export const MOST_UNPACKED = 96 * MEGABYTE;
/** Far more parts than any document of an office has. */
const MOST_ENTRIES = 20_000;

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a ZIP container, found by its directory and unpacked one by one when they are asked for. A part is held to the size and
 * the checksum that the directory states, and all of them together to a limit, before anything is unpacked: a small file cannot become
 * a large one, and damage is no other figure. Names of parts are names and nothing else: no path of the machine is made of them.
 */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private unpacked = 0;

  /** @throws Refusal where it has no directory, or none that can be read */
  constructor(private readonly bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > MOST_ENTRIES) refuse('zip-broken', {});
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) refuse('zip-broken', {});
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      this.entries.set(nameOf(bytes.subarray(at + 46, at + 46 + name)), {
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      });
      at += 46 + name + extra + comment;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Names of its parts that a pattern fits, in the order of the directory. */
  names(pattern: RegExp): string[] {
    return [...this.entries.keys()].filter((name) => pattern.test(name));
  }

  /**
   * The bytes of a part; null where there is none of that name.
   * @throws Refusal where it is damaged, locked, or unpacks to more than a document may
   */
  part(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.isLocked) refuse('ole-locked', {});
    this.unpacked += entry.size;
    if (this.unpacked > MOST_UNPACKED)
      refuse('unpacked-too-large', {
        megabytes: Math.ceil(this.unpacked / MEGABYTE),
        most: MOST_UNPACKED / MEGABYTE,
      });
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (entry.at + 30 > this.bytes.length || view.getUint32(entry.at, true) !== LOCAL)
      refuse('office-broken', { part: name });
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = this.bytes.subarray(from, from + entry.packed);
    const content = unpackedOf(packed, entry);
    if (content === null || crcOf(content) !== entry.crc) refuse('office-broken', { part: name });
    return content;
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return refuse('zip-broken', {});
}

/** One name for a part, however programs of Windows write it. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\\/g, '/');

/** What is packed; null where it is not what the directory says. Nothing grows beyond the stated size. */
function unpackedOf(packed: Uint8Array, { method, size }: Entry): Uint8Array | null {
  if (method === STORED) return packed.length === size ? packed : null;
  if (method !== DEFLATED) return null;
  // No stream of this kind unpacks to more than some thousand times its length.
  if (size > packed.length * MOST_RATIO + 64) return null;
  try {
    const content = inflateSync(packed, { out: new Uint8Array(size) });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}

const MOST_RATIO = 1_040;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
