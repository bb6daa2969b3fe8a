import { columnsHolding } from '../model/measure';
import type { TableRole } from '../model/table';
import type { Cells } from './cells';
import type { ContentIndex } from './ContentIndex';

/** Two sides that print the same money. */
export interface TotalIdentity {
  key: string;
  left: readonly Cells[];
  right: readonly Cells[];
  /** What holds only sometimes: where it does. */
  holds?: (index: ContentIndex) => boolean;
  /** True where another reading of the tables is possible. */
  soft?: boolean;
}

const totalOf = (role: TableRole, key = 'total'): Cells => ({ role, row: 'total', keys: [key] });
const overview = (line: string): Cells => ({ role: 'overview', row: { income: line } });
const appropriation = (line: string): Cells => ({ role: 'appropriation', row: { income: line } });
const income = (source: string): Cells => ({ role: 'income', row: { source } });
const purpose = (role: 'overview' | 'appropriation', line: string): Cells => {
  return { role, row: { spending: line, column: 'purpose' } };
};

/** The income table's figures of some columns in its total row; undefined where it does not say how much in all. */
function incomeOf(index: ContentIndex, keys: readonly string[]): number | undefined {
  const table = index.table('income');
  if (!table || columnsHolding(table, ['total']).length === 0) return undefined;
  return index
    .cells([index.totalRow('income')], columnsHolding(table, keys))
    .reduce((sum, { value }) => sum + Math.abs(value), 0);
}

/** Money outside the treasury may pay for basic and project expenditure alike, and no table says how much of which. */
const hasOnlyFiscalMoney = (index: ContentIndex): boolean => incomeOf(index, ['fiscal_account', 'unit_funds']) === 0;

/** Money carried over pays too, and only a carryover table says for what; without one, none may have been carried over. */
const saysWhatCarryoverPays = (index: ContentIndex): boolean =>
  index.table('carryover') !== undefined || incomeOf(index, ['carryover', 'reserve_use']) === 0;

const isWholeBySource = (index: ContentIndex): boolean => hasOnlyFiscalMoney(index) && saysWhatCarryoverPays(index);

/** Money carried over stands in the list of income, but is no income of this year. */
export const noCarryoverInAppropriation = (index: ContentIndex): boolean =>
  !index.incomeRow('appropriation', 'fiscal_carryover') && !index.incomeRow('appropriation', 'carryover');

/** What is left for next year is spent by nobody, so that a table without a column for it comes to less than all income. */
export const nothingCarriedForward = (index: ContentIndex): boolean =>
  index.columns('expenditure').some(({ key }) => key === 'carry_forward') ||
  ['expenditure', 'purpose'].every((column) =>
    ['carry_forward', 'surplus'].every((line) => !index.spendingRow('overview', line, column)),
  );

/** All that the treasury gives is general public budget: the list of its income says so. */
export function isOnlyGeneralPublic(index: ContentIndex): boolean {
  const amount = (line: string): number | undefined =>
    index.incomeRow('appropriation', line)?.cells.get('income')?.amount;
  const own = amount('general_public');
  return own !== undefined && own === (amount('total') ?? amount('current'));
}

/** All money is the treasury's. */
const isOnlyFiscal = (index: ContentIndex): boolean => {
  const [all] = index.cells([index.incomeRow('overview', 'total')], ['income']);
  const [fiscal] = index.cells([index.incomeRow('appropriation', 'total')], ['income']);
  return all !== undefined && all.value === fiscal?.value;
};

/** The lines of the overview's income that the income table prints too, by the key of their check. */
const OVERVIEW_LINES = [
  ['this-year', 'current'],
  ['general-public', 'general_public'],
  ['own-general-public', 'general_public_own'],
  ['general-public-transfer', 'general_public_transfer'],
  ['government-funds', 'government_funds'],
  ['own-government-funds', 'government_funds_own'],
  ['government-funds-transfer', 'government_funds_transfer'],
  ['state-capital', 'state_capital'],
  ['own-state-capital', 'state_capital_own'],
  ['state-capital-transfer', 'state_capital_transfer'],
  ['fiscal-account', 'fiscal_account'],
  ['unit-funds', 'unit_funds'],
  ['carryover', 'carryover'],
  ['fiscal-carryover', 'fiscal_carryover'],
  ['nonfiscal-carryover', 'nonfiscal_carryover'],
] as const;

const BUDGETS = [
  ['general-public', 'general_public'],
  ['government-funds', 'government_funds'],
  ['state-capital', 'state_capital'],
] as const;

/** Other sources that some forms name in both places. */
const MORE_LINES = [
  ['fiscal-appropriation', 'fiscal_appropriation'],
  ['business-income', 'business_income'],
  ['operating-income', 'operating_income'],
  ['superior-subsidy', 'superior_subsidy'],
  ['affiliated-income', 'affiliated_income'],
  ['other-income', 'other_income'],
] as const;

