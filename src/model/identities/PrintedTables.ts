import type { Yuan } from '../money';
import type { BudgetTable, TableRole } from '../tables/table';

/** One printed row of a table, or of one of the lists of a table that stand side by side. */
export interface PrintedRow {
  /** Empty on totals and on rows that only have a name. */
  code: string;
  name: string;
}

/** What identities have to know of a table. */
export type PrintedTable = Pick<BudgetTable, 'role' | 'columns' | 'empty'>;

/**
 * What is printed of a budget: rows and columns, whether its figures stand in their columns already or not. Identities are found in it
 * for the checks, which hold figures against each other, and for the reader of text, which looks for the columns of figures by them.
 */
export interface PrintedTables<Row extends PrintedRow = PrintedRow> {
  /** The first table of a role; undefined where the document has none, or one that says nothing. */
  table: (role: TableRole) => PrintedTable | undefined;
  rows: (role: TableRole) => readonly Row[];
  /** The row of the grand total; in tables of lists that of the spending. */
  totalRow: (role: TableRole) => Row | undefined;
  /** Whether a table prints a row for its grand total, with figures or without, or declares itself empty. */
  hasTotalRow: (role: TableRole) => boolean;
  /** All rows of a code that are no sums of others of them. */
  byCode: (role: TableRole, code: string) => readonly Row[];
  /** The printed codes, each once. */
  codes: (role: TableRole) => readonly string[];
  /** Row of a list of income that means this line, such as `general_public`: of two lists side by side, or of the income table. */
  incomeRow: (role: TableRole, line: string) => Row | undefined;
  /** How a line of a list of income is named, also where it prints no figure. */
  incomeName: (role: TableRole, line: string) => string | undefined;
  /** Row of a list of spending that means this line, such as `carry_forward`. */
  spendingRow: (role: TableRole, line: string, column: string) => Row | undefined;
  /** Whether a table says by not printing a code that it has no money. */
  saysNothingOf: (role: TableRole, code: string) => boolean;
  /** What a row has in a column, 0 where that is blank; undefined where nobody knows yet in which columns its figures stand. */
  amount: (row: Row, column: string) => Yuan | undefined;
}
