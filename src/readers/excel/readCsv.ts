import type { SourceDocument } from '../SourceDocument';
import { decode } from '../text/decode';
import { refuse } from '../text/Refusal';
import { csvRows } from './csvRecords';
import { MOST_FILLED, type SheetCell, type Span } from './Sheet';
import { workbookDocument } from './workbookDocument';

const isFigure = (text: string): boolean => /^[-－(（]?\d[\d,.]*[)）]?[%％]?$/.test(text);

/**
 * Headers that stood over several columns: such a file keeps the first cell of what was merged. Above the first figure, what is empty
 * beside words, with words below, was part of that cell.
 */
function headersOver(rows: readonly (readonly string[])[]): Span[] {
  const found = rows.findIndex((row) => row.some(isFigure));
  const end = found < 0 ? rows.length : found;
  const spans: Span[] = [];
  const textAt = (row: number, column: number): string => rows[row]?.[column] ?? '';
  const hasWordsBelow = (row: number, column: number): boolean =>
    rows.slice(row + 1, end).some((below) => (below[column] ?? '') !== '');
  for (let row = 0; row < end; row += 1)
    for (let column = 0; column < (rows[row]?.length ?? 0); column += 1) {
      if (textAt(row, column) === '') continue;
      let last = column;
      while (rows[row]?.[last + 1] === '' && hasWordsBelow(row, last + 1)) last += 1;
      if (last > column) spans.push({ row, column, lastRow: row, lastColumn: last });
    }
  return spans;
}

/**
 * Reads a table of comma-separated values, one sheet of a workbook as a file of its own: its name is that of the file.
 * @throws Refusal
 */
export function readCsv(bytes: Uint8Array, file: string): SourceDocument {
  const rows = csvRows(decode(bytes).text)?.map((row) => row.map((field) => field.trim()));
  if (!rows) refuse('not-text', {});
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column): SheetCell[] => (text === '' ? [] : [{ row: at, column, text }])),
  );
  if (cells.length > MOST_FILLED) refuse('too-many-cells', { cells: cells.length, most: MOST_FILLED });
  return workbookDocument({
    sheets: [
      {
        name: file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
        isHidden: false,
        cells,
        merges: headersOver(rows),
        isHiddenRow: () => false,
        isHiddenColumn: () => false,
        widthOf: () => undefined,
        ruledRows: new Set(),
      },
    ],
    aside: { macros: 0, links: 0, comments: 0 },
  });
}
