import { compareSums } from './compare';
import type { TableRole } from '../model/table';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Figure } from './figure';
import type { Comparison, Rule } from './rule';

/** Cells that together are one side of an identity: the total row, a code, or a line of an income list. */
type Cells =
  | { role: TableRole; row: 'total'; columns: readonly string[] }
  | { role: TableRole; row: { code: string }; columns: readonly string[] }
  | { role: TableRole; row: { list: RegExp }; columns: readonly ['income'] };

interface TotalIdentity {
  key: string;
  left: readonly Cells[];
  right: readonly Cells[];
  holds?: (index: ContentIndex) => boolean;
  /** True where another reading of the tables is possible. */
  soft?: boolean;
}

const totalOf = (role: TableRole, ...columns: string[]): Cells => ({ role, row: 'total', columns });
const listOf = (role: TableRole, list: RegExp): Cells => ({ role, row: { list }, columns: ['income'] });
const overview = (list: RegExp): Cells => listOf('overview', list);
const income = (...columns: string[]): Cells => totalOf('income', ...columns);

/** Money outside the treasury may pay for basic and project expenditure alike, and no table says how much of which. */
function hasOnlyFiscalMoney(index: ContentIndex): boolean {
  return index
    .cells([index.totalRow('income')], ['fiscal_account', 'unit_funds'])
    .every((figure) => figure.value === 0);
}

/** Money carried over pays too, and only a carryover table says for what; without one, none may have been carried over. */
function saysWhatCarryoverPays(index: ContentIndex): boolean {
  if (index.table('carryover')) return true;
  return index
    .cells([index.totalRow('income')], ['fiscal_carryover', 'nonfiscal_carryover'])
    .every((figure) => figure.value === 0);
}

const isWholeBySource = (index: ContentIndex): boolean => hasOnlyFiscalMoney(index) && saysWhatCarryoverPays(index);

const noCarryoverInAppropriation = (index: ContentIndex): boolean => !index.listRow('appropriation', /结转/);

const TOTAL_IDENTITIES: readonly TotalIdentity[] = [
  { key: 'income-overview', left: [income('total')], right: [overview(/^收入(总计|合计)$/)] },
  {
    key: 'expenditure-overview',
    left: [totalOf('expenditure', 'total')],
    right: [totalOf('overview', 'expenditure')],
  },
  { key: 'expenditure-income', left: [totalOf('expenditure', 'total')], right: [income('total')] },
  {
    key: 'overview-this-year',
    left: [overview(/^本年收入/)],
    right: [income('fiscal_appropriation', 'fiscal_account', 'unit_funds')],
  },
  {
    key: 'overview-general-public',
    left: [overview(/^一般公共预算拨款$/)],
    right: [income('general_public', 'general_public_transfer')],
  },
  { key: 'overview-own-general-public', left: [overview(/^一般财力$/)], right: [income('general_public')] },
  {
    key: 'overview-general-public-transfer',
    left: [overview(/^上级一般公共预算/)],
    right: [income('general_public_transfer')],
  },
  {
    key: 'overview-government-funds',
    left: [overview(/^政府性基金预算拨款$/)],
    right: [income('government_funds', 'government_funds_transfer')],
  },
  { key: 'overview-own-government-funds', left: [overview(/^政府性基金收入$/)], right: [income('government_funds')] },
  {
    key: 'overview-government-funds-transfer',
    left: [overview(/^上级政府性基金/)],
    right: [income('government_funds_transfer')],
  },
  {
    key: 'overview-state-capital',
    left: [overview(/^国有资本经营预算拨款$/)],
    right: [income('state_capital', 'state_capital_transfer')],
  },
  { key: 'overview-own-state-capital', left: [overview(/^国有资本经营收入$/)], right: [income('state_capital')] },
  {
    key: 'overview-state-capital-transfer',
    left: [overview(/^上级国有资本经营/)],
    right: [income('state_capital_transfer')],
  },
  { key: 'overview-fiscal-account', left: [overview(/^财政专户[^（]*$/)], right: [income('fiscal_account')] },
  { key: 'overview-unit-funds', left: [overview(/^单位资金$/)], right: [income('unit_funds')] },
  {
    key: 'overview-carryover',
    left: [overview(/^上年结转/)],
    right: [income('fiscal_carryover', 'nonfiscal_carryover')],
  },
  { key: 'overview-fiscal-carryover', left: [overview(/^财政拨款结转/)], right: [income('fiscal_carryover')] },
  { key: 'overview-nonfiscal-carryover', left: [overview(/^非财政拨款结转/)], right: [income('nonfiscal_carryover')] },
  { key: 'carryover-overview', left: [totalOf('carryover', 'total')], right: [overview(/^上年结转/)] },
  { key: 'carryover-fiscal', left: [totalOf('carryover', 'fiscal_total')], right: [income('fiscal_carryover')] },
  {
    key: 'carryover-nonfiscal',
    left: [totalOf('carryover', 'nonfiscal_total')],
    right: [income('nonfiscal_carryover')],
  },
  {
    // Class 223 of the national classification is paid from state capital, unless money of another budget was moved there.
    soft: true,
    key: 'carryover-state-capital',
    left: [overview(/^国有资本经营预算拨款（结转）$/)],
    right: [{ role: 'income', row: { code: '223' }, columns: ['fiscal_carryover'] }],
  },
  {
    key: 'appropriation-income',
    left: [listOf('appropriation', /^收入(总计|合计)$/)],
    right: [income('fiscal_appropriation')],
    holds: noCarryoverInAppropriation,
  },
  {
    key: 'appropriation-general-public',
    left: [listOf('appropriation', /^一般公共预算/)],
    right: [income('general_public', 'general_public_transfer')],
  },
  {
    key: 'appropriation-government-funds',
    left: [listOf('appropriation', /^政府性基金预算/)],
    right: [income('government_funds', 'government_funds_transfer')],
  },
  {
    key: 'appropriation-state-capital',
    left: [listOf('appropriation', /^国有资本经营预算/)],
    right: [income('state_capital', 'state_capital_transfer')],
  },
  {
    key: 'appropriation-list-general-public',
    left: [listOf('appropriation', /^一般公共预算/)],
    right: [totalOf('appropriation', 'general_public')],
    holds: noCarryoverInAppropriation,
  },
  {
    key: 'appropriation-list-government-funds',
    left: [listOf('appropriation', /^政府性基金预算/)],
    right: [totalOf('appropriation', 'government_funds')],
    holds: noCarryoverInAppropriation,
  },
  {
    key: 'appropriation-list-state-capital',
    left: [listOf('appropriation', /^国有资本经营预算/)],
    right: [totalOf('appropriation', 'state_capital')],
    holds: noCarryoverInAppropriation,
  },
  {
    key: 'appropriation-column-general-public',
    left: [totalOf('appropriation', 'general_public')],
    right: [totalOf('general-public', 'total')],
  },
  {
    key: 'appropriation-column-government-funds',
    left: [totalOf('appropriation', 'government_funds')],
    right: [totalOf('government-funds', 'total')],
  },
  {
    key: 'appropriation-column-state-capital',
    left: [totalOf('appropriation', 'state_capital')],
    right: [totalOf('state-capital', 'total')],
  },
  {
    key: 'general-public-income',
    left: [totalOf('general-public', 'total')],
    right: [income('general_public', 'general_public_transfer')],
  },
  {
    key: 'government-funds-income',
    left: [totalOf('government-funds', 'total')],
    right: [income('government_funds', 'government_funds_transfer')],
  },
  {
    key: 'state-capital-income',
    left: [totalOf('state-capital', 'total')],
    right: [income('state_capital', 'state_capital_transfer')],
  },
  { key: 'basic-general-public', left: [totalOf('basic', 'total')], right: [totalOf('general-public', 'basic')] },
  { key: 'project-general-public', left: [totalOf('project', 'total')], right: [totalOf('general-public', 'project')] },
  {
    key: 'basic-by-source',
    left: [totalOf('expenditure', 'basic')],
    right: [
      totalOf('general-public', 'basic'),
      totalOf('government-funds', 'basic_personnel', 'basic_operating'),
      totalOf('state-capital', 'basic_personnel', 'basic_operating'),
      totalOf('carryover', 'fiscal_personnel', 'fiscal_operating', 'nonfiscal_personnel', 'nonfiscal_operating'),
    ],
    holds: isWholeBySource,
  },
  {
    key: 'project-by-source',
    left: [totalOf('expenditure', 'project')],
    right: [
      totalOf('general-public', 'project'),
      totalOf('government-funds', 'project'),
      totalOf('state-capital', 'project'),
      totalOf('carryover', 'fiscal_project', 'nonfiscal_project'),
    ],
    holds: isWholeBySource,
  },
];

