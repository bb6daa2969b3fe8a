import type { Glyph } from '../geometry/Glyph';
import { UNKNOWN } from './glyphs';
import type { PageSpace } from './PageSpace';

/** What numbers are written with. */
const OF_NUMBERS = /^[\d.,，%％]$/;
/** Characters of one number stand no farther apart than this. In parts of their size. */
const APART = 0.35;
/** How much of a character that stands beyond the edge is kept on the page. In points. */
const SLIVER = 0.5;

const continues = (kept: Glyph, lost: Glyph): boolean =>
  OF_NUMBERS.test(kept.text) &&
  Math.abs(kept.baseline - lost.baseline) < APART * lost.size &&
  Math.max(kept.box.x0 - lost.box.x1, lost.box.x0 - kept.box.x1) < APART * lost.size;

/**
 * The characters that a page shows. Of a number that its edge cuts through, what is lost keeps its place as a character that nobody
 * knows: what is left of the number is none.
 */
export function visibleGlyphs(
  glyphs: readonly Glyph[],
  { width, height }: Pick<PageSpace, 'width' | 'height'>,
): Glyph[] {
  const isVisible = ({ box }: Glyph): boolean => box.x1 > 0 && box.y1 > 0 && box.x0 < width && box.y0 < height;
  const visible = glyphs.filter(isVisible);
  if (visible.length === glyphs.length) return visible;
  const atEdge = visible.filter(({ box, size }) => box.x0 < size || box.x1 > width - size);
  return glyphs.flatMap((glyph) => {
    if (isVisible(glyph)) return glyph;
    if (!OF_NUMBERS.test(glyph.text) || !atEdge.some((kept) => continues(kept, glyph))) return [];
    const x0 = Math.min(Math.max(glyph.box.x0, 0), width - SLIVER);
    return { ...glyph, text: UNKNOWN, box: { ...glyph.box, x0, x1: x0 + SLIVER } };
  });
}
