import type { Yuan } from './money';
import type { Printed } from './source/source';
import type { TableRole } from './tables/table';

/**
 * How sure it is that a figure belongs to its column.
 * `reported`: its place in the source is certain. `resolved`: the text lost the column, or alignment leaves it open which one it is, and
 * arithmetic leaves one placement.
 * `inferred`: several placements fit and a stated rule chose.
 */
export type Provenance = 'reported' | 'resolved' | 'inferred';

/** By what the place, the unit or the code of a figure was told where the document leaves it open. */
export type PlacingRule =
  // A text has lost its blank cells.
  | 'project-purpose'
  | 'own-before-transfer'
  | 'carryover-is-project'
  | 'pay-is-personnel'
  | 'first-that-fits'
  // A page or a sheet leaves open which cell is meant, or what its table is.
  | 'alignment'
  | 'merged-rows'
  | 'open-header'
  | 'lost-header'
  | 'header-by-sums'
  | 'headers-alone'
  | 'unclear-title'
  | 'unit-of-others'
  | 'code-as-printed'
  // Somebody has said it.
  | 'correction';

/** One figure at one place: table, row and column, and where it is printed. */
export interface Fact {
  /** `<table>/<row>/<column>`, unique in a budget. */
  id: string;
  table: TableRole;
  /** Row within the table, 1-based. */
  row: number;
  /** Classification code without spaces; empty on totals and on rows that name a body. */
  code: string;
  name: string;
  /** Column key of the table's role. */
  column: string;
  amount: Yuan;
  /** One unit in the last printed place, in yuan: the figure is amount ± step/2. */
  step: Yuan;
  printed: Printed;
  provenance: Provenance;
  /** For `inferred`: the rule that chose, a `PlacingRule`; a kept file may name another one. For `resolved`: what was open, where it is not what a text has lost. */
  rule?: string;
  /** For `inferred`: the other columns that fit. */
  alternatives?: string[];
}
