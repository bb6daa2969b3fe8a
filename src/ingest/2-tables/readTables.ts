import type { Parts } from '../1-parts/Parts';
import type { Tell } from '../Finding';
import { TableCorrections } from './TableCorrections';
import { readCellTables } from './cells/readCellTables';
import type { Tables } from './Tables';
import { readTextTables } from './text/readTextTables';

/**
 * Reads the rows of all tables: from their cells, or from the order of words and figures on their lines.
 * @throws Refusal where they are no tables of a budget
 */
export function readTables(parts: Parts, tell: Tell): Tables {
  if (parts.kind === 'cells') return readCellTables(parts, tell);
  // A text has no cells that a correction could name.
  new TableCorrections(parts.corrections).tell([], tell);
  return readTextTables(parts, tell);
}
