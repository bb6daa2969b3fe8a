import type { Cell, Grid, Rule } from '../SourceDocument';
import type { KnownColumns } from './aligned/alignedColumns';
import { alignedTable, type AlignedTable } from './aligned/alignedTable';
import { isFigure, textLines } from './aligned/TextLine';
import { tableRegions } from './aligned/tableRegions';
import { joined } from './edges';
import type { Glyph } from './Glyph';
import { gridsOf } from './grids';
import { runLines, type Run, type RunLine } from './lines';

/** What is drawn on a page. */
export interface DrawnShapes {
  rules: readonly Rule[];
  /** Edges of shaded areas. */
  shading: readonly Rule[];
}

export interface PageGrids {
  lines: RunLine[];
  grids: Grid[];
  /** The columns of a table that the page ends with, where alignment found it. */
  columns: KnownColumns | null;
}

/** Figures of a grid that share their cells with others; more of them, and the grid has no columns or no rows. */
const MOST_SHARED = 0.5;

/** The figures of each cell. */
function figuresByCell(lines: readonly RunLine[]): Map<Cell, Run[]> {
  const figures = new Map<Cell, Run[]>();
  for (const run of lines.flat()) {
    if (!run.cell || !isFigure(run)) continue;
    const own = figures.get(run.cell);
    if (own) own.push(run);
    else figures.set(run.cell, [run]);
  }
  return figures;
}

/** A number in a narrow cell may be broken over so many lines. */
const MOST_LINES = 3;

/** How much two boxes have to share of the lower one's height to stand on one line. */
const ONE_LINE = 0.5;

/** Digits, decimals and marks between thousands of a whole amount; a piece of a broken code has less. */
const WHOLE = /[.,]\d|\d{4}/;

/** Whether the figures of a cell are several, and not one that is broken over lines. */
function areSeveral(figures: readonly Run[]): boolean {
  if (figures.length < 2) return false;
  if (figures.length > MOST_LINES || figures.filter(({ text }) => WHOLE.test(text)).length > 1) return true;
  return figures.some(({ box: one }, index) =>
    figures.slice(index + 1).some(({ box: other }) => {
      const height = Math.min(one.y1 - one.y0, other.y1 - other.y0);
      return Math.abs(one.y0 - other.y0) < ONE_LINE * height && (one.x1 <= other.x0 || other.x1 <= one.x0);
    }),
  );
}

/** Grids whose cells hold one figure each, as cells do; a frame, a band or rules between rows alone make none. */
function soundGrids(grids: readonly Grid[], figures: ReadonlyMap<Cell, readonly Run[]>): Grid[] {
  return grids.filter(({ cells }) => {
    const held = cells.flatMap((cell) => figures.get(cell) ?? []).length;
    const shared = cells
      .map((cell) => figures.get(cell) ?? [])
      .filter(areSeveral)
      .flat().length;
    const hasColumns = cells.some(({ column }) => column > 0);
    return held === 0 || (hasColumns && shared <= MOST_SHARED * held);
  });
}

/** Lines in which figures stand outside of any cell, beside something else. */
const hasLooseFigures = (lines: readonly RunLine[]): boolean =>
  lines.some((line) => line.length > 1 && line.some((run) => !run.cell && isFigure(run)));

/**
 * The grids of a page, and its writing in lines whose words know their cell. Rules come first, then edges of shaded areas; where neither
 * makes cells, columns and rows are found by what stands below and beside each other.
 * @param before the columns of the table that the page before ends with
 */
export function pageGrids(
  glyphs: readonly Glyph[],
  { rules, shading }: DrawnShapes,
  page: number,
  before: KnownColumns | null,
): PageGrids {
  const ruled = gridsOf(rules, page);
  const drawn = ruled.length > 0 || shading.length === 0 ? ruled : gridsOf([...rules, ...shading], page, 'shading');
  const lines = runLines(glyphs, drawn);
  const sound = soundGrids(drawn, figuresByCell(lines));
  const rest = sound.length === drawn.length ? lines : runLines(glyphs, sound);
  if (!hasLooseFigures(rest)) return { lines: rest, grids: sound, columns: null };
  const hints = [...joined(rules, 'horizontal'), ...joined(shading, 'horizontal')];
  const tables: AlignedTable[] = [];
  const isFree = ({ grid: { box } }: AlignedTable): boolean =>
    !sound.some((grid) => grid.box.y0 < box.y1 && grid.box.y1 > box.y0 && grid.cells.some((cell) => figures.has(cell)));
  const figures = figuresByCell(rest);
  for (const region of tableRegions(textLines(rest))) {
    const table = alignedTable(region, hints, page, tables.length === 0 ? before : null);
    if (table && isFree(table)) tables.push(table);
  }
  if (tables.length === 0) return { lines: rest, grids: sound, columns: null };
  const grids = [...sound, ...tables.map(({ grid }) => grid)].sort((a, b) => a.box.y0 - b.box.y0);
  return { lines: runLines(glyphs, grids), grids, columns: tables[tables.length - 1] ?? null };
}
