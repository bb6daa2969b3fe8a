import type { Cell } from '../../readers/SourceDocument';
import { BEFORE, RESULT_HEADER, TARGET_HEADERS, type TargetField } from '../../templates/targets/targetForms';
import type { Band } from './Band';
import { textOfCell } from './cellText';

/** A column of a list of indicators: what stands in it, and where. */
export interface TargetColumn {
  field: TargetField | null;
  /** As printed, white space gone. */
  title: string;
  x0: number;
  x1: number;
}

/** A label without white space, its year and its colon, brackets half width. */
export const plainLabel = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/：/g, ':')
    .replace(/^(?:20\d\d年度?|\d{1,2}[.、．])/, '')
    .replace(/:$/, '');

const columnOf = (cell: Cell): TargetColumn => {
  const title = plainLabel(textOfCell(cell));
  const field = TARGET_HEADERS.find(([, words]) => words.test(title))?.[0] ?? null;
  return { field, title, x0: cell.box.x0, x1: cell.box.x1 };
};

/** Columns of which a list of indicators has one each. */
const ONCE: readonly TargetField[] = [
  'project',
  'level1',
  'level2',
  'indicator',
  'value',
  'operator',
  'unit',
  'weight',
];

/**
 * The columns of a list of indicators, where a row is its header: it names indicators and their values.
 * @returns null for any other row; `other` where the list is of another kind, such as one that tells what was reached
 */
export function targetColumns(band: Band): TargetColumn[] | 'other' | null {
  const columns = band.cells.map(columnOf);
  const has = (field: TargetField): boolean => columns.some((column) => column.field === field);
  const isResult = columns.some(({ title }) => RESULT_HEADER.test(title) && !BEFORE.test(title));
  if (!has('indicator') || !(has('value') || isResult)) return null;
  const isDoubled = ONCE.some((field) => columns.filter((column) => column.field === field).length > 1);
  return isResult || isDoubled ? 'other' : columns;
}
