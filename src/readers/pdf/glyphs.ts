import type { Glyph } from '../geometry/Glyph';
import { Memory } from './Memory';
import type { PageSpace } from './PageSpace';
import type { Pdfium } from './pdfium';

export interface PageGlyphs {
  glyphs: Glyph[];
  /** Characters without a Unicode value: what they show is not known. */
  unmapped: number;
}

/** A character as text: a value that stands for none (a lone surrogate, a private or unassigned place) gives null. */
function characterOf(code: number): string | null {
  if (code === 0 || code === 0xfffd || code === 0xfffe || code === 0xffff) return null;
  if ((code >= 0xe000 && code <= 0xf8ff) || code > 0x10ffff) return null;
  if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return null;
  return String.fromCodePoint(code);
}

/** All characters of a page with their places. Those that the engine made up (line ends, gaps) are left out. */
export function glyphsOf(engine: Pdfium, page: number, space: PageSpace): PageGlyphs {
  const text = engine.FPDFText_LoadPage(page);
  const memory = new Memory(engine, 32);
  const glyphs: Glyph[] = [];
  let unmapped = 0;
  try {
    const count = engine.FPDFText_CountChars(text);
    for (let index = 0; index < count; index += 1) {
      if (engine.FPDFText_IsGenerated(text, index) > 0) continue;
      let code = engine.FPDFText_GetUnicode(text, index);
      let pair = 0;
      if (code >= 0xd800 && code <= 0xdbff && index + 1 < count) {
        const low = engine.FPDFText_GetUnicode(text, index + 1);
        if (low >= 0xdc00 && low <= 0xdfff) {
          code = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
          pair = 1;
        }
      }
      const character = engine.FPDFText_HasUnicodeMapError(text, index) > 0 ? null : characterOf(code);
      const glyph = placed(engine, text, index, space, memory, character);
      if (character === null) unmapped += glyph === null ? 0 : 1;
      else if (glyph) glyphs.push(glyph);
      index += pair;
    }
  } finally {
    memory.free();
    engine.FPDFText_ClosePage(text);
  }
  return { glyphs, unmapped };
}

/** Where a character stands; null where it has no place. */
function placed(
  engine: Pdfium,
  text: number,
  index: number,
  space: PageSpace,
  memory: Memory,
  character: string | null,
): Glyph | null {
  // Left, top, right, bottom in the page's own coordinates.
  if (!engine.FPDFText_GetLooseCharBox(text, index, memory.address())) return null;
  const box = space.box(memory.float(0), memory.float(12), memory.float(8), memory.float(4));
  if (![box.x0, box.y0, box.x1, box.y1].every(Number.isFinite)) return null;
  engine.FPDFText_GetCharOrigin(text, index, memory.address(), memory.address(8));
  const [, baseline] = space.point(memory.double(0), memory.double(8));
  const size = Math.max(1, box.y1 - box.y0);
  return { text: character ?? '', box, baseline: Number.isFinite(baseline) ? baseline : box.y1, size };
}
