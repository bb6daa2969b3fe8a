import { noticeOf } from '../../../model/problems/problem';
import { USUAL_ROLES } from '../../../templates/tables/usualTables';
import { ROLE_NAMES } from '../../../model/tables/tableNames';
import type { Tell } from '../../Finding';
import type { GridTable } from './gridTable';

/** Tells tables that most disclosures have and this one has not. */
export function tellAbsent(tables: readonly GridTable[], tell: Tell): void {
  const present = new Set(tables.map(({ table }) => table.role));
  for (const role of USUAL_ROLES)
    if (!present.has(role)) tell(noticeOf('absent-table', { role }, { table: ROLE_NAMES[role] }));
}
