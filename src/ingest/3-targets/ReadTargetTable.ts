import type { Printed } from '../../model/source/source';
import type { TargetTable } from '../../model/narrative/target';

/** A table of targets as a reader found it. */
export interface ReadTargetTable {
  table: TargetTable;
  /** Of cells: the words that it holds, each with the target or the table that it belongs to. Of a text they stand in its lines. */
  numbers: { printed: Printed; ref: string }[];
  /** Page numbers that fell between its rows. */
  pages: Pick<Printed, 'text' | 'line' | 'offset'>[];
  /** True where the table ends in the middle of a row. */
  cutOff: boolean;
}
