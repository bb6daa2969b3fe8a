/** The budgets that have a table of their own, and the keys under which tables of all money print theirs. */
export const BUDGETS = [
  ['general-public', 'general_public'],
  ['government-funds', 'government_funds'],
  ['state-capital', 'state_capital'],
] as const;
