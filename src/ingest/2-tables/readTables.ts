import type { Parts } from '../1-parts/Parts';
import type { Tell } from '../Finding';
import { readCellTables } from './cells/readCellTables';
import type { Tables } from './Tables';
import { readTextTables } from './text/readTextTables';

/**
 * Reads the rows of all tables: from their cells, or from the order of words and figures on their lines.
 * @throws Refusal where they are no tables of a budget
 */
export function readTables(parts: Parts, tell: Tell): Tables {
  return parts.kind === 'text' ? readTextTables(parts, tell) : readCellTables(parts, tell);
}
