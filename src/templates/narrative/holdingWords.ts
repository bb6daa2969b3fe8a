import type { HoldingGroup } from '../../model/narrative/holding';

/** Groups by the words of the heading or sentence that they stand under. */
export const HOLDING_GROUPS: readonly (readonly [HoldingGroup, RegExp])[] = [
  ['procurement', /政府采购/],
  ['performance', /绩效/],
  ['assets', /国有资产|资产占用/],
];

/** Whether the things of a group are bought: their sum is told by kind, and again by who gets it. */
export const isBought = (group: HoldingGroup): boolean => group === 'procurement';
