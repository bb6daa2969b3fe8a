import type { Box, Cell, Grid } from '../SourceDocument';
import type { Glyph } from './Glyph';

/** A gap between characters that is wider than this begins another word. In parts of the font size. */
const WORD_GAP = 0.3;
/** Characters nearer than this belong together even where a rule stands between them: the text runs over its cell. */
const TOUCHING = 0.08;
/** Baselines nearer than this are one line of writing. In parts of the font size. */
const SAME_LINE = 0.35;

/** A run of glyphs, and the cell that it stands in. */
export interface Run {
  text: string;
  box: Box;
  cell: Cell | null;
}

/** One line of writing from left to right. */
export type RunLine = Run[];

const middle = ({ x0, x1 }: Box): number => (x0 + x1) / 2;

/** Finds the cell that a place lies in. */
export function cellFinder(grids: readonly Grid[]): (x: number, y: number) => Cell | null {
  return (x, y) => {
    const inside = ({ box }: { box: Box }): boolean => x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1;
    return grids.filter(inside).flatMap(({ cells }) => cells.filter(inside))[0] ?? null;
  };
}

/** Groups glyphs by the line that they are written on, from top to bottom. */
function writtenLines(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const lines: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const last = lines[lines.length - 1];
    if (last && glyph.baseline - last.baseline <= SAME_LINE * Math.max(last.size, glyph.size)) last.glyphs.push(glyph);
    else lines.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
  }
  return lines.map((line) => line.glyphs.sort((a, b) => a.box.x0 - b.box.x0));
}

const around = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});

/** The cell that holds most of a run's characters; of two that hold as many, the one in which it begins. */
function cellOf(glyphs: readonly Glyph[], find: ReturnType<typeof cellFinder>): Cell | null {
  const counts = new Map<Cell, number>();
  for (const { box } of glyphs) {
    const cell = find(middle(box), (box.y0 + box.y1) / 2);
    if (cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts].reduce<[Cell | null, number]>((best, own) => (own[1] > best[1] ? own : best), [null, 0])[0];
}

/**
 * Glyphs to lines of words. A word ends at a blank, at a gap, and where a rule stands between two characters that do not touch.
 */
export function runLines(glyphs: readonly Glyph[], grids: readonly Grid[]): RunLine[] {
  const find = cellFinder(grids);
  const lines = writtenLines(glyphs);
  return lines.flatMap((line): RunLine[] => {
    const runs: { glyphs: Glyph[]; box: Box }[] = [];
    let ended = true;
    for (const glyph of line) {
      if (/^\s*$/.test(glyph.text)) {
        ended = true;
        continue;
      }
      const run = runs[runs.length - 1];
      const before = run?.glyphs[run.glyphs.length - 1];
      const gap = before ? (glyph.box.x0 - before.box.x1) / glyph.size : Infinity;
      const y = (glyph.box.y0 + glyph.box.y1) / 2;
      const crosses =
        before !== undefined && gap > TOUCHING && find(middle(before.box), y) !== find(middle(glyph.box), y);
      if (!run || ended || gap > WORD_GAP || crosses) runs.push({ glyphs: [glyph], box: glyph.box });
      else {
        run.glyphs.push(glyph);
        run.box = around(run.box, glyph.box);
      }
      ended = false;
    }
    if (runs.length === 0) return [];
    return [
      runs.map(({ glyphs: own, box }): Run => ({
        text: own.map(({ text }) => text).join(''),
        box,
        cell: cellOf(own, find),
      })),
    ];
  });
}
