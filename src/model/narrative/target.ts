import type { StatedAmount } from './statement';
import type { CellPlace, PageBox, Place } from '../source/source';

/** One performance indicator (绩效指标) with its target value. */
export interface Target {
  /** `g<table>.<number>`, unique in a budget. */
  id: string;
  level1: string;
  level2: string;
  indicator: string;
  /** `=`, `>=`, `<=`, `>`, `<`, or empty for a target in words. */
  operator: string;
  /** Number without unit as printed, or the words of an unquantified target. */
  value: string;
  unit: string;
  /** Last year's value as printed but for plain comparison signs (`>=90%`), empty if not given. */
  lastYear: string;
  /** Points, or null where none is printed. */
  weight: number | null;
  /** 指标值设定依据 */
  basis: string;
  /** 指标赋分规则 */
  scoring: string;
  /** 佐证资料 */
  evidence: string;
  /** Id of the target that this row repeats word for word. */
  duplicateOf?: string;
  /** Where its row begins; with the box around its value where the format knows places. */
  place: Place & { box?: PageBox; cell?: CellPlace };
}

/** The performance table of the body (部门整体) or of one project. */
export interface TargetTable {
  /** Empty for the body's own. */
  project: string;
  title: string;
  line: number;
  endLine: number;
  /** Stated funds by label as printed: 年度预算总额, 财政拨款, 其他资金, 上级安排, 本级安排, 其他. */
  funds: (StatedAmount & { label: string })[];
  goal: string;
  goalLine: number;
  targets: Target[];
}
