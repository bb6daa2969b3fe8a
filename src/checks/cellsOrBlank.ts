import type { TableRole } from '../model/tables/table';
import { blankCell, blankTotal } from './blankCell';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Figure } from './figure';

/**
 * A cell's figure, or a blank that says so; undefined where the table prints no such column or row.
 * @param subject what the blank is of, in the document's words; null for the table's total
 */
export function cellsOrBlank(
  index: ContentIndex,
  role: TableRole,
  row: FactRow | undefined,
  subject: string | null,
  column: string,
): Figure[] | undefined {
  const table = index.table(role);
  if (!table || !(table.empty || table.columns.some(({ key }) => key === column))) return undefined;
  const figures = index.cells([row], [column]);
  if (figures.length > 0) return figures;
  if (!row && subject === null && !index.hasTotalRow(role)) return undefined;
  // A figure that may truly belong into the blank is named with it, so that the blank contradicts nobody.
  const blank = subject === null ? blankTotal(index, role, column) : blankCell(index, role, subject, column);
  return [{ ...blank, facts: index.guesses([row], [column]) }];
}
