import type { MoneyUnit } from '../money';

/** The roles that a disclosure's tables play. Provinces number and name their tables differently, so a table is known by its role. */
export const TABLE_ROLES = [
  'overview',
  'income',
  'expenditure',
  'appropriation',
  'appropriation-expenditure',
  'appropriation-basic',
  'general-public',
  'general-public-economic',
  'basic',
  'project',
  'projects',
  'government-funds',
  'state-capital',
  'three-public',
  'carryover',
  'operating-cost',
  'procurement',
  'other',
] as const;

export type TableRole = (typeof TABLE_ROLES)[number];

/** A column of figures of one table. */
export interface TableColumn {
  /** Key of the closed list, or `other:<words>` for a header that no key stands for. */
  key: string;
  /** Its header as printed, from the outside in; the official words where the document's text lost its headers. */
  title: string;
  /** Which of the lists side by side it belongs to, from 0. */
  list: number;
}

/** The key of a column that no key stands for: its words are kept, it is part of no sum and no flow. */
export function otherColumn(words: string): string {
  // A column's key is a part of ids that are paths.
  return `other:${words.replaceAll('/', '／')}`;
}

export const isOtherColumn = (key: string): boolean => key.startsWith('other:');

/** Whether a row's name says that it is its table's total. */
export function isTotalName(name: string): boolean {
  return /^(?:总计|合计)$/.test(name.replace(/\s/g, ''));
}

/**
 * One row of a table as printed. Rows are numbered from 1, page breaks and repeated headers not counted; several tables of the
 * role `other` count on.
 */
export interface TableRow {
  row: number;
  /** Classification code without spaces; empty on totals and on rows that name a body. */
  code: string;
  /** Cleaned name; in the two-list tables that of the left list (empty if the row has none). */
  name: string;
  /** Right list of the tables with two lists or three side by side. */
  right?: { code: string; name: string };
  /** Third list, where there is one. */
  third?: { code: string; name: string };
  /** First line of the row in the source. */
  line: number;
}

export interface BudgetTable {
  role: TableRole;
  /** Number as printed, such as `表2`; empty if none is printed. */
  label: string;
  /** Title as printed. */
  title: string;
  unit: MoneyUnit;
  /** Columns of figures from left to right. */
  columns: TableColumn[];
  /** Whether its columns were read from printed headers, or are the form's, since the text has lost its headers. */
  columnsFrom: 'headers' | 'form';
  /** First and last line in the source. */
  line: number;
  endLine: number;
  /** The sentence that declares the table empty, where it is. */
  empty: { text: string; line: number; endLine: number } | null;
  rows: TableRow[];
}
