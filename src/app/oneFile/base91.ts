/**
 * Bytes as text that may stand in a script element: 13 or 14 bits in two characters (basE91), a sixteenth shorter than
 * base64. None of its characters ends an element. How many bytes they are stands before them.
 */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'<\\`'.includes(character),
);
const BASE = ALPHABET.length;
/** With 13 bits there are values left over for two characters; numbers up to this have a fourteenth bit instead. */
const SPARE = BASE * BASE - 2 ** 13 - 1;

export function toBase91(bytes: Uint8Array): string {
  let [text, bits, count] = ['', 0, 0];
  const put = (value: number): void => {
    text += `${ALPHABET[value % BASE] ?? ''}${ALPHABET[Math.floor(value / BASE)] ?? ''}`;
  };
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const width = (bits & 8191) > SPARE ? 13 : 14;
    put(bits & (2 ** width - 1));
    bits >>= width;
    count -= width;
  }
  if (count > 0) put(bits);
  return `${bytes.length} ${text}`;
}

export function fromBase91(packed: string): Uint8Array<ArrayBuffer> {
  const values = new Map(ALPHABET.map((character, value) => [character, value]));
  const [size = '', text = ''] = packed.split(' ');
  const bytes = new Uint8Array(Number(size));
  let [length, bits, count] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 2) {
    const value = (values.get(text[at] ?? '') ?? 0) + BASE * (values.get(text[at + 1] ?? '') ?? 0);
    bits |= value << count;
    count += (value & 8191) > SPARE ? 13 : 14;
    for (; count > 7; count -= 8, bits >>= 8) bytes[length++] = bits & 255;
  }
  return bytes;
}
