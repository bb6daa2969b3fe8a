import { noticeOf } from '../../model/problems/problem';
import type { TextTables } from '../2-tables/Tables';
import { leftOut } from '../loose/leftOut';
import type { Narrative } from '../4-narrative/readNarrative';
import { QUOTED, type Tell } from '../Finding';
import { refuseCutOff } from './cutOff';
import { findTornRows, type TornRow } from './findTornRows';

/** The fifth stage, for text alone: rows that are no table's, or of which nobody can say whose figures they hold. */
export type Damage = Narrative & {
  /** Rows whose figures are left out; none where cells hold them. */
  tornRows: TornRow[];
};

/** Tells where another table's rows begin, whose title is lost. */
function tellSeams({ tables, segments }: TextTables, tell: Tell): void {
  for (const { role, label, title, seam } of tables) {
    if (!seam) continue;
    const { line, text } = seam;
    tell({
      from: line,
      to: segments.tables.find((segment) => segment.role === role)?.lines.at(-1)?.number ?? line,
      told: (figures) =>
        noticeOf('lost-title', { role, words: text.slice(0, QUOTED), figures }, { table: label || title, line }),
    });
  }
}

/**
 * Looks for what a copy has lost or torn: the end of the document, titles between tables, pieces of rows.
 * @throws Refusal where the document ends inside a table
 */
export function findDamage(read: Narrative, tell: Tell): Damage {
  if (read.kind === 'cells') return { ...read, tornRows: [] };
  refuseCutOff(read);
  const { tables, tornRows } = findTornRows(read.tables, {
    bodies: read.names.bodies,
    byCode: read.names.byCode,
    projects: read.narrative.projects,
  });
  for (const { table, row } of tornRows)
    tell(leftOut('torn-row', { table, row, figures: [...row.figures, ...row.rightFigures] }));
  tellSeams({ ...read, tables }, tell);
  return { ...read, tables, tornRows };
}
