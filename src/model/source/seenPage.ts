import type { Budget } from '../budget';
import type { PageBox } from './source';

/** A printed number on a page, small enough to be one block of many. */
export interface SeenFigure {
  box: PageBox;
  /** Id of the fact that it is; empty where it is not known yet, or was not read. */
  fact: string;
}

/**
 * What can be seen of a page from afar: where words and figures stand. Points, origin top left; of a text, which has no places,
 * widths of characters and lines.
 */
export interface SeenPage {
  /** The file's page, from 1; of a text, a sheet of its lines. */
  number: number;
  width: number;
  height: number;
  /** First and last line of a sheet of a text; null where the document has pages. */
  lines: readonly [number, number] | null;
  words: PageBox[];
  figures: SeenFigure[];
  /** Whether ruled tables were found on it. */
  grids: number;
  isPicture: boolean;
}

/** What is known of a document before all of it is read. */
export interface KnownSoFar extends Pick<Budget, 'body' | 'year' | 'stage'> {
  /** Titles of its tables as printed, once they are read, with the number of their rows. */
  tables: { title: string; rows: number }[];
}
