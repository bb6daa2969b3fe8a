import type { CellPlace, PageOf } from '../../model/source/source';
import type { Lang } from '../lang';

/** A page of a document by its number, or by what it is where it is no page of paper. */
export interface PageName {
  number: number;
  of?: PageOf | undefined;
}

interface Names {
  page: (number: number) => string;
  sheet: (name: string) => string;
  table: (number: number) => string;
  inSheet: (cell: string) => string;
  inTable: (row: number, column: number) => string;
}

const NAMES: Readonly<Record<Lang, Names>> = {
  zh: {
    page: (number) => `第 ${number} 页`,
    sheet: (name) => `工作表“${name}”`,
    table: (number) => `第 ${number} 个表格`,
    inSheet: (cell) => `，单元格 ${cell}`,
    inTable: (row, column) => `，第 ${row} 行第 ${column} 列`,
  },
  en: {
    page: (number) => `page ${number}`,
    sheet: (name) => `sheet “${name}”`,
    table: (number) => `table ${number}`,
    inSheet: (cell) => `, cell ${cell}`,
    inTable: (row, column) => `, row ${row}, column ${column}`,
  },
};

/** What a page is called: page 7, a sheet by its name, a table by its number. */
export function pageName({ number, of }: PageName, lang: Lang): string {
  const names = NAMES[lang];
  if (of === undefined) return names.page(number);
  return 'sheet' in of ? names.sheet(of.sheet) : names.table(of.table);
}

/** Where a cell stands in its own file. */
export function cellAddress(place: CellPlace, lang: Lang): string {
  const names = NAMES[lang];
  if ('sheet' in place) return names.sheet(place.sheet) + names.inSheet(place.cell);
  return names.table(place.table) + names.inTable(place.row, place.column);
}
