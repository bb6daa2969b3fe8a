import type { Operand } from './operand';

/** The four states of a check, as shown on screen. */
export const CHECK_STATES = ['相符', '四舍五入差', '需核对', '不符'] as const;

export type CheckState = (typeof CHECK_STATES)[number];

/** The units of checks that the document's own words do not give. */
export const UNITS = { money: '元', percent: '%', things: '个', items: '项', points: '分', times: '次' } as const;

/** Which parts of the document a check holds against each other. */
export type CheckGroup = 'within-table' | 'between-tables' | 'table-narrative' | 'narrative' | 'targets' | 'documents';

/** What a side works out of its figures, where it does not add them up. */
export const SIDE_FORMS = ['part-of-whole', 'change-of-prior', 'sum-of-weights'] as const;

export type SideForm = (typeof SIDE_FORMS)[number];

/** One side of a check: its figures by what they are. `i18n/checks` tells it in words. */
export interface CheckSide {
  /** In the order in which they are told. */
  operands: readonly Operand[];
  form?: SideForm | undefined;
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
  /** Ids of the statements, projects, holdings and targets that it is about; none where it is about tables. */
  about: string[];
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

/** A side in the words of one language. */
export interface ToldSide extends CheckSide {
  text: string;
}

/** A check in the words of one language. */
export interface ToldCheck extends Check {
  /** What its rule demands, in a short sentence. */
  title: string;
  /** What is counted, in the document's words, where the unit alone does not say it; else the unit. */
  thing: string;
  left: ToldSide;
  right: ToldSide;
}
