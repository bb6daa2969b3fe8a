import type { Notice } from '../model/problems/problem';
import type { CellPlace, PageOf } from '../model/source/source';
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
  /** The address of its cell, where its format has one. */
  place?: CellPlace;
  /** The value behind a printed figure, where that says something else. */
  stored?: string;
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
  /**
   * Set where its words may as well belong to another row or column, because alignment alone made it or a rule at its side ends at nothing,
   * or because the edge of the page cuts it (`place`), or where it is open only over which columns the headers above stand (`header`).
   */
  guess?: 'place' | 'header';
}

/** What ruling lines (or shading, or alignment) enclose on one page. */
export interface Grid {
  page: number;
  box: Box;
  cells: Cell[];
  /** How its columns and rows were found; `cells`: the file has them as such. */
  from: 'rules' | 'shading' | 'alignment' | 'cells';
  /** The same grid by every other way in which its headers may stand over its columns, where these are all that are left open. */
  others?: Cell[][];
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
  /** What it is, where it is no page of paper: a sheet of a workbook, or what surrounds one table. */
  of?: PageOf;
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
  /** Whether its text lies under a picture, so that what is seen is not what is read; absent where a format has no pictures. */
  isUnderPicture?: boolean;
}

/** A document as every reader gives it, whatever its format: masked, its lines numbered through. */
export interface SourceDocument {
  format: 'text' | 'pdf' | 'excel' | 'word' | 'html';
  pages: Page[];
  /** All lines of all pages. */
  lines: SourceLine[];
  /** Of text files; the name of the format for all others. */
  encoding: string;
  /** What its reader left aside, and has to tell. */
  told?: readonly Notice[];
}
