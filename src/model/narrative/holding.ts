import type { Place } from '../source/source';

/** What a counted or valued thing belongs to. */
export type HoldingGroup = 'staff' | 'offices' | 'assets' | 'vehicles' | 'equipment' | 'procurement' | 'performance';

/**
 * A stated count, area or value outside the tables: staff, offices, assets, vehicles, procurement, performance summary.
 * `role` says how it stands to its group: `total`, one of its `part`s, a `change` against last year, or `other`.
 */
export interface Holding {
  /** `h<number>` in document order. */
  id: string;
  group: HoldingGroup;
  role: 'total' | 'part' | 'change' | 'other';
  /** As the sentence names it: 在职, 一般公务用车, 政府采购货物预算. */
  label: string;
  /** In `unit`; money is in yuan. */
  value: number;
  /** 人, 个, 辆, 平方米, 台, 套 or 元. */
  unit: string;
  /** One unit in the last printed place, in `unit`. */
  step: number;
  /** As printed, with its place. */
  printed: Place & { text: string };
}
