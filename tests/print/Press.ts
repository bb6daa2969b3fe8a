import type { TableModel } from './tableModel';

/** What a document is printed with: it places words and tables, from the first page to the last. */
export interface Press {
  newPage(isTable: boolean): void;
  /** A line of words outside any table. */
  line(text: string, size?: number, align?: 'left' | 'center' | 'right'): void;
  /** A line with words at both ends. */
  ends(left: string, right: string): void;
  /** A table, with what stands above it. */
  table(model: TableModel, above: () => void): void;
}
