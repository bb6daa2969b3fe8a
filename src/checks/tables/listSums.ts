import { incomeLine, incomeWholes, spendingLine } from '../../model/tables/listLine';
import { LIST_BALANCES } from '../../model/identities/totalIdentities';
import { totalInstances } from '../../model/identities/totalInstances';
import { compareSums } from '../compare';
import { instanceSides, isPrinted } from '../instanceSides';
import type { Summand } from '../../model/sums/splitBySums';
import { topsBySums } from '../../model/sums/topsBySums';
import type { TableRole } from '../../model/tables/table';
import type { ContentIndex, FactRow } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

/** The sums of a list of income, in the order in which they are listed, by what their checks are called. */
const INCOME_SUMS: readonly (readonly [line: string, key: string])[] = [
  ['total', 'income'],
  ['current', 'this-year'],
  ['fiscal_appropriation', 'appropriation'],
  ['general_public', 'general-public'],
  ['government_funds', 'government-funds'],
  ['state_capital', 'state-capital'],
  ['fiscal_account', 'fiscal-account'],
  ['unit_funds', 'unit-funds'],
  ['carryover', 'carryover'],
  ['fiscal_carryover', 'fiscal-carryover'],
  ['nonfiscal_carryover', 'nonfiscal-carryover'],
];

const LIST_ROLES = ['overview', 'appropriation', 'income'] as const satisfies readonly TableRole[];

/** The rows of a list of income that print a figure, by what they mean; undefined where nobody knows what one of them means. */
function incomeRows(index: ContentIndex, role: (typeof LIST_ROLES)[number]): Map<string, FactRow> | undefined {
  if (role === 'income' && index.codes(role).length > 0) return undefined;
  const column = role === 'income' ? 'total' : 'income';
  const rows = new Map<string, FactRow>();
  for (const row of index.rows(role)) {
    const line = incomeLine(row.name);
    const fact = row.cells.get(column);
    if (!fact) continue;
    // Below the general public budget it is that part of it which the treasury grants.
    if (line === 'fiscal_appropriation' && rows.has('general_public')) continue;
    if (line === undefined) {
      if (fact.amount !== 0) return undefined;
      continue;
    }
    // Under the money carried over, the names of its sources are printed once more.
    const key = rows.has(line) ? `${line}_carryover` : line;
    if (rows.has(key)) return undefined;
    rows.set(key, row);
  }
  return rows;
}

function incomeSums(index: ContentIndex, role: (typeof LIST_ROLES)[number]): Comparison[] {
  const rows = incomeRows(index, role);
  if (!rows) return [];
  const column = role === 'income' ? 'total' : 'income';
  return INCOME_SUMS.flatMap(([whole, key]) => {
    const parts = [...rows].filter(([line]) => incomeWholes(line).find((above) => rows.has(above)) === whole);
    return compareSums(
      `${role}/${key}`,
      index.cells([rows.get(whole)], [column]),
      index.cells(
        parts.map(([, row]) => row),
        [column],
      ),
    );
  });
}

/**
 * The lines of a list of spending that add up to its whole: all of them, or, where lines are printed below others that they add up to,
 * those at the top. Where neither adds up, all.
 */
function topLines(rows: readonly FactRow[], column: string, whole: FactRow | undefined): readonly FactRow[] {
  const summandOf = (row: FactRow): Summand => {
    const { amount = 0, step = 0 } = row.cells.get(column) ?? {};
    return { amount, step };
  };
  if (!whole) return rows;
  const list = rows.map((row) => ({ ...summandOf(row), isSum: spendingLine(row.name) !== undefined }));
  return topsBySums(list, summandOf(whole))?.flatMap((at) => rows[at] ?? []) ?? rows;
}

/** A list of spending without codes: its lines add up to what was spent, and with what is left to the total. */
function spendingSums(index: ContentIndex, role: TableRole, column: string): Comparison[] {
  const rows = index.rows(role).filter((row) => row.cells.has(column));
  const line = (row: FactRow): string | undefined => spendingLine(row.name);
  const find = (name: string): FactRow | undefined => rows.find((row) => line(row) === name);
  const [total, current] = [find('total'), find('current')];
  const left = rows.filter((row) => ['carry_forward', 'surplus'].includes(line(row) ?? ''));
  const inside = rows.filter((row) => !['total', 'current', 'carry_forward', 'surplus'].includes(line(row) ?? ''));
  const parts = topLines(inside, column, current ?? total);
  const cells = (some: readonly (FactRow | undefined)[]) => index.cells(some, [column]);
  const whole = `${role}/${column}`;
  if (current)
    return [
      ...compareSums(`${whole}/current`, cells([current]), cells(parts)),
      ...compareSums(`${whole}/total`, cells([total]), cells([current, ...left])),
    ];
  if (total) return compareSums(`${whole}/total`, cells([total]), cells([...parts, ...left]));
  // A list by purpose beside one by class: one total for both, printed in the other's column.
  const all = column === 'purpose' ? index.totalRow(role) : undefined;
  return compareSums(`${whole}/total`, index.cells([all], ['expenditure']), cells([...parts, ...left]));
}

/** Whether the lists of spending of a table print their classes without codes, so that only their names are known. */
export function isUncoded(index: ContentIndex, role: TableRole): boolean {
  return index.rows(role).every((row) => [...row.cells.values()].every(({ code }) => code === ''));
}

function spendingLists(index: ContentIndex): Comparison[] {
  return (['overview', 'appropriation'] as const).flatMap((role) =>
    isUncoded(index, role)
      ? index
          .columns(role)
          .filter(({ key }) => key !== 'income')
          .flatMap(({ key }) => spendingSums(index, role, key))
      : [],
  );
}

/** The lists of income, and the lists of spending that have no codes. */
export const listSums: Rule = {
  key: 'list-sum',
  group: 'within-table',
  run: (index) => LIST_ROLES.flatMap((role) => incomeSums(index, role)),
};

/** Lists of spending without codes. */
export const spendingListSums: Rule = {
  key: 'spending-list-sum',
  group: 'within-table',
  run: spendingLists,
};

/** Income and expenditure of the same table come to the same total. */
export const listBalance: Rule = {
  key: 'list-balance',
  group: 'within-table',
  run: (index) =>
    totalInstances(index, LIST_BALANCES).flatMap((instance) => {
      const { left, right } = instanceSides(index, instance);
      return isPrinted(left) && isPrinted(right) ? compareSums(instance.what, left, right) : [];
    }),
};
