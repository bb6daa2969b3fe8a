/** Parts of a disclosure that not every body's has, and that have a place on the pages. */
export const GIVEN_PARTS = ['flows', 'changes', 'projects', 'targets', 'means', 'staff'] as const;

export type GivenPart = (typeof GIVEN_PARTS)[number];
