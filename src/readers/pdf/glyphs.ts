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

/** Stands for a character of which only the place is known. */
const UNKNOWN = '\ufffd';

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
      // What nobody knows keeps its place, so that a number without one of its digits never looks like a number.
      // A dash at the end of a line is told as a place where a word may go on.
      const shown = character ?? (engine.FPDFText_IsHyphen(text, index) > 0 ? '-' : UNKNOWN);
      const glyph = placed(engine, text, index, space, memory, shown);
      if (glyph) glyphs.push(glyph);
      if (glyph && shown === UNKNOWN) unmapped += 1;
      index += pair;
    }
  } finally {
    memory.free();
    engine.FPDFText_ClosePage(text);
  }
  return { glyphs, unmapped };
}

/** Pages with fewer characters than this say nothing of how they are written. */
const FEWEST = 20;
/** So many of a page's characters run its way. */
const MOST = 0.7;

/**
 * Quarter turns clockwise that set the writing of a page upright, as most of it runs; null where it says nothing. Tables that lie on
 * their side stand on pages that are not turned themselves.
 */
export function writtenTurns(engine: Pdfium, page: number): number | null {
  const text = engine.FPDFText_LoadPage(page);
  try {
    const count = engine.FPDFText_CountChars(text);
    const turns = [0, 0, 0, 0];
    let all = 0;
    for (let index = 0; index < count; index += 1) {
      if (engine.FPDFText_IsGenerated(text, index) > 0) continue;
      const angle = engine.FPDFText_GetCharAngle(text, index);
      if (angle < 0) continue;
      // The engine measures clockwise.
      const turn = (4 - Math.round(angle / (Math.PI / 2))) % 4;
      turns[turn] = (turns[turn] ?? 0) + 1;
      all += 1;
    }
    const most = Math.max(...turns);
    return all >= FEWEST && most >= MOST * all ? turns.indexOf(most) : null;
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

/** Where a character stands; null where it has no place. */
function placed(
  engine: Pdfium,
  text: number,
  index: number,
  space: PageSpace,
  memory: Memory,
  character: string,
): Glyph | null {
  // Left, top, right, bottom in the page's own coordinates.
  if (!engine.FPDFText_GetLooseCharBox(text, index, memory.address())) return null;
  const box = space.box(memory.float(0), memory.float(12), memory.float(8), memory.float(4));
  if (![box.x0, box.y0, box.x1, box.y1].every(Number.isFinite)) return null;
  engine.FPDFText_GetCharOrigin(text, index, memory.address(), memory.address(8));
  const [, baseline] = space.point(memory.double(0), memory.double(8));
  const size = Math.max(1, box.y1 - box.y0);
  return { text: character, box, baseline: Number.isFinite(baseline) ? baseline : box.y1, size };
}
