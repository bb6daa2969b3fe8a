import type { PageOf } from './source';

/**
 * A page of the document as it is printed, for being drawn again: its words and rules with their places, people masked.
 * Points, origin top left, rounded to a tenth; the document's own fonts are not kept.
 */
export interface PrintedPage {
  /** The file's page, from 1. */
  number: number;
  /** What it is, where it is no page of paper. */
  of?: PageOf | undefined;
  width: number;
  height: number;
  /** Text, left, top, right, bottom. */
  words: [string, number, number, number, number][];
  /** Direction, where it lies across it, from, to. */
  rules: ['h' | 'v', number, number, number][];
  /** Cells of its tables: left, top, right, bottom. */
  cells: [number, number, number, number][];
}

/** The printed pages of a document that have tables of figures, in print order. */
export interface PrintedPages {
  format: 'mingzhang/pages@1';
  id: string;
  pages: PrintedPage[];
}
