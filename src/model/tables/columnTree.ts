import { isOtherColumn, type TableColumn } from './table';

/**
 * What each kind of money is a part of, as far up as a table may print it. A column that a table leaves out is skipped: its parts are
 * then parts of the next one above. `expenditure` is what the right list of the overview calls its total.
 */
const WHOLE_OF: Readonly<Record<string, string>> = {
  current: 'total',
  fiscal_appropriation: 'current',
  general_public: 'fiscal_appropriation',
  general_public_transfer: 'fiscal_appropriation',
  government_funds: 'fiscal_appropriation',
  government_funds_transfer: 'fiscal_appropriation',
  state_capital: 'fiscal_appropriation',
  state_capital_transfer: 'fiscal_appropriation',
  fiscal_account: 'current',
  unit_funds: 'current',
  business_income: 'unit_funds',
  operating_income: 'unit_funds',
  superior_subsidy: 'unit_funds',
  affiliated_income: 'unit_funds',
  other_income: 'unit_funds',
  carryover: 'total',
  fiscal_carryover: 'carryover',
  nonfiscal_carryover: 'carryover',
  reserve_use: 'total',
  basic: 'total',
  basic_personnel: 'basic',
  basic_operating: 'basic',
  personnel: 'basic',
  operating: 'basic',
  project: 'total',
  operating_spending: 'total',
  superior_payment: 'total',
  affiliated_subsidy: 'total',
  reserve: 'total',
  carry_forward: 'total',
  wages_welfare: 'total',
  goods_services: 'total',
  individuals_families: 'total',
  debt_interest: 'total',
  capital_construction: 'total',
  capital: 'total',
  enterprises_construction: 'total',
  enterprises: 'total',
  social_security_funds: 'total',
  other: 'total',
  three_public: 'total',
  abroad: 'three_public',
  hospitality: 'three_public',
  cars: 'three_public',
  car_purchase: 'cars',
  car_running: 'cars',
  meetings: 'total',
  training: 'total',
  goods: 'total',
  works: 'total',
  services: 'total',
  fiscal_total: 'total',
  fiscal_personnel: 'fiscal_total',
  fiscal_operating: 'fiscal_total',
  fiscal_project: 'fiscal_total',
  nonfiscal_total: 'total',
  nonfiscal_personnel: 'nonfiscal_total',
  nonfiscal_operating: 'nonfiscal_total',
  nonfiscal_project: 'nonfiscal_total',
};

/** Columns of another year beside this one's have these before their key; printed comparisons are no parts of anything. */
const YEAR_PREFIX = /^(?:prior_actual_|prior_|budget_)/;
const COMPARISON = /(?:^|_)(?:difference|percent)$/;

/** Whether a column holds this year's money: no other year's, and no comparison with one. */
export function isThisYear(key: string): boolean {
  return !YEAR_PREFIX.test(key) && !COMPARISON.test(key);
}

/** Whether a column prints percentages, which add up to nothing. */
export const isPercent = (key: string): boolean => /(?:^|_)percent$/.test(key);

/** The columns that one is a part of, from the nearest outwards. */
export function wholesOf(key: string): string[] {
  const wholes: string[] = [];
  for (let above = WHOLE_OF[key]; above !== undefined; above = WHOLE_OF[above]) wholes.push(above);
  return wholes;
}

/** What an account holds beside its spending. */
const IN_AND_OUT: ReadonlySet<string> = new Set(['carryover', 'current', 'carry_forward']);

/** A column and the columns of the same row that add up to it. */
export interface ColumnSum {
  whole: string;
  parts: readonly string[];
}

/** The nearest column above one that the table prints; undefined where there is none. */
function wholeIn(key: string, printed: ReadonlySet<string>): string | undefined {
  const prefix = YEAR_PREFIX.exec(key)?.[0] ?? '';
  let above = WHOLE_OF[key.slice(prefix.length)];
  while (above !== undefined) {
    if (printed.has(prefix + above)) return prefix + above;
    if (above === 'total' && printed.has(`${prefix}expenditure`)) return `${prefix}expenditure`;
    above = WHOLE_OF[above];
  }
  return undefined;
}

const SUBTOTAL = /^(?:小计|合计|金额)$/;

/**
 * Whether a column that no key stands for is a part of one that is printed: it is said to be 其中, or stands under one header with a
 * column that is the whole of it.
 */
function isWithin(
  { title }: Pick<TableColumn, 'title'>,
  columns: readonly Pick<TableColumn, 'key' | 'title'>[],
): boolean {
  if (title.includes('其中')) return true;
  const [group, ...below] = title.split(' · ');
  return (
    below.length > 0 &&
    columns.some((one) => {
      const [above, ...leaf] = one.title.split(' · ');
      return above === group && leaf.length === 1 && SUBTOTAL.test(leaf[0] ?? '') && !isOtherColumn(one.key);
    })
  );
}

/**
 * What adds up in each row of a table, from the columns that it prints. A whole with a single part is none, and where a header is not
 * understood, nobody knows what its column is a part of.
 */
export function columnSums(columns: readonly Pick<TableColumn, 'key' | 'title'>[]): ColumnSum[] {
  if (columns.some((column) => isOtherColumn(column.key) && !isWithin(column, columns))) return [];
  const printed = new Set(columns.map(({ key }) => key));
  // A fund's account in one row prints what came in beside what was spent: its total is that of the spending.
  const isAccount = printed.has('basic') && printed.has('current');
  const parts = new Map<string, string[]>();
  for (const { key, title } of columns) {
    // 其中 says that a column is one part of several, the others not printed.
    if (COMPARISON.test(key) || title.includes('其中') || (isAccount && IN_AND_OUT.has(key))) continue;
    const whole = wholeIn(key, printed);
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), key]);
  }
  return [...parts].filter(([, own]) => own.length > 1).map(([whole, own]) => ({ whole, parts: own }));
}
