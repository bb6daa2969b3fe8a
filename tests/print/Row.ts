import type { Draft } from '../invent/draft';
import type { Payment } from '../invent/payment';
import type { Form, FormTable } from './Form';

/** The part of a row that one list has. */
export interface RowHead {
  /** What stands in its columns of labels. */
  labels: Readonly<Record<string, string>>;
  code: string;
  name: string;
  /** Exact fen by column key; a text is printed as it is. */
  amounts: Readonly<Record<string, number | string>>;
  /** One label over all its columns of labels. */
  merged?: boolean;
}

/** A row before it is placed. */
export interface Row {
  heads: RowHead[];
  /** A label that is merged over this row and those after it that have the same. */
  group?: string;
  /** One label over the second list, its figures and the names of the third; its amount stands in the last column. */
  over?: { text: string; name: string; fen: number };
  /** Zeros that are printed where the table leaves blanks. */
  zeros?: boolean;
}

/** What the rows of a table are made from. */
export interface RowMaking {
  draft: Draft;
  form: Form;
  table: FormTable;
  /** Keys of all columns. */
  keys: readonly string[];
  payments: readonly Payment[];
}
