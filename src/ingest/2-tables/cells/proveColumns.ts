import { columnSums } from '../../../model/tables/columnTree';
import { isRounding } from '../../../model/sums/splitBySums';
import { sumYuan } from '../../../model/money';
import type { Fact } from '../../../model/fact';
import type { TablePart } from '../../1-parts/cells/tableParts';
import type { GridTable } from './gridTable';

/** Another reading is out of the question where it breaks so many rows: one wrong figure alone makes no proof. */
const BROKEN = 2;

const placeOf = ({ printed }: Fact): string => `${printed.line}:${printed.offset}`;

/** Whether two readings of a table say the same of every figure. */
function isSame(one: GridTable, other: GridTable): boolean {
  const ids = new Map(one.facts.map((fact) => [placeOf(fact), fact]));
  const alike = other.facts.every((fact) => {
    const own = ids.get(placeOf(fact));
    return own?.id === fact.id && own.code === fact.code && own.name === fact.name;
  });
  return alike && one.facts.length === other.facts.length && one.unread.length === other.unread.length;
}

/** How many rows of a table do not add up by its columns. A row with a cell that is no figure may do so. */
function brokenRows({ table, facts, unread }: GridTable): number {
  const sums = columnSums(table.columns);
  const rows = new Map<number, Map<string, Fact>>();
  for (const fact of facts) rows.set(fact.row, (rows.get(fact.row) ?? new Map<string, Fact>()).set(fact.column, fact));
  for (const { row } of unread) rows.delete(row.row);
  return [...rows.values()].filter((row) =>
    sums.some(({ whole, parts }) => {
      const own = row.get(whole);
      const below = parts.flatMap((part) => row.get(part) ?? []);
      const difference = (own?.amount ?? 0) - sumYuan(below.map(({ amount }) => amount));
      return !isRounding(
        difference,
        [...(own ? [own] : []), ...below].reduce((sum, { step }) => sum + step, 0),
      );
    }),
  ).length;
}

/**
 * Looks at every other way in which the headers of a table may stand over its columns. Where all of them say the same, nothing is open;
 * where this one adds up in every row and each other one fails in several, the sums prove it. Anything else stays a guess.
 * @param readBy reads the table with another first grid
 */
export function proveColumns(part: TablePart, table: GridTable, readBy: (part: TablePart) => GridTable): void {
  const [first, ...further] = part.grids;
  const open = table.facts.filter(({ rule }) => rule === 'open-header');
  if (open.length === 0 || !first?.others) return;
  const others = first.others
    .map((cells) => readBy({ ...part, grids: [{ ...first, cells }, ...further] }))
    .filter((other) => !isSame(table, other));
  if (others.length === 0)
    for (const fact of open) {
      fact.provenance = 'reported';
      delete fact.rule;
      delete fact.alternatives;
    }
  else if (brokenRows(table) === 0 && others.every((other) => brokenRows(other) >= BROKEN))
    for (const fact of open) {
      fact.provenance = 'resolved';
      fact.rule = 'header-by-sums';
      delete fact.alternatives;
    }
}
