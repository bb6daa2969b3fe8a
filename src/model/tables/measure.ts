/**
 * What a figure measures, whatever table prints it: whose money, and what it is used for. A table's role and its column say so, in lists
 * also the row. Figures of one measure are equal wherever they are printed, and along a tree parts that are printed in full add up.
 */
import { wholesOf } from './columnTree';
import type { BudgetTable, TableRole } from './table';

/** Whose money. */
export type Source = 'all' | 'fiscal' | 'general_public' | 'government_funds' | 'state_capital';

/** What spending is used for. */
export type Manner = 'all' | 'basic' | 'personnel' | 'operating' | 'project';

export interface Measure {
  source: Source;
  manner: Manner;
}

/** What the whole of a table measures; its other columns are parts of it by source or by manner. */
const WHOLE_MEASURES: Partial<Record<TableRole, Measure>> = {
  overview: { source: 'all', manner: 'all' },
  income: { source: 'all', manner: 'all' },
  expenditure: { source: 'all', manner: 'all' },
  appropriation: { source: 'fiscal', manner: 'all' },
  'appropriation-expenditure': { source: 'fiscal', manner: 'all' },
  'appropriation-basic': { source: 'fiscal', manner: 'basic' },
  'general-public': { source: 'general_public', manner: 'all' },
  'general-public-economic': { source: 'general_public', manner: 'all' },
  basic: { source: 'general_public', manner: 'basic' },
  project: { source: 'general_public', manner: 'project' },
  'government-funds': { source: 'government_funds', manner: 'all' },
  'state-capital': { source: 'state_capital', manner: 'all' },
};

/** What the whole of a table measures; undefined where its parts are items, projects or another kind of money. */
export const wholeMeasure = (role: TableRole): Measure | undefined => WHOLE_MEASURES[role];

/** The columns that hold a source's money. Where own money and transfers have a column each, both together are the source's. */
const SOURCE_COLUMNS = {
  all: ['total'],
  fiscal: ['fiscal_appropriation'],
  general_public: ['general_public', 'general_public_transfer'],
  government_funds: ['government_funds', 'government_funds_transfer'],
  state_capital: ['state_capital', 'state_capital_transfer'],
} as const satisfies Record<Source, readonly string[]>;

const isSource = (key: string): key is Source => Object.hasOwn(SOURCE_COLUMNS, key);

const MANNER_COLUMNS: Readonly<Record<Manner, readonly string[]>> = {
  all: ['total'],
  basic: ['basic'],
  personnel: ['personnel', 'basic_personnel'],
  operating: ['operating', 'basic_operating'],
  project: ['project'],
};

/**
 * The columns of a table that together hold what these keys mean: a column itself or, where it is not printed, its parts, if the table
 * prints something that contains it, so that none of them is missing. Empty where the table says nothing about it.
 */
export function columnsHolding(table: Pick<BudgetTable, 'columns'>, keys: readonly string[]): string[] {
  const printed = table.columns.map(({ key }) => key);
  // What lists side by side call the total of their spending.
  const total = ['total', 'expenditure', 'purpose'].find((key) => printed.includes(key));
  return keys.flatMap((key) => {
    if (key === 'total') return total ?? [];
    if (printed.includes(key)) return [key];
    const wholes = wholesOf(key);
    if (!wholes.some((whole) => printed.includes(whole) || (whole === 'total' && total))) return [];
    const below = printed.filter((column) => wholesOf(column).includes(key));
    return below.filter((column) => !wholesOf(column).some((whole) => below.includes(whole)));
  });
}

/** The keys of a line of income in a table of columns. Own money is a column of its own only beside one of transfers. */
export function sourceColumns(table: Pick<BudgetTable, 'columns'>, line: string): readonly string[] {
  const own = /^(.*)_own$/.exec(line)?.[1];
  if (own !== undefined) return table.columns.some(({ key }) => key === `${own}_transfer`) ? [own] : [];
  return isSource(line) ? SOURCE_COLUMNS[line] : [line];
}

/** The columns of a table that together hold a measure; empty where the table does not print it. */
export function columnsMeasuring(table: Pick<BudgetTable, 'role' | 'columns'>, measure: Measure): string[] {
  const whole = WHOLE_MEASURES[table.role];
  if (!whole) return [];
  if (whole.source === measure.source && whole.manner === measure.manner) return columnsHolding(table, ['total']);
  if (whole.manner === measure.manner) return columnsHolding(table, SOURCE_COLUMNS[measure.source]);
  if (whole.source === measure.source) return columnsHolding(table, MANNER_COLUMNS[measure.manner]);
  return [];
}
