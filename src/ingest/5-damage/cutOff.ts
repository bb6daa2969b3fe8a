import { ROLE_NAMES } from '../../model/tables/tableNames';
import { shapeOf } from '../../templates/tables/tableShapes';
import { ANY_LIST_TOTAL } from '../../templates/rows/rowWords';
import { LAST_EXPENSE } from '../../templates/rows/expenseRows';
import { refuse } from '../../readers/text/Refusal';
import { REQUIRED_ROLES } from '../../templates/forms/textForm';
import type { TextTables } from '../2-tables/Tables';
import type { RawTable } from '../loose/RawTable';
import { isTotal } from '../loose/families';
import type { Targets } from '../3-targets/readTargets';
import type { ReadTargetTable } from '../3-targets/ReadTargetTable';
import { missesRows } from './findTornRows';

const nameOf = (table: RawTable): string => [table.label, table.title].filter(Boolean).join(' ');

/** Whether the last row of a table is one that others must follow: a total, a body, a class or a section without its parts. */
function lacksParts(table: RawTable, bodies: ReadonlySet<string>): boolean {
  const last = table.rows[table.rows.length - 1];
  if (!last) return false;
  const { rows, deepest } = shapeOf(table.role);
  if (rows === 'lists')
    return !table.rows.some(
      ({ name, right }) => ANY_LIST_TOTAL.test(name) && (!right || ANY_LIST_TOTAL.test(right.name)),
    );
  if (rows === 'expenses') return !table.rows.some(({ name }) => LAST_EXPENSE.test(name));
  if (isTotal(last) || bodies.has(last.name)) return true;
  return last.code !== '' && last.code.length < deepest;
}

/** A performance table adds up to 100 points, or to 90 where carrying out the budget takes the other ten. */
const FEWEST_POINTS = 90;

function endsInTargets(target: ReadTargetTable): boolean {
  const points = target.table.targets.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return target.cutOff || target.table.targets.length === 0 || points < FEWEST_POINTS;
}

/** Refuses a document that ends inside a table. */
export function refuseCutOff({ segments, tables, targetTables: targets }: TextTables & Targets): void {
  const last = tables[tables.length - 1];
  const present = new Set(tables.map(({ role }) => role));
  const missing = REQUIRED_ROLES.find((role) => !present.has(role));
  const otherFollows = segments.others.some(({ line }) => line > (last?.line ?? 0));
  const endsInTables =
    !otherFollows && segments.narrative.length === 0 && segments.targets.length === 0 && segments.glossary.length === 0;
  if (endsInTables && last) {
    const open = last.unfinished !== null && shapeOf(last.role).rows !== 'expenses';
    const bodies = new Set(tables.map(({ body }) => body));
    if (last.bare || open || missesRows(last) || lacksParts(last, bodies)) {
      const next = missing ? [ROLE_NAMES[missing]] : [];
      refuse('cut-off', { title: last.title, next }, { table: nameOf(last), line: last.endLine });
    }
  }
  const lastTarget = targets[targets.length - 1];
  const resumes = segments.narrative.some(({ number }) => number > (lastTarget?.table.endLine ?? 0));
  if (lastTarget && segments.glossary.length === 0 && !resumes && endsInTargets(lastTarget)) {
    const { title, endLine } = lastTarget.table;
    refuse('cut-off', { title, next: [] }, { table: title, line: endLine });
  }
}
