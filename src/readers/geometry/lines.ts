import type { CellPlace } from '../../model/source/source';
import type { Box, Cell, Grid } from '../SourceDocument';
import { cellFinder, type CellFinder } from './cellFinder';
import type { Glyph } from './Glyph';

/** A gap between characters that is wider than this begins another word. In parts of the font size. */
const WORD_GAP = 0.3;
/** Characters nearer than this belong together even where a rule stands between them: the text runs over its cell. */
const TOUCHING = 0.08;
/** Baselines nearer than this are one line of writing. In parts of the font size. */
const SAME_LINE = 0.35;
/** The same character so near to itself is printed over itself, as programs without bold type do. In parts of the font size. */
const SAME_PLACE = 0.15;

/** A run of glyphs, and the cell that it stands in. */
export interface Run {
  text: string;
  box: Box;
  cell: Cell | null;
  /** Where its format knows the cell by an address of its own. */
  place?: CellPlace;
  /** The value behind it, where that says something else. */
  stored?: string;
  /** Set where it goes on with the word before it, which ended with its line. */
  isGlued?: boolean;
}

/** One line of writing from left to right. */
export type RunLine = Run[];

/** Groups glyphs by the line that they are written on, from top to bottom. */
function writtenLines(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const lines: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const last = lines[lines.length - 1];
    if (last && glyph.baseline - last.baseline <= SAME_LINE * Math.max(last.size, glyph.size)) last.glyphs.push(glyph);
    else lines.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
  }
  return lines.map((line) => eachOnce(line.glyphs.sort((a, b) => a.box.x0 - b.box.x0)));
}

/** The glyphs of a line from left to right, those left out that are printed over themselves: else `12.5` would be read as `1122..55`. */
function eachOnce(line: readonly Glyph[]): Glyph[] {
  const once: Glyph[] = [];
  for (const glyph of line) {
    const near = SAME_PLACE * glyph.size;
    let isAgain = false;
    for (let at = once.length - 1; at >= 0 && !isAgain; at -= 1) {
      const before = once[at] as Glyph;
      if (glyph.box.x0 - before.box.x0 > near) break;
      isAgain = before.text === glyph.text && Math.abs(before.baseline - glyph.baseline) <= near;
    }
    if (!isAgain) once.push(glyph);
  }
  return once;
}

/** The cell that holds most of a run's characters; of two that hold as many, the one in which it begins. */
function fullest(cells: readonly (Cell | null)[]): Cell | null {
  const [first] = cells;
  if (first && cells.every((cell) => cell === first)) return first;
  const counts = new Map<Cell, number>();
  for (const cell of cells) if (cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].reduce<[Cell | null, number]>((best, own) => (own[1] > best[1] ? own : best), [null, 0])[0];
}

/** Characters of one run with the cell of each. */
class GrowingRun {
  private text = '';
  private readonly cells: (Cell | null)[] = [];
  private readonly box: Box;
  private last: Glyph;

  constructor(glyph: Glyph, cell: Cell | null) {
    this.box = { ...glyph.box };
    this.last = glyph;
    this.add(glyph, cell);
  }

  add(glyph: Glyph, cell: Cell | null): void {
    const { box } = this;
    this.text += glyph.text;
    this.cells.push(cell);
    this.last = glyph;
    box.x0 = Math.min(box.x0, glyph.box.x0);
    box.y0 = Math.min(box.y0, glyph.box.y0);
    box.x1 = Math.max(box.x1, glyph.box.x1);
    box.y1 = Math.max(box.y1, glyph.box.y1);
  }

  /** Whether a character goes on with it: none stands far off, or near in another cell. */
  goesOnWith(glyph: Glyph, cell: Cell | null): boolean {
    const gap = (glyph.box.x0 - this.last.box.x1) / glyph.size;
    return gap <= WORD_GAP && (gap <= TOUCHING || cell === this.cells[this.cells.length - 1]);
  }

  get run(): Run {
    return { text: this.text, box: this.box, cell: fullest(this.cells) };
  }
}

const isBlank = (text: string): boolean => text === ' ' || text.trim() === '';

function runsOf(line: readonly Glyph[], find: CellFinder): RunLine {
  const runs: GrowingRun[] = [];
  let growing: GrowingRun | null = null;
  for (const glyph of line) {
    if (isBlank(glyph.text)) {
      growing = null;
      continue;
    }
    const { x0, y0, x1, y1 } = glyph.box;
    const cell = find((x0 + x1) / 2, (y0 + y1) / 2);
    if (growing?.goesOnWith(glyph, cell)) growing.add(glyph, cell);
    else runs.push((growing = new GrowingRun(glyph, cell)));
  }
  return runs.map(({ run }) => run);
}

/**
 * Glyphs to lines of words. A word ends at a blank, at a gap, and where a rule stands between two characters that do not touch.
 */
export function runLines(glyphs: readonly Glyph[], grids: readonly Grid[]): RunLine[] {
  const find = cellFinder(grids);
  return writtenLines(glyphs)
    .map((line) => runsOf(line, find))
    .filter((line) => line.length > 0);
}
