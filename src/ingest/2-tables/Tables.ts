import type { CellParts, TextParts } from '../1-parts/Parts';
import type { TablePart } from '../1-parts/cells/tableParts';
import type { GridTable } from './cells/gridTable';
import type { Names } from './Names';
import type { Broken } from './text/joinBroken';
import type { RawTable } from '../loose/RawTable';

interface Named {
  names: Names;
  /** Rows of tables of projects that name a project, by role and number: `projects/3`. */
  projectRows: ReadonlySet<string>;
}

/** Tables of a text: the words of their rows are known, the columns of their figures not yet. */
export interface TextTables extends TextParts, Named {
  tables: RawTable[];
  /** Rows whose figures are in pieces that nobody can put together. */
  broken: Broken[];
}

/** Tables of cells: every figure stands in its row and column. */
export interface CellTables extends CellParts, Named {
  tables: GridTable[];
  /** What is a table, of money or of targets: not those frames around words that are none. */
  tablePlaces: TablePart[];
}

/** The second stage: the rows of every table. */
export type Tables = TextTables | CellTables;
