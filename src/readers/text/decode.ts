import { refuse } from './Refusal';

export interface Decoded {
  text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  encoding: string;
}

/** UTF-16 without a mark shows itself by line feeds whose other byte is zero. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let little = 0;
  let big = 0;
  for (let i = 0; i + 1 < Math.min(bytes.length, 65_536); i += 2) {
    if (bytes[i + 1] === 0 && bytes[i] !== 0) little += 1;
    if (bytes[i] === 0 && bytes[i + 1] !== 0) big += 1;
  }
  const enough = Math.min(bytes.length, 65_536) / 100;
  if (little > enough && little > big * 4) return 'utf-16le';
  if (big > enough && big > little * 4) return 'utf-16be';
  return null;
}

/** The text, if every byte is part of a character; a last character that a cut has left incomplete is dropped. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Text of which a few bytes are damaged: the line of the first one, or null where it is no such text. */
function damagedLine(bytes: Uint8Array): number | null {
  const text = new TextDecoder().decode(bytes);
  const at = text.indexOf('\ufffd');
  if (at < 0 || strangeShare(text) >= 0.005 || !/[\u4e00-\u9fff]/.test(text.slice(0, 2000))) return null;
  return text.slice(0, at).split(/\r\n|\n|\r/).length;
}

/** Share of characters that no text has: control characters and private or unassigned places. */
function strangeShare(text: string): number {
  const sample = text.slice(0, 200_000);
  const strange = sample.match(/[\0-\x08\x0e-\x1f\x7f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return sample.length === 0 ? 0 : strange / sample.length;
}

/** Share of Chinese characters above which valid UTF-8 is a Chinese text, whatever else it holds. */
const CHINESE = 0.2;

function isChinese(text: string): boolean {
  const sample = text.slice(0, 200_000);
  return (sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > CHINESE * sample.length;
}

/**
 * Bytes to text: byte order marks first, then UTF-16 by its zeros, UTF-8 if it is valid, else GB18030.
 * @throws Refusal if the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const candidates = [marked, marked ? null : utf16WithoutMark(bytes), 'utf-8', 'gb18030'].filter(
    (name) => name !== null,
  );
  for (const encoding of candidates) {
    const text = strictly(bytes, encoding);
    if (text === null) continue;
    // A text that is full of characters without meaning is refused for what could not be read of it, not as binary content.
    if (strangeShare(text) < 0.005 || (encoding === 'utf-8' && !text.includes('\ufffd') && isChinese(text)))
      return { text: text.replace(/^\ufeff/, ''), encoding };
  }
  const line = damagedLine(bytes);
  if (line !== null) refuse('damaged-text', {}, { line });
  return refuse('not-text', {});
}
