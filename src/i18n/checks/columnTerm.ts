import { isOtherColumn, type TableRole } from '../../model/tables/table';
import { entryFor } from '../terms/entryFor';
import { COLUMN_TERMS } from '../words/source/tableWords';

/** English names of columns that no table of the standard form prints. */
const MORE_TERMS: Readonly<Record<string, string>> = {
  purpose: 'Purpose',
  current: 'Income of the year',
  business_income: 'Income from services',
  operating_income: 'Income from business',
  superior_subsidy: 'Subsidies from above',
  affiliated_income: 'Paid in by affiliated bodies',
  other_income: 'Other income',
  carryover: 'Carried over',
  reserve_use: 'Use of non-fiscal reserves',
  operating_spending: 'Business expenditure',
  superior_payment: 'Paid to bodies above',
  affiliated_subsidy: 'Subsidies to affiliated bodies',
  reserve: 'Reserve of the body',
  carry_forward: 'Carried forward',
  three_public: '“Three public” expenses',
  abroad: 'Travel abroad',
  hospitality: 'Hospitality',
  cars: 'Official cars, purchase and running',
  car_purchase: 'Purchase of official cars',
  car_running: 'Running of official cars',
  meetings: 'Meetings',
  training: 'Training',
  operating_cost: 'Running cost of the offices',
  goods: 'Goods',
  works: 'Works',
  services: 'Services',
  difference: 'Difference',
  percent: 'Change in %',
};

/** What the prefixes of columns of another year say. */
const YEARS: readonly (readonly [string, string])[] = [
  ['prior_actual_', 'Done last year: '],
  ['prior_', 'Last year’s budget: '],
  ['budget_', 'Budget: '],
];

/** The English name of a column; for a header that no key stands for its own words, and an unknown key as it is. */
export function columnTerm(role: TableRole, column: string): string {
  if (isOtherColumn(column)) return column.slice('other:'.length);
  const named = entryFor(COLUMN_TERMS, column) ?? entryFor(MORE_TERMS, column);
  if (named !== undefined) return named;
  const year = YEARS.find(([prefix]) => column.startsWith(prefix));
  if (year) return year[1] + columnTerm(role, column.slice(year[0].length));
  const [, whole = '', of = ''] = /^(.+)_(difference|percent)$/.exec(column) ?? [];
  return whole === '' ? column : `${columnTerm(role, whole)}, ${columnTerm(role, of)}`;
}
