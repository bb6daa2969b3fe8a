import type { Cell, Grid } from '../../../readers/SourceDocument';
import type { Form } from '../../../templates/forms/Form';
import { textOfCell } from '../../grids/cellText';
import { bandsOf, type Band } from '../../grids/Band';
import { bodyIn, unitIn } from '../../words/headLine';
import { labelOf, titleOf } from '../../words/titleOf';

/** A line of words that a sheet prints in its cells, as others do above a table. */
export interface BannerLine {
  line: number;
  text: string;
}

/** A stretch of a sheet: what stands above a table, and its rows; no rows where nothing follows. */
export interface Stretch {
  banner: BannerLine[];
  grid: Grid | null;
}

/** Cells that begin in a row and say something. */
const filledIn = ({ cells, row }: Band): Cell[] => cells.filter((cell) => cell.row === row && textOfCell(cell) !== '');

/** Whether words stand above a table and in none: its title, its number, its unit, the body that compiles it. */
export const isAbove = (text: string, form: Form | null): boolean =>
  titleOf(text, form) !== null || unitIn(text) !== null || bodyIn(text) !== '' || labelOf(text) !== '';

/**
 * Takes the cells of a sheet apart where one table ends and the next one begins: a sheet has titles, units and bodies in its cells, and
 * several tables below each other are one range. A title in a row of its own begins a table.
 */
export function splitGrid(grid: Grid, form: Form | null): Stretch[] {
  const stretches: Stretch[] = [];
  let banner: BannerLine[] = [];
  let rows: Row[] = [];
  const end = (): void => {
    if (rows.length > 0)
      stretches.push({
        banner,
        grid: gridOf(
          grid,
          rows.map(({ band }) => band),
        ),
      });
    else if (banner.length > 0) stretches.push({ banner, grid: null });
    banner = [];
    rows = [];
  };
  for (const band of bandsOf(grid)) {
    const row = rowOf(band, form);
    if (rows.length > 0 && row.isTitle) {
      // A table's number stands above its title.
      const before = rows.findLastIndex((one) => !one.isAbove) + 1;
      const own = rows.splice(before).map(lineOf);
      end();
      banner = own;
    }
    if (rows.length === 0 && row.isAbove) banner.push(lineOf(row));
    else rows.push(row);
  }
  end();
  return stretches;
}

/** A row with the words of its own cells. */
interface Row {
  band: Band;
  texts: BannerLine[];
  isAbove: boolean;
  isTitle: boolean;
}

function rowOf(band: Band, form: Form | null): Row {
  const texts = filledIn(band).map((cell) => ({ line: cell.words[0]?.line ?? 0, text: wordsOf(cell) }));
  const above = texts.every(({ text }) => isAbove(text, form));
  const isTitle = above && texts.length === 1 && titleOf(texts[0]?.text ?? '', form) !== null;
  return { band, texts, isAbove: above, isTitle };
}

const lineOf = ({ texts }: Row): BannerLine => ({
  line: texts[0]?.line ?? 0,
  text: texts.map(({ text }) => text).join(' '),
});

const wordsOf = ({ words }: Cell): string => words.map(({ text }) => text).join(' ');

/** Some rows of a grid as one of their own, without the columns in which none of them has a word: they are other tables'. */
function gridOf(grid: Grid, rows: readonly Band[]): Grid {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const top = first?.row ?? 0;
  const bottom = last?.row ?? 0;
  const own = grid.cells.filter(({ row }) => row >= top && row <= bottom);
  const columns = [...new Set(own.flatMap(({ column, words }) => (words.length > 0 ? [column] : [])))].sort(
    (a, b) => a - b,
  );
  const before = (column: number): number => columns.filter((one) => one < column).length;
  const cells = own.flatMap((cell): Cell[] => {
    const column = before(cell.column);
    const columnSpan = before(cell.column + cell.columnSpan) - column;
    const rowSpan = Math.min(cell.rowSpan, bottom - cell.row + 1);
    return columnSpan > 0 ? [{ ...cell, row: cell.row - top, column, rowSpan, columnSpan }] : [];
  });
  const y0 = cells.reduce((least, { box }) => Math.min(least, box.y0), Infinity);
  const y1 = cells.reduce((most, { box }) => Math.max(most, box.y1), 0);
  return { ...grid, box: { ...grid.box, y0, y1 }, cells };
}
