import { UNITS } from '../../model/checks/check';
import { isTotalName } from '../../model/tables/table';
import { compareAs } from '../compare';
import type { ContentIndex, FactRow } from '../ContentIndex';
import { countFigure } from '../figure';
import type { Comparison, Rule } from '../rule';

/** The figures of a row and where they stand, so that rows that print the same can be told. */
const printedIn = (row: FactRow): string =>
  [...row.cells].map(([column, { amount }]) => `${column} ${amount}`).join('/');

function repeatedIn(index: ContentIndex, role: Parameters<ContentIndex['rows']>[0]): Comparison[] {
  const totals = index.rows(role).filter(({ code, name }) => code === '' && isTotalName(name));
  const [first, second] = totals;
  if (!first || !second || printedIn(first) !== printedIn(second)) return [];
  const cells = index.cells([first, second], [...first.cells.keys()]);
  const lines = cells.flatMap((figure) => figure.lines);
  const facts = cells.flatMap((figure) => figure.facts);
  const left = countFigure({ kind: 'total-twice', table: role, name: first.name }, 2, lines, facts);
  const right = countFigure({ kind: 'total-once' }, 1, []);
  return [compareAs(role, left, right, UNITS.times, { difference: 1, bound: 0, state: '需核对' })];
}

/** A total printed on two rows agrees with all that is added up: only that it stands there twice shows that a line was printed again. */
export const repeatedTotals: Rule = {
  key: 'total-repeated',
  group: 'within-table',
  run: (index) =>
    index.content.tables
      .filter(({ role }, at, tables) => role !== 'other' && tables.findIndex((table) => table.role === role) === at)
      .flatMap(({ role }) => repeatedIn(index, role)),
};
