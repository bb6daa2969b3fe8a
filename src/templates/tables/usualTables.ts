import type { TableRole } from '../../model/tables/table';

/** Tables that most disclosures have: that one is absent is said. */
export const USUAL_ROLES: readonly TableRole[] = [
  'overview',
  'income',
  'expenditure',
  'appropriation',
  'general-public',
  'basic',
  'three-public',
  'government-funds',
];

/** One of these has to hold figures: in a column of theirs, or of codes of functions. */
export interface Essential {
  /** The one that is asked for where none is there. */
  role: TableRole;
  any: readonly { role: TableRole; column?: string; isCoded?: true }[];
}

/** What makes a budget: a total, spending by function, and a table that says where the money comes from. */
export const ESSENTIALS: readonly Essential[] = [
  { role: 'overview', any: [{ role: 'overview' }, { role: 'expenditure' }] },
  {
    role: 'general-public',
    any: [
      { role: 'expenditure', isCoded: true },
      { role: 'general-public', isCoded: true },
      { role: 'appropriation-expenditure', isCoded: true },
      { role: 'income', isCoded: true },
    ],
  },
  {
    role: 'income',
    any: [{ role: 'income' }, { role: 'appropriation', column: 'income' }, { role: 'overview', column: 'income' }],
  },
];
