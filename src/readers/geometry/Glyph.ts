import type { Box } from '../SourceDocument';

/** One character as it is placed on a page. */
export interface Glyph {
  text: string;
  /** Its advance cell: from where it begins to where the next one may begin, line height included. */
  box: Box;
  /** Where its line of writing stands. */
  baseline: number;
  /** Font size in points. */
  size: number;
}
