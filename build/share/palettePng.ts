import { crc32, deflateSync } from 'node:zlib';

/** Colours of a palette that are enough for the edges of letters in every colour of a picture. */
const ENOUGH = 96;

/** Pixels as red, green, blue and opacity, row by row; the opacity is not looked at. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * Pixels as a PNG with a palette, which for flat drawings is a third of the usual size. The most frequent colours
 * are kept; each other one takes the nearest of them. The same pixels give the same bytes.
 * @param most colours that are kept, 256 at most
 * @param kept colours that are kept however few pixels they have, since they mean something
 */
export function palettePng({ width, height, data }: Pixels, most = ENOUGH, kept: readonly number[] = []): Buffer {
  const colours = colourCounts(data);
  const first = (colour: number): number => Number(kept.includes(colour));
  const palette = [...colours].sort(([a, m], [b, n]) => first(b) - first(a) || n - m || a - b).slice(0, most);
  const index = new Map(palette.map(([colour], place) => [colour, place]));
  for (const colour of colours.keys()) {
    if (!index.has(colour))
      index.set(
        colour,
        nearest(
          colour,
          palette.map(([kept]) => kept),
        ),
      );
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = index.get(colourAt(data, y * width + x)) ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, a palette, no interlacing.
  head.set([8, 3, 0, 0, 0], 8);
  const colourBytes = palette.flatMap(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colourBytes)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(data: Uint8Array, pixel: number): number {
  const at = pixel * 4;
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

function colourCounts(data: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
    const colour = colourAt(data, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

function nearest(colour: number, palette: readonly number[]): number {
  let [best, distance] = [0, Infinity];
  palette.forEach((kept, place) => {
    const [red, green, blue] = [16, 8, 0].map((shift) => ((colour >> shift) & 255) - ((kept >> shift) & 255));
    const away = (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2;
    if (away < distance) [best, distance] = [place, away];
  });
  return best;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
