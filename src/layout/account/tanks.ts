import type { SpentRow } from '../../collection/spentRow';

/** A tank: as wide as its plan, filled as high as was spent of it, so that its area is money. All in percent. */
export interface Tank {
  row: SpentRow;
  x: number;
  width: number;
  /** Surface of the water, from above; what is above the rim is cut off. */
  surface: number;
  /** True where more was spent than the drawing has room for. */
  cut: boolean;
  /** Where the changed plan is the wall: how much of it the first plan was, from 0 to 1; null without a change. */
  first: number | null;
}

/** The rim of each tank, in percent from above: over it is room for a tenth of the plan. */
export const RIM = 100 - 100 / 1.1;

/** The tanks of the rows that have a plan, the widest first; a row without one has no walls. */
export function tanksOf(rows: readonly SpentRow[]): Tank[] {
  const planned = rows.flatMap((row) => {
    const plan = row.adjusted ?? row.planned;
    return plan && plan.amount > 0 && row.rate !== null ? [{ row, plan: plan.amount, rate: row.rate }] : [];
  });
  const whole = planned.reduce((sum, { plan }) => sum + plan, 0);
  let before = 0;
  return planned.map(({ row, plan, rate }) => {
    const [x, width] = [(100 * before) / whole, (100 * plan) / whole];
    before += plan;
    const first = row.adjusted && row.planned ? row.planned.amount / row.adjusted.amount : null;
    return { row, x, width, surface: Math.max(0, levelAt(rate)), cut: rate > 1.1, first };
  });
}

/** Where a rate stands on the scale of tanks and of tracks, in percent from the far end. */
export function levelAt(rate: number): number {
  return 100 - rate * (100 - RIM);
}
