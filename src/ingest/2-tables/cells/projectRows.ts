import { splitBySums } from '../../../model/sums/splitBySums';
import type { TableRow } from '../../../model/tables/table';
import { PROJECT_NAME } from '../../../templates/columns/headers';
import { PROJECT_KIND, TOTAL_ROW } from '../../../templates/rows/rowWords';
import { shapeOf } from '../../../templates/tables/tableShapes';
import type { GridTable } from './gridTable';

/** Whether the innermost names of a table's rows stand under a header that says that they are projects'. */
function namesProjects({ columns }: GridTable): boolean {
  const last = columns.findLast(({ kind, list }) => kind === 'name' && list === 0);
  return PROJECT_NAME.test(last?.title ?? '');
}

/** Rows that add up those below them, such as a body's above its projects, where the whole table divides so. */
function sumsIn({ facts }: GridTable, rows: readonly TableRow[]): ReadonlySet<number> {
  const figures = rows.map(({ row }) => facts.find((fact) => fact.row === row && fact.column === 'total'));
  const splits = splitBySums(figures.map((fact) => ({ amount: fact?.amount ?? 0, step: fact?.step ?? 0 })));
  if (!splits?.some(({ parts }) => parts.length > 1)) return new Set();
  return new Set(splits.flatMap(({ whole }) => rows[whole]?.row ?? []));
}

/**
 * The rows of tables that name a project, by role and number: neither a total nor a body, a function or a kind of projects.
 * @param byCode the name that the document gives each code
 */
export function projectRows(
  tables: readonly GridTable[],
  bodies: ReadonlySet<string>,
  byCode: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const functions = new Set(byCode.values());
  const listed = tables.filter(({ table }) => shapeOf(table.role).hasProjects);
  return new Set(
    listed.flatMap((own) => {
      const { role, rows } = own.table;
      const isNamed = namesProjects(own);
      const named = rows.filter(
        ({ code, name }) =>
          name !== '' &&
          !TOTAL_ROW.test(name) &&
          !PROJECT_KIND.test(name) &&
          !bodies.has(name) &&
          (code === '' ? isNamed && !functions.has(name) : name !== byCode.get(code)),
      );
      const sums = isNamed ? sumsIn(own, named) : new Set<number>();
      return named.filter(({ row }) => !sums.has(row)).map(({ row }) => `${role}/${row}`);
    }),
  );
}
