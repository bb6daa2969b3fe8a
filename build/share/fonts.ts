import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const resolve = createRequire(import.meta.url).resolve;

/** The name by which a picture's font is asked for, whatever it names: no font of the machine is looked at. */
export const FONT = 'Noto Sans SC';

/** The whole fonts in the weights that pictures use, from the registry, so that every machine makes the same images. */
const FILES = ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
  resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`),
);

let read: { buffers: Uint8Array[]; glyphs: opentype.Font } | undefined;

/** The fonts as bytes; each weight has the same characters. */
export function fonts(): { buffers: Uint8Array[]; glyphs: opentype.Font } {
  read ??= fromFiles();
  return read;
}

function fromFiles(): { buffers: Uint8Array[]; glyphs: opentype.Font } {
  const buffers = FILES.map((file) => readFileSync(file));
  const [{ buffer, byteOffset, byteLength }] = buffers as [Buffer];
  const glyphs = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength), { lowMemory: true });
  return { buffers, glyphs };
}

/** The visible characters of an SVG that its font has no glyph for, each once; an image would show boxes for them. */
export function missingGlyphs(svg: string): string[] {
  const { glyphs } = fonts();
  const shown = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));
  const characters = new Set(shown.join('').replace(/&(?:amp|lt|gt|quot|#\d+);/g, ''));
  return [...characters].filter((character) => /\S/u.test(character) && glyphs.charToGlyphIndex(character) === 0);
}
