import { csvFormatRow } from 'd3';
import { defused } from '../../series/takeaway/defused';

/** A value of a CSV row; null is an empty field. */
export type CsvValue = string | number | null;

/** A value as text. Words of the document that a spreadsheet would take for a formula get a mark before them. */
function cellOf(value: CsvValue): string {
  if (typeof value === 'string') return defused(value);
  return value === null ? '' : String(value);
}

/** Rows as CSV with a header, one line feed a row. */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [columns, ...rows.map((row) => row.map(cellOf))];
  return `${lines.map((line) => csvFormatRow(line as string[])).join('\n')}\n`;
}
