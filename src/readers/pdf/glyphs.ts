import type { Glyph } from '../geometry/Glyph';
import { plainCharacter } from '../text/characters';
import { Memory } from './Memory';
import type { PageSpace } from './PageSpace';
import type { Pdfium } from './pdfium';

export interface PageGlyphs {
  glyphs: Glyph[];
  /** Characters without a Unicode value: what they show is not known. */
  unmapped: number;
  /** Where they stand, the page turned as it is written. */
  space: PageSpace;
}

/** The usual signs and ideographs, which stand for themselves. */
const isPlain = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/**
 * A character as text: a value that stands for none (a lone surrogate, a private or unassigned place) gives null, one that prints
 * nothing an empty text. Radicals, which browsers put into their PDFs, are read as the characters that they look like.
 */
function characterOf(code: number): string | null {
  if (code === 0 || code === 0xfffd || code === 0xfffe || code === 0xffff) return null;
  if ((code >= 0xe000 && code <= 0xf8ff) || code > 0x10ffff) return null;
  if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return null;
  const character = String.fromCodePoint(code);
  return isPlain(code) ? character : plainCharacter(character);
}

/** Stands for a character of which only the place is known. */
export const UNKNOWN = '\ufffd';

/**
 * All characters of a page with their places. Those that the engine made up (line ends, gaps) are left out.
 * @param spaceFor the page's space, told how many quarter turns set most of its writing upright; null where it says nothing
 */
export function glyphsOf(engine: Pdfium, page: number, spaceFor: (turns: number | null) => PageSpace): PageGlyphs {
  const text = engine.FPDFText_LoadPage(page);
  const memory = new Memory(engine, 32);
  try {
    const { calls } = engine;
    const count = calls.FPDFText_CountChars(text);
    const own: number[] = [];
    for (let index = 0; index < count; index += 1) if (calls.FPDFText_IsGenerated(text, index) <= 0) own.push(index);
    const space = spaceFor(writtenTurns(engine, text, own));
    const glyphs: Glyph[] = [];
    let unmapped = 0;
    for (let at = 0; at < own.length; at += 1) {
      const index = own[at] as number;
      let code = calls.FPDFText_GetUnicode(text, index);
      if (code >= 0xd800 && code <= 0xdbff && index + 1 < count) {
        const low = calls.FPDFText_GetUnicode(text, index + 1);
        if (low >= 0xdc00 && low <= 0xdfff) {
          code = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
          if (own[at + 1] === index + 1) at += 1;
        }
      }
      const character = calls.FPDFText_HasUnicodeMapError(text, index) > 0 ? null : characterOf(code);
      // What nobody knows keeps its place, so that a number without one of its digits never looks like a number.
      // A dash at the end of a line is told as a place where a word may go on.
      const shown = character ?? (calls.FPDFText_IsHyphen(text, index) > 0 ? '-' : UNKNOWN);
      const glyph = shown === '' ? null : placed(engine, text, index, space, memory, shown);
      if (glyph) glyphs.push(glyph);
      if (glyph && shown === UNKNOWN) unmapped += 1;
    }
    return { glyphs, unmapped, space };
  } finally {
    memory.free();
    engine.FPDFText_ClosePage(text);
  }
}

/** A character that runs farther than this from a quarter turn lies aslant, as watermarks do. In radians. */
const ASLANT = 0.3;
/** So many of a page's characters run its way. */
const MOST = 0.7;
/** So many of them, from all over the page, are asked which way they run. */
const ASKED = 250;

/**
 * Quarter turns clockwise that set the writing of a page upright, as most of it runs; null where it says nothing. Tables that lie on
 * their side stand on pages that are not turned themselves.
 */
function writtenTurns({ calls }: Pdfium, text: number, characters: readonly number[]): number | null {
  const turns = [0, 0, 0, 0];
  let all = 0;
  const stride = Math.ceil(characters.length / ASKED);
  for (let at = 0; at < characters.length; at += stride) {
    const angle = calls.FPDFText_GetCharAngle(text, characters[at] as number);
    const quarters = Math.round(angle / (Math.PI / 2));
    if (angle < 0 || Math.abs(angle - (quarters * Math.PI) / 2) > ASLANT) continue;
    // The engine measures clockwise.
    const turn = (4 - (quarters % 4)) % 4;
    turns[turn] = (turns[turn] ?? 0) + 1;
    all += 1;
  }
  const most = Math.max(...turns);
  return all > 0 && most >= MOST * all ? turns.indexOf(most) : null;
}

/** Where a character stands; null where it has no place. */
function placed(
  { calls }: Pdfium,
  text: number,
  index: number,
  space: PageSpace,
  memory: Memory,
  character: string,
): Glyph | null {
  // Left, top, right, bottom in the page's own coordinates.
  if (calls.FPDFText_GetLooseCharBox(text, index, memory.address()) === 0) return null;
  const box = space.box(memory.float(0), memory.float(12), memory.float(8), memory.float(4));
  if (!Number.isFinite(box.x0 + box.y0 + box.x1 + box.y1)) return null;
  calls.FPDFText_GetCharOrigin(text, index, memory.address(), memory.address(8));
  const [, baseline] = space.point(memory.double(0), memory.double(8));
  const size = Math.max(1, box.y1 - box.y0);
  return { text: character, box, baseline: Number.isFinite(baseline) ? baseline : box.y1, size };
}
