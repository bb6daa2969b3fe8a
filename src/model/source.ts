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

/** A number as it stands in the source, character for character. */
export interface Printed extends Place {
  text: string;
  /** On its page, where the format knows places. */
  box?: PageBox;
}

/** Words of the source with the lines that they come from. */
export interface Quote {
  text: string;
  /** First and last line, 1-based, both included. */
  line: number;
  endLine: number;
}
