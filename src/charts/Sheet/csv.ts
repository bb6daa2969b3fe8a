import { csvFormatRow } from 'd3-dsv';

/** A value of a sheet; null is an empty field. */
export type SheetValue = string | number | null;

/** A sheet: its head and its rows, which have as many values. */
export interface Sheet {
  head: readonly string[];
  rows: readonly (readonly SheetValue[])[];
}

/** Tells spreadsheets that the text is UTF-8; without it they show Chinese as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a text begins that a spreadsheet would run: ASCII and full-width signs, tabulator, carriage return. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/;

/** Numbers in text, with a sign and separators, are no formulas. A sign alone is none either. */
const HARMLESS = /^[+-]?[\d,]+(\.\d+)?%?$|^.$/;

/** A text that no spreadsheet takes for a formula: an apostrophe in front makes it text and is not shown there. */
export function defused(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** A sheet as CSV for spreadsheets. Numbers stay numbers, negative ones too; formulas in texts are defused. */
export function csvText({ head, rows }: Sheet): string {
  const field = (value: SheetValue) => (typeof value === 'string' ? defused(value) : value === null ? '' : `${value}`);
  const lines = [head, ...rows].map((row) => csvFormatRow(row.map(field)));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
