import type { SourceLine } from './text/SourceText';

/** A rectangle on a page: points (1/72 inch), origin top left, the page's rotation applied. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A run of characters without a gap, where it stands in its line and on its page. */
export interface Word {
  text: string;
  /** 1-based number of its line in the document. */
  line: number;
  /** Characters before it on that line. */
  offset: number;
  box: Box;
}

/** One cell of a grid; rows and columns are counted from 0 between the grid's rules. */
export interface Cell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  /** In reading order. */
  words: Word[];
}

/** What ruling lines (or shading, or alignment) enclose on one page. */
export interface Grid {
  page: number;
  box: Box;
  cells: Cell[];
  /** How its columns and rows were found. */
  from: 'rules' | 'alignment';
}

/** A ruling line as drawn, horizontal or vertical. */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  /** Its y (horizontal) or x (vertical). */
  at: number;
  from: number;
  to: number;
}

export interface Page {
  /** The file's page, from 1; not the number printed on it. */
  number: number;
  width: number;
  height: number;
  lines: SourceLine[];
  /** All words of its lines, in their order; empty where the format knows no places. */
  words: Word[];
  rules: Rule[];
  /** `null`: this format cannot know. `[]`: there are none. */
  grids: Grid[] | null;
  /** Characters for which the file gives no Unicode value: they are in no word. */
  unmapped: number;
  /** Whether pictures cover most of it and no text stands on it: a scan. */
  isPicture: boolean;
}

/** A document as every reader gives it, whatever its format: masked, its lines numbered through. */
export interface SourceDocument {
  format: 'text' | 'pdf';
  pages: Page[];
  /** All lines of all pages. */
  lines: SourceLine[];
  /** Of text files; the name of the format for all others. */
  encoding: string;
}
