import type { Printed } from '../../model/source/source';
import type { MoneyUnit } from '../../model/money';
import type { TableRole, TableRow } from '../../model/tables/table';

/** A row as recognised: its words are known, the columns of its figures not yet. */
export interface RawRow extends TableRow {
  /** Words of the row as fragments in print order, codes and figures left out. */
  parts: string[];
  /** Loose figures in print order; in the two-list tables those of the left list. */
  figures: Printed[];
  /** Two-list tables: figures of the right list. */
  rightFigures: Printed[];
  /** True on a row whose figures are broken and cannot be put together: they are not zero, they are unknown. */
  unread?: boolean;
  /** True on a row of the project table that names a project. */
  isProject: boolean;
  /** Places of the printed code, one for each group of digits. */
  codePrinted: Printed[];
}

/** What a header has instead of the form's columns: so many, none with these words, or one with words of its own. */
export type OtherColumns = { printed: number } | { missing: readonly string[] } | { foreign: string };

/** A table of loose figures. */
export interface RawTable {
  role: TableRole;
  label: string;
  title: string;
  unit: MoneyUnit;
  /** Name that 编制部门 or 编制单位 gives; empty if none. */
  body: string;
  /** Line of the title. */
  line: number;
  endLine: number;
  decimals: number;
  empty: { text: string; line: number; endLine: number } | null;
  rows: RawRow[];
  /** Page numbers and the numbered header line, for the account of all numbers. */
  pages: Printed[];
  /** A row that ends the table with words or a code but without figures, as a document cut off would leave it. */
  unfinished: RawRow | null;
  /** What the header prints instead of the template's columns; null if it prints those, or none. */
  otherColumns: OtherColumns | null;
  /** Header only: no row, no sentence. */
  bare: boolean;
  /** Where something begins that is no part of this table, with figures that nobody has read; null where the next title ends it. */
  seam: { line: number; text: string } | null;
}
