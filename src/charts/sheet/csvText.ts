import type { Change } from '../../series/changes/change';
import { csvFormatRow } from 'd3';
import { defused } from '../../series/takeaway/defused';
import type { Lang } from '../../i18n/lang';
import { sheetWordsOf, type Column } from '../../i18n/words/share/sheetWords';

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

/**
 * The head of a sheet.
 * @param own what a column is called in this sheet, where that is not its usual name
 */
export function headOf(columns: readonly Column[], lang: Lang, own: Partial<Record<Column, string>> = {}): string[] {
  return columns.map((column) => own[column] ?? sheetWordsOf(lang).columns[column]);
}

/** A percentage of change: a stated one as it is printed, a worked-out one to two decimals. */
export function rateOf({ value, stated }: NonNullable<Change['percent']>): number {
  return stated ? value : Math.round(value * 100) / 100;
}
