import { noticeOf } from '../../model/problems/problem';
import { PART_NAMES } from '../../templates/narrative/partHeadings';
import type { Tables } from '../2-tables/Tables';
import type { Tell } from '../Finding';
import { readCellTargets } from './cells/readCellTargets';
import type { ReadTargetTable } from './ReadTargetTable';
import { readTargetTable } from './text/targetTable';

/** The third stage: what the money is to bring about. */
export type Targets = Tables & {
  targetTables: ReadTargetTable[];
};

/** Reads the tables of performance targets. */
export function readTargets(tables: Tables, tell: Tell): Targets {
  if (tables.kind === 'cells') {
    const targetTables = readCellTargets(tables.targetParts, tables.document.lines, tell);
    return { ...tables, targetTables };
  }
  const { targets } = tables.segments;
  if (targets.length === 0) tell(noticeOf('absent-part', { part: 'targets' }, { table: PART_NAMES.targets }));
  return { ...tables, targetTables: targets.map(readTargetTable) };
}
