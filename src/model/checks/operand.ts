import type { TableRole } from '../tables/table';

/**
 * Every kind of figure that a check may hold against another, and what it tells. Where a figure stands and what it prints is looked up
 * in the budget by these values, so that nothing is kept twice. The words stand in `i18n/checks`, where each kind has to have some in
 * every language: a kind more is a line here and its words there.
 */

/** What the values of an operand may be; `operandSchema.ts` checks them. */
export interface OperandTypes {
  /** Id of a fact, statement, project, holding or target of the budget. */
  id: string;
  /** Words of the document, as printed. */
  words: string;
  /** Several of them, in print order. */
  list: readonly string[];
  /** A whole number from 0 on. */
  count: number;
  /** 1-based place in a list of the budget. */
  place: number;
  role: TableRole;
  column: string;
}

type Shapes = Readonly<Record<string, Readonly<Record<string, keyof OperandTypes>>>>;

/** What tables print. A row's words are its code, its name, or both; empty where a column says enough. */
export const TABLE_OPERANDS = {
  cell: { fact: 'id' },
  blank: { table: 'role', row: 'words', column: 'column' },
  'blank-total': { table: 'role', column: 'column' },
  /** All columns of a row but the one that they add up to. */
  'blank-parts': { table: 'role', row: 'words' },
  /** The rows below another. */
  'blank-below': { table: 'role', column: 'column' },
  /** The columns of money from outside the treasury. */
  'blank-outside': { table: 'role' },
  /** A grand total printed on two rows. */
  'total-twice': { table: 'role', name: 'words' },
  'total-once': {},
  /** How many rows a table prints, by their names. */
  rows: { table: 'role', names: 'list' },
  /** The same, for what a statement speaks about. */
  'rows-of': { table: 'role', statement: 'id', names: 'list' },
} as const satisfies Shapes;

/** What the narrative states, of the budget, of projects, and of what the body has. */
export const NARRATIVE_OPERANDS = {
  amount: { statement: 'id' },
  /** What final accounts state as planned. */
  planned: { statement: 'id' },
  /** This year's figure of a statement, from elsewhere in the document. */
  current: { statement: 'id' },
  change: { statement: 'id' },
  /** A change taken back from the figure before it, which is how last year's is worked out. */
  undone: { statement: 'id' },
  share: { statement: 'id' },
  'all-shares': {},
  percent: { statement: 'id' },
  absence: { statement: 'id' },
  /** How many things a statement lists by name. */
  listed: { statement: 'id', names: 'list' },
  'projects-of-year': { statement: 'id', year: 'count', words: 'words', count: 'count' },
  'handed-over': { statement: 'id', verb: 'words', things: 'words', count: 'count' },

  project: { project: 'id' },
  /** How many projects it describes. */
  projects: {},
  'unit-count': { project: 'id' },
  'unit-amount': { project: 'id' },
  'unit-product': { project: 'id' },
  /** Posts at standards of their own, and so many others at so much each. */
  subsidy: { project: 'id', label: 'words', posts: 'list', others: 'count', each: 'words' },

  holding: { holding: 'id' },
  /** A part, behind the total that names its group. */
  'holding-part': { holding: 'id' },
  offices: {},
} as const satisfies Shapes;

/** What another document of the same body prints: nothing of it stands in this budget, so it is told with its words. */
export const DOCUMENT_OPERANDS = {
  /** A figure of last year's document. */
  previous: { budget: 'id', year: 'count', name: 'words', printed: 'words', unit: 'words', fact: 'words' },
} as const satisfies Shapes;

/** What the tables of targets print; `table` is the place of one in the budget. */
export const TARGET_OPERANDS = {
  target: { target: 'id' },
  /** A target by month, times twelve. */
  'target-year': { target: 'id' },
  'last-year': { target: 'id' },
  /** The same in so many tables. */
  'last-year-in': { target: 'id', tables: 'count' },
  /** Last year's value less this year's. */
  decrease: { target: 'id' },
  satisfaction: { target: 'id' },
  weight: { target: 'id' },
  /** The weights that so many other tables have, or that a table has itself. */
  'full-weight': { tables: 'count', points: 'count' },
  'printed-twice': { target: 'id' },
  'printed-once': {},
  fund: { table: 'place', fund: 'place' },
  'goal-amount': { table: 'place', printed: 'words' },
  'goal-satisfaction': { table: 'place', percent: 'words' },
  'targets-of-body': {},
  'targets-of-projects': {},
} as const satisfies Shapes;

export const OPERANDS = {
  ...TABLE_OPERANDS,
  ...NARRATIVE_OPERANDS,
  ...TARGET_OPERANDS,
  ...DOCUMENT_OPERANDS,
  // Told in words by a format before this one.
  'as-told': { words: 'words' },
} as const satisfies Shapes;

export type TableOperand = keyof typeof TABLE_OPERANDS;
export type NarrativeOperand = keyof typeof NARRATIVE_OPERANDS;
export type TargetOperand = keyof typeof TARGET_OPERANDS;
export type DocumentOperand = keyof typeof DOCUMENT_OPERANDS;
export type OperandKind = keyof typeof OPERANDS;

export const OPERAND_KINDS = Object.keys(OPERANDS) as readonly OperandKind[];

/** What a kind of operand tells, by name. */
export type OperandValues<K extends OperandKind> = {
  readonly [Name in keyof (typeof OPERANDS)[K]]: (typeof OPERANDS)[K][Name] extends keyof OperandTypes
    ? OperandTypes[(typeof OPERANDS)[K][Name]]
    : never;
};

/** One figure of a side of a check. */
export type OperandOf<K extends OperandKind> = {
  [P in K]: OperandValues<P> & {
    readonly kind: P;
    /** True where it is taken away from the others. */
    readonly minus?: true;
  };
}[K];

export type Operand = OperandOf<OperandKind>;
