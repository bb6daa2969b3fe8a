import type { Run, RunLine } from './lines';
import type { Cell, Grid } from '../SourceDocument';
import { fold } from '../text/fold';
import { isContact, isContactBeside, isContactLabel } from '../text/mask';

/** A stretch of a page in which a table prints people or their numbers. In points. */
interface Stretch {
  x0: number;
  x1: number;
}

/** Edges nearer to each other than this are those of one column. In points. */
const SAME = 6;

interface Printed {
  cell: Cell;
  runs: Run[];
  text: string;
}

/**
 * Masks names and telephone numbers that only a cell beside or above them tells for such: a line of a page does not say what the
 * column is called, and a label may be broken over two lines. Runs are changed in place, character for character.
 */
export class CellMask {
  /** Columns of people of the page before, which go on where the table does. */
  private open: Stretch[] = [];

  mask(lines: readonly RunLine[], grids: readonly Grid[]): void {
    const runs = new Map<Cell, Run[]>();
    for (const run of lines.flat()) if (run.cell) runs.set(run.cell, [...(runs.get(run.cell) ?? []), run]);
    const columns: Stretch[] = [];
    for (const grid of grids) {
      const printed = grid.cells.map((cell): Printed => {
        const own = runs.get(cell) ?? [];
        return { cell, runs: own, text: fold(own.map(({ text }) => text).join('')).replace(/\s/g, '') };
      });
      const labels = printed.filter(({ text }) => isContactLabel(text));
      const own = labels.map(({ cell }) => ({ x0: cell.box.x0, x1: cell.box.x1, below: cell.box.y1, cell }));
      const again = this.open.filter(({ x0 }) => !own.some((one) => Math.abs(one.x0 - x0) <= SAME));
      for (const { x0, x1, below, cell } of [
        ...own,
        ...again.map((one) => ({ ...one, below: grid.box.y0, cell: null })),
      ]) {
        const column = printed.filter(
          ({ cell: { box }, text }) =>
            text !== '' && box.y0 >= below - 1 && Math.abs(box.x0 - x0) <= SAME && Math.abs(box.x1 - x1) <= SAME,
        );
        if (column.filter(({ text }) => isContact(text)).length > column.length / 2) {
          hide(column, isContactBeside);
          columns.push({ x0, x1 });
        } else if (cell) hide(rightOf(cell, printed), isContactBeside);
      }
    }
    this.open = columns;
  }
}

const rightOf = ({ row, rowSpan, column, columnSpan }: Cell, printed: readonly Printed[]): Printed[] =>
  printed.filter(
    ({ cell }) => cell.column === column + columnSpan && cell.row < row + rowSpan && cell.row + cell.rowSpan > row,
  );

function hide(printed: readonly Printed[], isPrivate: (text: string) => boolean): void {
  for (const { runs } of printed.filter(({ text }) => isPrivate(text)))
    for (const run of runs) run.text = run.text.replace(/[^\s·•‧、]/g, '*');
}
