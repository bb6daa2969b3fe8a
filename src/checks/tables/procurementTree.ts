import { compareSums } from '../compare';
import type { FactRow } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

const isBelow = (path: string, above: string): boolean => path.startsWith(`${above}/`);

/** Each row's nearest row above it on its path; rows without one are parts of the total. */
function parentsOf(rows: readonly FactRow[]): Map<FactRow, FactRow | undefined> {
  const parents = new Map<FactRow, FactRow | undefined>();
  const open: FactRow[] = [];
  for (const row of rows) {
    while (open.length > 0 && !isBelow(row.name, open.at(-1)?.name ?? '')) open.pop();
    parents.set(row, open.at(-1));
    open.push(row);
  }
  return parents;
}

/** The rows of the procurement table are paths: 货物/设备购置费/办公设备购置. Those right below a row add up to it. */
export const procurementTree: Rule = {
  key: 'procurement-sum',
  group: 'within-table',
  run(index): Comparison[] {
    const total = index.totalRow('procurement');
    const rows = index.rows('procurement').filter((row) => row !== total && row.code === '');
    const parents = parentsOf(rows);
    const columns = index.columns('procurement').map(({ key }) => key);
    return [total, ...rows].flatMap((row) => {
      const below = rows.filter((candidate) =>
        row === total ? !parents.get(candidate) : parents.get(candidate) === row,
      );
      return columns.flatMap((column) =>
        compareSums(`${row?.row ?? 0}/${column}`, index.cells([row], [column]), index.cells(below, [column])),
      );
    });
  },
};
