import { TABLE_ROLES, type TableRole } from '../../model/tables/table';

/** How the rows of a table are known: two or three lists side by side, codes, the three public expenses by name,
 * any names, or paths of names. */
export type RowKind = 'lists' | 'codes' | 'expenses' | 'names' | 'paths';

/** What the table of a role prints, whatever body prints it. */
export interface TableShape {
  rows: RowKind;
  /** What its codes stand for; null where its rows have none, or its lists have them. */
  codes: 'function' | 'economic' | null;
  /** Digits of its longest codes. */
  deepest: number;
  /** Whether rows below its codes are projects. */
  hasProjects: boolean;
  /** Whether the first figure of a code is all that is spent on it. */
  isWhole: boolean;
  /** Whether the classes of its list of spending add up across funds. */
  hasFunds: boolean;
  /** Whether it prints one fund's spending only, and which: then it pays for no class that is another fund's alone. */
  paysStateCapital: boolean;
  /** Whether names of this year's money come again below last year's. */
  repeatsCarried: boolean;
  /** Whether no other table prints its rows' names. */
  namesAlone: boolean;
  /** Whether people copy the three public expenses into it by mistake: it has few rows, or none, and stands before them. */
  isBeforeExpenses: boolean;
  /** Tables that print every code that it prints, the nearest one first. */
  within: readonly TableRole[];
}

const CODED: TableShape = {
  rows: 'codes',
  codes: 'function',
  deepest: 7,
  hasProjects: false,
  isWhole: false,
  hasFunds: false,
  paysStateCapital: true,
  repeatsCarried: false,
  namesAlone: false,
  isBeforeExpenses: false,
  within: [],
};
const LISTS: TableShape = { ...CODED, rows: 'lists', codes: null };
const FUND: TableShape = { ...CODED, namesAlone: true, isBeforeExpenses: true, within: ['expenditure', 'income'] };
const ECONOMIC: TableShape = { ...CODED, codes: 'economic', deepest: 5 };

const SHAPES: Readonly<Partial<Record<TableRole, TableShape>>> = {
  overview: { ...LISTS, isWhole: true, repeatsCarried: true },
  income: { ...CODED, isWhole: true, within: ['expenditure'] },
  expenditure: { ...CODED, isWhole: true, within: ['income'] },
  appropriation: { ...LISTS, hasFunds: true },
  'appropriation-basic': ECONOMIC,
  'general-public': { ...CODED, paysStateCapital: false, within: ['expenditure', 'income'] },
  'general-public-economic': ECONOMIC,
  basic: { ...ECONOMIC, namesAlone: true },
  project: { ...CODED, hasProjects: true, paysStateCapital: false, namesAlone: true, within: ['general-public'] },
  projects: { ...CODED, hasProjects: true },
  'government-funds': { ...FUND, paysStateCapital: false },
  'state-capital': FUND,
  'three-public': { ...CODED, rows: 'expenses', codes: null },
  carryover: { ...CODED, rows: 'names', codes: null, namesAlone: true },
  'operating-cost': ECONOMIC,
  procurement: { ...CODED, rows: 'paths', codes: 'economic' },
};

export function shapeOf(role: TableRole): TableShape {
  return SHAPES[role] ?? CODED;
}

/** The roles whose tables have a shape. */
export function rolesWith(has: (shape: TableShape) => boolean): ReadonlySet<TableRole> {
  return new Set(TABLE_ROLES.filter((role) => has(shapeOf(role))));
}

/**
 * What tells a table of which no title does: columns that it prints, all of `all` and two at least of `any`, and whether its rows are
 * functions. Only tables without which there is no budget are told so.
 */
export const TOLD_BY_HEADERS: readonly {
  role: TableRole;
  all: readonly string[];
  any: readonly string[];
  byFunction: boolean;
}[] = [
  { role: 'overview', all: ['income', 'expenditure'], any: [], byFunction: false },
  { role: 'expenditure', all: ['total', 'basic', 'project'], any: [], byFunction: true },
  {
    role: 'income',
    all: ['total'],
    any: [
      'fiscal_appropriation',
      'general_public',
      'government_funds',
      'fiscal_account',
      'business_income',
      'unit_funds',
      'other_income',
    ],
    byFunction: true,
  },
];
