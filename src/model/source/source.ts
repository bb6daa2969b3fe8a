/** Where something stands in the source document. */
export interface Place {
  /** Page of the source, 1-based; null where the source has no pages. */
  page: number | null;
  /** 1-based line of the source text. */
  line: number;
  /** Characters before it on that line. */
  offset: number;
}

/** Left, top, right, bottom on a page: points, origin top left. */
export type PageBox = [number, number, number, number];

/** A cell as its own format addresses it: of a workbook by sheet and letters, of a text or a web page by table, row and column, from 1. */
export type CellPlace = { sheet: string; cell: string } | { table: number; row: number; column: number };

/** What a page is that is no page of paper: a sheet of a workbook, or a table of a text with what stands above it, from 1. */
export type PageOf = { sheet: string } | { table: number };

/** A number as it stands in the source, character for character. */
export interface Printed extends Place {
  text: string;
  /** On its page, where the format knows places. */
  box?: PageBox;
  /** The address of its cell, where the format has one. */
  cell?: CellPlace;
  /** The value behind what is printed, where it says something else. */
  stored?: string;
}

/** Words of the source with the lines that they come from. */
export interface Quote {
  text: string;
  /** First and last line, 1-based, both included. */
  line: number;
  endLine: number;
}
