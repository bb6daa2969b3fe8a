import { blankCell, blankTotal } from './blankCell';
import type { CellSum, Instance } from '../model/identities/Identity';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Figure } from './figure';

/** The figures of one table that a side of an identity adds; where it prints none, the blank that says so. */
function figuresOf(index: ContentIndex, { role, rows, columns, blank }: CellSum<FactRow>): Figure[] {
  const printed = index.cells(rows, columns);
  if (printed.length > 0 || !blank) return printed;
  return [blank.row === null ? blankTotal(index, role, blank.column) : blankCell(index, role, blank.row, blank.column)];
}

/** The figures of a side; where it prints none at all, the blank of its first table. */
function sideFigures(index: ContentIndex, side: readonly CellSum<FactRow>[]): Figure[] {
  const printed = side.flatMap(({ rows, columns }) => index.cells(rows, columns));
  const [first] = side;
  return printed.length > 0 || !first ? printed : figuresOf(index, first);
}

/** The two sides of an identity as figures, and whether a figure that a rule of ours placed may belong to one of them. */
export function instanceSides(
  index: ContentIndex,
  { left, right }: Pick<Instance<FactRow>, 'left' | 'right'>,
): { left: Figure[]; right: Figure[]; guessed: () => boolean } {
  return {
    left: sideFigures(index, left),
    right: sideFigures(index, right),
    guessed: () => [...left, ...right].some(({ rows, columns }) => index.guessed(rows, columns)),
  };
}

/** Whether any of these figures is printed, so that there is something to compare. */
export const isPrinted = (figures: readonly Figure[]): boolean => figures.some(({ facts }) => facts.length > 0);
