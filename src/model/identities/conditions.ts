import { columnsHolding } from '../tables/measure';
import type { PrintedRow, PrintedTables } from './PrintedTables';

/** Where an identity holds that does not hold everywhere. */
export interface Condition {
  /** Why it does not hold elsewhere, for people: `docs/reading.md` lists these. */
  reason: string;
  /** Whether it holds in a document and, of identities by code, for a code. False where that cannot be known. */
  holds: <Row extends PrintedRow>(tables: PrintedTables<Row>, code: string) => boolean;
}

/** What the income table has in some columns of its total row; undefined where it does not say how much in all, or not yet. */
function incomeOf<Row extends PrintedRow>(tables: PrintedTables<Row>, keys: readonly string[]): number | undefined {
  const table = tables.table('income');
  const total = tables.totalRow('income');
  if (!table || columnsHolding(table, ['total']).length === 0) return undefined;
  let sum = 0;
  for (const column of total ? columnsHolding(table, keys) : []) {
    const amount = total && tables.amount(total, column);
    if (amount === undefined) return undefined;
    sum += Math.abs(amount);
  }
  return sum;
}

/** What a line of a list of income has; undefined where the list has no such line with a figure. */
function lineOf<Row extends PrintedRow>(
  tables: PrintedTables<Row>,
  role: 'overview' | 'appropriation',
  line: string,
): number | undefined {
  const row = tables.incomeRow(role, line);
  return row && tables.amount(row, 'income');
}

/** Money outside the treasury may pay for basic and project expenditure alike, and no table says how much of which. */
const hasOnlyFiscalMoney: Condition['holds'] = (tables) => incomeOf(tables, ['fiscal_account', 'unit_funds']) === 0;

/** Money carried over pays too, and only a carryover table says for what; without one, none may have been carried over. */
const saysWhatCarryoverPays: Condition['holds'] = (tables) =>
  tables.table('carryover') !== undefined || incomeOf(tables, ['carryover', 'reserve_use']) === 0;

export const isWholeBySource: Condition = {
  reason:
    'Money outside the treasury and money carried over pay for basic and project expenditure alike, and no table says how much of which: what the budgets pay is then only a part of all.',
  holds: (tables, code) => hasOnlyFiscalMoney(tables, code) && saysWhatCarryoverPays(tables, code),
};

export const noCarryoverInAppropriation: Condition = {
  reason: 'Money carried over stands in the list of appropriations, but is no income of this year.',
  holds: (tables) =>
    !lineOf(tables, 'appropriation', 'fiscal_carryover') && !lineOf(tables, 'appropriation', 'carryover'),
};

export const nothingCarriedForward: Condition = {
  reason:
    'What is left for next year is spent by nobody, so that a table without a column for it comes to less than all income.',
  holds: (tables) =>
    hasCarryForward.holds(tables, '') ||
    ['expenditure', 'purpose'].every((column) =>
      ['carry_forward', 'surplus'].every((line) => {
        const row = tables.spendingRow('overview', line, column);
        return !row || tables.amount(row, column) === 0;
      }),
    ),
};

const hasCarryForward: Condition = {
  reason:
    'The table of spending has a column for what is left for next year, so that its total is not that of this year.',
  holds: (tables) => tables.table('expenditure')?.columns.some(({ key }) => key === 'carry_forward') ?? false,
};

export const hasNoCarryForward: Condition = {
  reason: hasCarryForward.reason,
  holds: (tables, code) => !hasCarryForward.holds(tables, code),
};

export const isOnlyGeneralPublic: Condition = {
  reason:
    'The treasury gives money of other budgets too: only where the list of its income says that all is general public budget are both the same.',
  holds: (tables) => {
    const own = lineOf(tables, 'appropriation', 'general_public');
    const all = lineOf(tables, 'appropriation', 'total') ?? lineOf(tables, 'appropriation', 'current');
    return own !== undefined && own === all;
  },
};

export const isOnlyFiscal: Condition = {
  reason: 'Money of other sources than the treasury pays too, and stands in one of the two tables only.',
  holds: (tables) => {
    const all = lineOf(tables, 'overview', 'total');
    return all !== undefined && all === lineOf(tables, 'appropriation', 'total');
  },
};

export const isOnlyGeneralPublicAndFiscal: Condition = {
  reason: 'Other budgets and other sources than the treasury pay too, and stand in one of the two tables only.',
  holds: (tables, code) => isOnlyGeneralPublic.holds(tables, code) && isOnlyFiscal.holds(tables, code),
};

const GENERAL_PUBLIC_COLUMNS = ['total', 'fiscal_appropriation', 'general_public', 'general_public_transfer'];

export const isPaidByGeneralPublic: Condition = {
  reason:
    'Other money pays for a code too: only where the income table funds it from the general public budget alone are both the same.',
  holds: (tables, code) => {
    const columns = tables.table('income')?.columns ?? [];
    const says = columns.some(({ key }) => key === 'general_public') || isOnlyGeneralPublic.holds(tables, code);
    const others = columns.filter(({ key }) => !GENERAL_PUBLIC_COLUMNS.includes(key));
    const rows = tables.byCode('income', code);
    return says && rows.length > 0 && rows.every((row) => others.every(({ key }) => tables.amount(row, key) === 0));
  },
};
