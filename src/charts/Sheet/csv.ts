import { csvFormatRow } from 'd3';
import { defused } from '../../series/defused';

/** A value of a sheet; null is an empty field. */
export type SheetValue = string | number | null;

/** A number from text where it is one, so that spreadsheets can reckon with it. */
export function numberOr(text: string): SheetValue {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A sheet: its head and its rows, which have as many values. */
export interface Sheet {
  head: readonly string[];
  rows: readonly (readonly SheetValue[])[];
}

/** Tells spreadsheets that the text is UTF-8; without it they show Chinese as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A sheet as CSV for spreadsheets. Numbers stay numbers, negative ones too; formulas in texts are defused. */
export function csvText({ head, rows }: Sheet): string {
  const field = (value: SheetValue) => (typeof value === 'string' ? defused(value) : value === null ? '' : `${value}`);
  const lines = [head, ...rows].map((row) => csvFormatRow(row.map(field)));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