/** Totals that the sample's form prints in several tables, and any other form that prints the same measures. */
const SHARED: readonly TotalIdentity[] = [
  { key: 'income-overview', left: [income('total')], right: [overview('total')] },
  {
    key: 'expenditure-overview',
    left: [totalOf('expenditure')],
    right: [totalOf('overview')],
    holds: nothingCarriedForward,
  },
  {
    key: 'expenditure-income',
    left: [totalOf('expenditure')],
    right: [income('total')],
    holds: nothingCarriedForward,
  },
  ...OVERVIEW_LINES.map(([key, line]) => ({ key: `overview-${key}`, left: [overview(line)], right: [income(line)] })),
  { key: 'carryover-overview', left: [totalOf('carryover')], right: [overview('carryover')] },
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
    left: [overview('state_capital_carryover')],
    right: [{ role: 'income', row: { code: '223' }, keys: ['fiscal_carryover'] }],
  },
  {
    key: 'appropriation-income',
    left: [appropriation('total')],
    right: [income('fiscal_appropriation')],
    holds: noCarryoverInAppropriation,
  },
  ...BUDGETS.map(([key, line]) => ({
    key: `appropriation-${key}`,
    left: [appropriation(line)],
    right: [income(line)],
  })),
  ...BUDGETS.map(([key, line]) => ({
    key: `appropriation-list-${key}`,
    left: [appropriation(line)],
    right: [totalOf('appropriation', line)],
    holds: noCarryoverInAppropriation,
  })),
  ...BUDGETS.map(([key, line]) => ({
    key: `appropriation-column-${key}`,
    left: [totalOf('appropriation', line)],
    right: [totalOf(key)],
  })),
  ...BUDGETS.map(([key, line]) => ({ key: `${key}-income`, left: [totalOf(key)], right: [income(line)] })),
  { key: 'basic-general-public', left: [totalOf('basic')], right: [totalOf('general-public', 'basic')] },
  { key: 'project-general-public', left: [totalOf('project')], right: [totalOf('general-public', 'project')] },
  {
    key: 'basic-by-source',
    left: [totalOf('expenditure', 'basic')],
    right: [
      ...BUDGETS.map(([role]) => totalOf(role, 'basic')),
      ...['fiscal_personnel', 'fiscal_operating', 'nonfiscal_personnel', 'nonfiscal_operating'].map((key) =>
        totalOf('carryover', key),
      ),
    ],
    holds: isWholeBySource,
  },
  {
    key: 'project-by-source',
    left: [totalOf('expenditure', 'project')],
    right: [
      ...BUDGETS.map(([role]) => totalOf(role, 'project')),
      ...['fiscal_project', 'nonfiscal_project'].map((key) => totalOf('carryover', key)),
    ],
    holds: isWholeBySource,
  },
];

/** Totals that only other forms print in several tables. */
const OF_OTHER_FORMS: readonly TotalIdentity[] = [
  ...MORE_LINES.map(([key, line]) => ({ key: `overview-${key}`, left: [overview(line)], right: [income(line)] })),
  // Spending of the year beside what is left of it.
  {
    key: 'expenditure-this-year',
    left: [totalOf('expenditure')],
    right: [{ role: 'overview', row: { spending: 'current', column: 'expenditure' } }],
    holds: (index) => !index.columns('expenditure').some(({ key }) => key === 'carry_forward'),
  },
  ...(['basic', 'project', 'reserve', 'carry_forward'] as const).flatMap((line): TotalIdentity[] => [
    {
      key: `expenditure-purpose-${line}`,
      left: [totalOf('expenditure', line)],
      right: [purpose('overview', line)],
    },
    {
      key: `overview-appropriation-${line}`,
      left: [purpose('overview', line)],
      right: [purpose('appropriation', line)],
      holds: isOnlyFiscal,
    },
  ]),
  { key: 'appropriation-expenditure', left: [totalOf('appropriation-expenditure')], right: [totalOf('appropriation')] },
  {
    key: 'appropriation-expenditure-general-public',
    left: [totalOf('appropriation-expenditure')],
    right: [totalOf('general-public')],
    holds: isOnlyGeneralPublic,
  },
  {
    key: 'appropriation-basic',
    left: [totalOf('appropriation-basic')],
    right: [purpose('appropriation', 'basic')],
  },
  {
    key: 'appropriation-basic-basic',
    left: [totalOf('appropriation-basic')],
    right: [totalOf('basic')],
    holds: isOnlyGeneralPublic,
  },
  {
    key: 'basic-parts-general-public',
    left: [{ role: 'basic', row: { name: /^(?:人员|公用)经费合计$/ }, keys: ['total'] }],
    right: [totalOf('general-public', 'basic')],
  },
  ...(['personnel', 'operating'] as const).map((key): TotalIdentity => ({
    key: `overview-basic-${key}`,
    left: [totalOf('overview', `basic_${key}`)],
    right: [totalOf('basic', key)],
    holds: (index) => isOnlyGeneralPublic(index) && isOnlyFiscal(index),
  })),
];

/** Every identity of totals, in the order in which their checks are listed. */
export const TOTAL_IDENTITIES: readonly TotalIdentity[] = [...SHARED, ...OF_OTHER_FORMS];
