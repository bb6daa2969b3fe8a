import { cellFinder } from '../geometry/cellFinder';
import type { Glyph } from '../geometry/Glyph';
import type { Grid } from '../SourceDocument';

/**
 * Lets cells whose writing goes on beyond the edge of their page admit that it may say something else: a name of which the second line
 * is not shown is perhaps another row's.
 * @param glyphs all characters of a page
 * @param onPage those that it shows
 */
export function doubtCutCells(glyphs: readonly Glyph[], onPage: readonly Glyph[], grids: readonly Grid[]): void {
  if (glyphs.length === onPage.length) return;
  const shown = new Set(onPage);
  const find = cellFinder(grids);
  for (const glyph of glyphs) {
    if (shown.has(glyph) || glyph.text.trim() === '') continue;
    const { x0, y0, x1, y1 } = glyph.box;
    const cell = find((x0 + x1) / 2, (y0 + y1) / 2);
    if (cell) cell.guess = 'place';
  }
}
