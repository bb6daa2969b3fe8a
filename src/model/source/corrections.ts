import type { TableRole } from '../tables/table';

/** Version of the shape of what lies beside a document as `<file>.corrections.json`. */
export const CORRECTIONS_FORMAT = 'mingzhang/corrections@1';

/** What the name of a document's corrections adds to its own: they lie beside it. */
export const CORRECTIONS_ENDING = '.corrections.json';

/** A table as a reading found it: the line that it begins on, and its title as printed, which may be empty. */
export interface TableFound {
  line: number;
  title: string;
}

/** One thing that somebody knows better than the reading of a document. Each names what is printed, so that it fits nothing else. */
export type Correction =
  /** This table is the one of a role. */
  | { is: 'table'; table: TableFound; role: TableRole }
  /** A column of figures, counted from 0, under a header as printed, holds what a key stands for; with an empty one it holds none of these. */
  | { is: 'column'; table: TableFound; column: number; header: string; key: string }
  /** The row on a line and the one right below it are one. */
  | { is: 'rows'; table: TableFound; line: number; next: number; names: readonly [string, string] };

/** What was corrected in the reading of one document. */
export interface Corrections {
  format: typeof CORRECTIONS_FORMAT;
  /** The document: name, and digest of its bytes, by which alone it is known. */
  document: { file: string; sha256: string };
  corrections: readonly Correction[];
}

/** The rule by which figures that rest on a correction are placed. */
export const CORRECTED = 'correction';

/** What two corrections are about where one takes the place of the other: the same table, column or row. */
export function isSameMatter(one: Correction, other: Correction): boolean {
  if (one.table.line !== other.table.line || one.table.title !== other.table.title) return false;
  if (one.is === 'column') return other.is === 'column' && one.column === other.column;
  if (one.is === 'rows') return other.is === 'rows' && one.next === other.next;
  return other.is === 'table';
}
