import { cellSum, type Cells } from './cells';
import type { CellSum, Instance, TotalIdentity } from './Identity';
import { TOTAL_IDENTITIES } from './totalIdentities';
import type { PrintedRow, PrintedTables } from './PrintedTables';

/** What a side prints; a table that says nothing about its cells is left out of it, and then the side is not whole. */
function sideOf<Row extends PrintedRow>(
  tables: PrintedTables<Row>,
  side: readonly Cells[],
): { sums: CellSum<Row>[]; isWhole: boolean } {
  const found = side.map((cells) => cellSum(tables, cells));
  return {
    sums: found.flatMap((sum) => sum ?? []),
    // A carryover table is printed where money was carried over; any other table that is left out is unknown, not zero.
    isWhole: found.every((sum, at) => sum !== undefined || (at > 0 && side[at]?.role === 'carryover')),
  };
}

function instancesOf<Row extends PrintedRow>(tables: PrintedTables<Row>, identity: TotalIdentity): Instance<Row>[] {
  const { key, where, otherwise, doubt } = identity;
  const holds = !where || where.holds(tables, '');
  if (!holds && !otherwise) return [];
  const left = sideOf(tables, identity.left);
  if (!left.isWhole) return [];
  const right = sideOf(tables, identity.right);
  const relation = holds && right.isWhole ? 'equal' : otherwise;
  return relation ? [{ what: key, left: left.sums, right: right.sums, relation, doubt }] : [];
}

/** The totals that two or more tables of a document print, or both lists of one. */
export function totalInstances<Row extends PrintedRow>(
  tables: PrintedTables<Row>,
  identities: readonly TotalIdentity[] = TOTAL_IDENTITIES,
): Instance<Row>[] {
  return identities.flatMap((identity) => instancesOf(tables, identity));
}