function rowsOf(index: ContentIndex, { role, row }: Cells): readonly (FactRow | undefined)[] {
  if (row === 'total') return [index.totalRow(role)];
  if ('code' in row) return index.byCode(role, row.code);
  return [index.listRow(role, row.list)];
}

/** The figures of a side; where its only table prints nothing there, a blank that says so. */
function sideFigures(index: ContentIndex, side: readonly Cells[]): Figure[] {
  const figures = side.flatMap((cells) => index.cells(rowsOf(index, cells), cells.columns));
  const [first] = side;
  if (figures.length > 0 || !first) return figures;
  const { row, role } = first;
  if (row === 'total') return [index.blank(role, '总计', first.columns[0])];
  if ('code' in row) return [index.blank(role, row.code, first.columns[0])];
  // A list that has no such line says nothing about it; only a line that stands there blank says that there is nothing.
  const line = index.table(role)?.rows.find(({ name }) => row.list.test(name));
  return line ? [index.blank(role, line.name)] : [];
}

function compareTotals(index: ContentIndex, identity: TotalIdentity): Comparison[] {
  const sides = [...identity.left, ...identity.right];
  if (sides.some(({ role }) => !index.table(role) && role !== 'carryover')) return [];
  if (![identity.left, identity.right].every((side) => side.some(({ role }) => index.table(role)))) return [];
  if (identity.holds && !identity.holds(index)) return [];
  const left = sideFigures(index, identity.left);
  const right = sideFigures(index, identity.right);
  const printed = [...left, ...right].some((figure) => figure.facts.length > 0);
  const declaredEmpty = identity.left.some(({ role }) => index.table(role)?.empty);
  // Two blanks agree about nothing worth saying, unless a sentence declares one table empty and the other has to follow.
  if (!printed && !declaredEmpty) return [];
  const guessed = sides.some((cells) => index.guessed(rowsOf(index, cells), cells.columns));
  return compareSums(identity.key, left, right, { soft: identity.soft ?? false, guessed });
}

/** Totals that two or more tables print. */
export const betweenTotals: Rule = {
  key: 'same-total',
  group: 'between-tables',
  title: { zh: '同一个总数在不同的表里相同', en: 'The same total agrees between the tables' },
  run: (index) => TOTAL_IDENTITIES.flatMap((identity) => compareTotals(index, identity)),
};
