import type { CellPlace, PageOf } from '../../model/source/source';

/** A cell as a file without places has it. */
export interface PaperCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** As it is printed; lines are told apart by a line feed. */
  text: string;
  place?: CellPlace;
  /** The value behind what is printed, where it says something else. */
  stored?: string;
}

/** A table: its cells need not cover it. */
export interface PaperTable {
  kind: 'table';
  cells: PaperCell[];
  /** Widths of its columns in points, where the file states them. */
  widths?: readonly (number | undefined)[];
}

/** A line of words, or a paragraph; several pieces stand beside each other. */
export interface PaperText {
  kind: 'text';
  pieces: readonly { text: string; place?: CellPlace }[];
}

export type Block = PaperTable | PaperText;

/** What stands below each other on one sheet. */
export interface Paper {
  of?: PageOf;
  blocks: Block[];
}

/** A paragraph. */
export const paragraph = (text: string): PaperText => ({ kind: 'text', pieces: [{ text }] });

/** What a document may hide, none of it. */
export const NOTHING_HIDDEN = { sheets: 0, rows: 0, columns: 0, cells: 0, texts: 0 } as const;
