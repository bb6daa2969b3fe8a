import type { Lang } from '../../i18n/lang';
import { sheetWordsOf, type Column } from '../../i18n/sheetWords';

/**
 * The head of a sheet.
 * @param own what a column is called in this sheet, where that is not its usual name
 */
export function headOf(columns: readonly Column[], lang: Lang, own: Partial<Record<Column, string>> = {}): string[] {
  return columns.map((column) => own[column] ?? sheetWordsOf(lang).columns[column]);
}
