import type { TableRole } from '../tables/table';
import type { Cells } from './cells';
import type { Condition } from './conditions';

/** A cell that says by being blank that there is no money: its row by code or name, null for the total; its column where that is told. */
export interface Blank {
  row: string | null;
  column: string;
}

/** Cells of one table that are added: these rows in these columns. */
export interface CellSum<Row> {
  role: TableRole;
  rows: readonly Row[];
  columns: readonly string[];
  /** What is blank, where a table says by printing no figure that there is none; undefined where it then says nothing. */
  blank: Blank | undefined;
}

/** An identity at one place of a document. */
export interface Instance<Row> {
  /** The identity's key, and the code where it is one of many: `expenditure-income/201`. */
  what: string;
  left: readonly CellSum<Row>[];
  right: readonly CellSum<Row>[];
  /** Whether both sides are the same money, or the right one is a part of the left. */
  relation: 'equal' | 'at-least';
  /** Why the document may mean something else, so that it does not contradict itself where the sides differ. */
  doubt?: string | undefined;
}

/** Two sides that are the same money, wherever both are printed. */
export interface TotalIdentity {
  key: string;
  left: readonly Cells[];
  right: readonly Cells[];
  /** What holds only sometimes: where it does. */
  where?: Condition;
  /** What still holds elsewhere: that the right side is a part of the left. */
  otherwise?: 'at-least';
  doubt?: string;
}
