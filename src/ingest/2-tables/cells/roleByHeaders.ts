import type { TableRole } from '../../../model/tables/table';
import { isByFunction } from '../../../templates/tables/roleByCodes';
import { TOLD_BY_HEADERS } from '../../../templates/tables/tableShapes';
import type { GridTable } from './gridTable';

/** So many of the columns that tell a table have to be there, where any of them will do. */
const ENOUGH = 2;

/**
 * The role of a table whose title says none, by its headers alone; undefined where they leave it open.
 * @param taken roles that titles give to other tables: what they are is known better
 * @param readAs reads the table as one of a role
 */
export function roleByHeaders(
  taken: ReadonlySet<TableRole>,
  readAs: (role: TableRole) => GridTable,
): TableRole | undefined {
  const found = TOLD_BY_HEADERS.find(({ role, all, any, byFunction }) => {
    if (taken.has(role)) return false;
    const { table, facts } = readAs(role);
    const used = new Set(facts.map(({ column }) => column));
    // A list that is none takes any column; a key that its header does not say is none.
    const said = new Set(table.columns.map(({ key }) => key));
    return (
      all.every((key) => said.has(key) && used.has(key)) &&
      any.filter((key) => said.has(key)).length >= Math.min(ENOUGH, any.length) &&
      (!byFunction || isByFunction(table)) &&
      (byFunction || table.rows.some(({ right }) => right !== undefined))
    );
  });
  return found?.role;
}
