import { noticeOf } from '../../../model/problems/problem';
import { shapeOf, type TableShape } from '../../../templates/tables/tableShapes';
import { ROLE_NAMES } from '../../../model/tables/tableNames';
import { refuse } from '../../../readers/text/Refusal';
import { TEXT_ROLES } from '../../../templates/forms/textForm';
import type { TextParts } from '../../1-parts/Parts';
import type { Tell } from '../../Finding';
import type { TextTables } from '../Tables';
import { joinBroken } from './joinBroken';
import { leftOut } from '../../loose/leftOut';
import { nameProjects, namesByCode } from './projectNames';
import type { RawTable } from '../../loose/RawTable';
import { bodiesOfProjects } from '../../loose/families';

/** The classification has some two thousand codes; a table beyond this is none of a budget. */
const MOST_ROWS = 5_000;

/** Refuses a document with a table that no body could have, before its rows are held against each other. */
function refuseHuge(tables: readonly RawTable[]): void {
  const huge = tables.find(({ rows }) => rows.length > MOST_ROWS);
  if (!huge) return;
  const { label, title, rows, line } = huge;
  const table = [label, title].filter(Boolean).join(' ');
  refuse('huge-table', { title, rows: rows.length, most: MOST_ROWS }, { table, line });
}

function tellTables(tables: readonly RawTable[], tell: Tell): void {
  const present = new Set(tables.map(({ role }) => role));
  for (const role of TEXT_ROLES)
    if (!present.has(role)) tell(noticeOf('absent-table', { role }, { table: ROLE_NAMES[role] }));
  for (const { bare, role, label, title, line } of tables)
    if (bare) tell(noticeOf('bare-table', { role }, { table: label || title, line }));
}

/**
 * Reads the rows of a text's tables; figures that blanks have broken are whole again where the document proves how.
 * @throws Refusal
 */
export function readTextTables(parts: TextParts, tell: Tell): TextTables {
  const { tables, unread: broken } = joinBroken(parts.document.lines, parts.segments.tables);
  refuseHuge(tables);
  tellTables(tables, tell);
  for (const { table, row, pieces } of broken) tell(leftOut('broken-number', { table, row, figures: pieces }));
  nameProjects(tables);
  const rowsOf = (has: (shape: TableShape) => boolean): RawTable['rows'] =>
    tables.filter(({ role }) => has(shapeOf(role))).flatMap((table) => table.rows);
  return {
    ...parts,
    tables,
    broken,
    names: {
      byCode: namesByCode(tables),
      bodies: new Set([...parts.bodies, ...bodiesOfProjects(tables)]),
      rows: new Set(rowsOf(({ rows }) => rows === 'names').map(({ name }) => name)),
      year: parts.year,
    },
    projectRows: new Set(
      tables
        .filter(({ role }) => shapeOf(role).hasProjects)
        .flatMap(({ role, rows }) => rows.filter(({ isProject }) => isProject).map(({ row }) => `${role}/${row}`)),
    ),
  };
}
