import { csvFormatRow } from 'd3-dsv';

/** A value of a CSV row; null is an empty field. */
export type CsvValue = string | number | null;

/** Rows as CSV with a header, one line feed a row. */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [columns, ...rows.map((row) => row.map((value) => (value === null ? '' : String(value))))];
  return `${lines.map((line) => csvFormatRow(line as string[])).join('\n')}\n`;
}
