import type { TableRole } from '../tables/table';
import { BUDGETS } from './budgets';
import {
  hasNoCarryForward,
  isOnlyFiscal,
  isOnlyGeneralPublic,
  isOnlyGeneralPublicAndFiscal,
  isWholeBySource,
  noCarryoverInAppropriation,
  nothingCarriedForward,
} from './conditions';
import type { Cells } from './cells';
import type { TotalIdentity } from './Identity';

const totalOf = (role: TableRole, key = 'total'): Cells => ({ role, row: 'total', keys: [key] });
const overview = (line: string): Cells => ({ role: 'overview', row: { income: line } });
const appropriation = (line: string): Cells => ({ role: 'appropriation', row: { income: line } });
const income = (source: string): Cells => ({ role: 'income', row: { source } });
const purpose = (role: 'overview' | 'appropriation', line: string): Cells => {
  return { role, row: { spending: line, column: 'purpose' } };
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
    where: nothingCarriedForward,
  },
  {
    key: 'expenditure-income',
    left: [totalOf('expenditure')],
    right: [income('total')],
    where: nothingCarriedForward,
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
    doubt: 'Class 223 is paid from state capital, unless money of another budget was moved there.',
    key: 'carryover-state-capital',
    left: [overview('state_capital_carryover')],
    right: [{ role: 'income', row: { code: '223' }, keys: ['fiscal_carryover'] }],
  },
  {
    key: 'appropriation-income',
    left: [appropriation('total')],
    right: [income('fiscal_appropriation')],
    where: noCarryoverInAppropriation,
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
    where: noCarryoverInAppropriation,
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
    where: isWholeBySource,
    otherwise: 'at-least',
  },
  {
    key: 'project-by-source',
    left: [totalOf('expenditure', 'project')],
    right: [
      ...BUDGETS.map(([role]) => totalOf(role, 'project')),
      ...['fiscal_project', 'nonfiscal_project'].map((key) => totalOf('carryover', key)),
    ],
    where: isWholeBySource,
    otherwise: 'at-least',
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
    where: hasNoCarryForward,
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
      where: isOnlyFiscal,
    },
  ]),
  { key: 'appropriation-expenditure', left: [totalOf('appropriation-expenditure')], right: [totalOf('appropriation')] },
  {
    key: 'appropriation-expenditure-general-public',
    left: [totalOf('appropriation-expenditure')],
    right: [totalOf('general-public')],
    where: isOnlyGeneralPublic,
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
    where: isOnlyGeneralPublic,
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
    where: isOnlyGeneralPublicAndFiscal,
  })),
];

/** Every identity of totals, in the order in which their checks are listed. */
export const TOTAL_IDENTITIES: readonly TotalIdentity[] = [...SHARED, ...OF_OTHER_FORMS];

/** Income and expenditure of the same table come to the same total. */
export const LIST_BALANCES: readonly TotalIdentity[] = (['overview', 'appropriation'] as const).map((role) => ({
  key: role,
  left: [{ role, row: { income: 'total' } }],
  right: [totalOf(role)],
}));

/** Those of which one side is at least a part of the other where it is not all of it. */
export const PARTS_OF_TOTALS: readonly TotalIdentity[] = TOTAL_IDENTITIES.filter(({ otherwise }) => otherwise);
