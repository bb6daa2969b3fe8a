import type { Lang } from '../../src/i18n/lang';
import { workbookSheets } from './workbookSheets';
import { xlsxFile } from './xlsxFile';

/** The blank workbook as a file; the same bytes each time. */
export function workbookFile(lang: Lang): Uint8Array<ArrayBuffer> {
  const { guide, cover, tables } = workbookSheets(lang);
  return xlsxFile([guide, cover, ...tables.map(({ sheet }) => sheet)]);
}
