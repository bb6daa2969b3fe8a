import { saidIn } from './cells';
import { compareSums } from './compare';
import { TOTAL_IDENTITIES, type TotalIdentity } from './totalIdentities';
import type { Cells } from './cells';
import type { ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Comparison, Rule } from './rule';

/** The figures of a side; where its first table prints nothing there, a blank that says so. Undefined where a table says nothing. */
function sideFigures(index: ContentIndex, side: readonly Cells[]): Figure[] | undefined {
  const said = side.map((cells) => saidIn(index, cells));
  // A carryover table is printed where money was carried over; any other table that is left out is unknown, not zero.
  if (said.some((one, at) => !one && (at === 0 || side[at]?.role !== 'carryover'))) return undefined;
  const figures = said.flatMap((one) => (one ? index.cells(one.rows, one.columns) : []));
  return figures.length > 0 ? figures : [said[0]?.blank() ?? []].flat();
}

function compareTotals(index: ContentIndex, identity: TotalIdentity): Comparison[] {
  if (identity.holds && !identity.holds(index)) return [];
  const left = sideFigures(index, identity.left);
  const right = sideFigures(index, identity.right);
  if (!left || !right) return [];
  const printed = [...left, ...right].some((figure) => figure.facts.length > 0);
  const declaredEmpty = identity.left.some(({ role }) => index.table(role)?.empty);
  // Two blanks agree about nothing worth saying, unless a sentence declares one table empty and the other has to follow.
  if (!printed && !declaredEmpty) return [];
  const guessed = [...identity.left, ...identity.right].some((cells) => {
    const said = saidIn(index, cells);
    return said !== undefined && index.guessed(said.rows, said.columns);
  });
  return compareSums(identity.key, left, right, { soft: identity.soft ?? false, guessed });
}

/** Totals that two or more tables print. */
export const betweenTotals: Rule = {
  key: 'same-total',
  group: 'between-tables',
  title: { zh: '同一个总数在不同的表里相同', en: 'The same total agrees between the tables' },
  run: (index) => TOTAL_IDENTITIES.flatMap((identity) => compareTotals(index, identity)),
};
