import type { CellPlace, PageOf } from '../../model/source/source';
import type { Lang } from '../lang';

/** A page of a document by its number, or by what it is where it is no page of paper. */
export interface PageName {
  number: number;
  of?: PageOf | undefined;
}

/** What a page is called: page 7, a sheet by its name, a table by its number. */
export function pageName({ number, of }: PageName, lang: Lang): string {
  if (of === undefined) return lang === 'zh' ? `第 ${number} 页` : `page ${number}`;
  if ('sheet' in of) return lang === 'zh' ? `工作表“${of.sheet}”` : `sheet “${of.sheet}”`;
  return lang === 'zh' ? `第 ${of.table} 个表格` : `table ${of.table}`;
}

/** Where a cell stands in its own file. */
export function cellAddress(place: CellPlace, lang: Lang): string {
  if ('sheet' in place)
    return lang === 'zh'
      ? `工作表“${place.sheet}”，单元格 ${place.cell}`
      : `sheet “${place.sheet}”, cell ${place.cell}`;
  const { table, row, column } = place;
  return lang === 'zh'
    ? `第 ${table} 个表格，第 ${row} 行第 ${column} 列`
    : `table ${table}, row ${row}, column ${column}`;
}
