/** The four states of a check, as shown on screen. */
export const CHECK_STATES = ['相符', '四舍五入差', '需核对', '不符'] as const;

export type CheckState = (typeof CHECK_STATES)[number];

/** Which parts of the document a check holds against each other. */
export type CheckGroup = 'within-table' | 'between-tables' | 'table-narrative' | 'narrative' | 'targets';

/** One side of a check, in the document's words with its figures. */
export interface CheckSide {
  text: string;
  /** Lines that the figures stand on, 1-based, ascending. */
  lines: number[];
  /** Ids of the facts that it rests on. */
  facts: string[];
  /** In the check's unit. */
  value: number;
}

/** One comparison of two places of the document. Nothing is ever adjusted so that it adds up. */
export interface Check {
  /** `<rule>/<what>`, unique in a budget. */
  id: string;
  /** Key of the rule. */
  rule: string;
  group: CheckGroup;
  left: CheckSide;
  right: CheckSide;
  /** left − right, in `unit`. */
  difference: number;
  /** Largest difference that rounding can make, in `unit`. */
  bound: number;
  /** How many rounded figures the sum side adds. */
  addends: number;
  /** 元, %, or the thing counted (辆, 个, 人, 分). */
  unit: string;
  state: CheckState;
}
