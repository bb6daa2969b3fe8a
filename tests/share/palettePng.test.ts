import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '../../build/share/palettePng';

/** The colours of a PNG with a palette, as red, green, blue in one number. */
function coloursOf(png: Buffer): number[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [head, palette] = [chunks.get('IHDR')!, chunks.get('PLTE')!];
  const [width, rows] = [head.readUInt32BE(0), inflateSync(chunks.get('IDAT')!)];
  return [...rows].filter((_, at) => at % (width + 1) !== 0).map((place) => palette.readUIntBE(place * 3, 3));
}

const pixels = (colours: readonly number[]) =>
  Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));

test('few colours are kept as they are', () => {
  const colours = [0xf6f7f3, 0x17201b, 0xf6f7f3, 0xb3261e, 0x34619a, 0xf6f7f3];
  expect(coloursOf(palettePng({ width: 3, height: 2, data: pixels(colours) }))).toEqual(colours);
});

test('of very many colours each takes the nearest that is kept', () => {
  const often = Array.from({ length: 96 }, (_, index) => index * 2);
  const colours = [...often, ...often, 0x000101];
  const found = coloursOf(palettePng({ width: colours.length, height: 1, data: pixels(colours) }));
  expect(found.slice(0, -1)).toEqual(colours.slice(0, -1));
  expect(found.at(-1)).toBe(0);
});

test('a colour that means something stays itself, however few pixels it has', () => {
  const many = Array.from({ length: 200 }, (_, index) => index);
  const found = coloursOf(
    palettePng({ width: 401, height: 1, data: pixels([...many, ...many, 0x90428f]) }, undefined, [0x90428f]),
  );
  expect(found.at(-1)).toBe(0x90428f);
});
