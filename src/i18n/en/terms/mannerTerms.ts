import type { Terms } from '../../terms/terms';

/** How money is spent, by the column key of the tables of spending. */
export const mannerTerms: Terms = {
  basic: ['Basic expenditure', 'Staff and daily running'],
  project: ['Project expenditure', 'Specific tasks'],
  operating_spending: ['Business spending', 'Cost of what it sells'],
  superior_payment: ['Paid to the superior body', 'Passed up'],
  affiliated_subsidy: ['Aid to affiliated bodies', 'Passed down'],
  reserve: ['Kept in reserve', 'For what comes up'],
  carry_forward: ['Carried to next year', 'Kept for next year'],
  undisclosed: ['Not disclosed', 'Basic or project not given'],
  rest: ['Others', ''],
};
