import type { Term } from './terms';

/** How money is spent, by the column key of the tables of spending. */
export const MANNER_TERMS: Readonly<Record<string, Term>> = {
  basic: ['基本支出', '人员和日常运转', 'Basic expenditure', 'Staff and daily running'],
  project: ['项目支出', '专门要办的事', 'Project expenditure', 'Specific tasks'],
  operating_spending: ['经营支出', '做买卖的成本', 'Business spending', 'Cost of what it sells'],
  superior_payment: ['上缴上级支出', '交给上级单位的钱', 'Paid to the superior body', 'Passed up'],
  affiliated_subsidy: ['对附属单位补助', '补给下属单位的钱', 'Aid to affiliated bodies', 'Passed down'],
  reserve: ['单位预留机动经费', '先留着，临时再用', 'Kept in reserve', 'For what comes up'],
  carry_forward: ['结转下年', '留到明年用', 'Carried to next year', 'Kept for next year'],
  undisclosed: ['未公开', '原表没有分基本和项目', 'Not disclosed', 'Basic or project not given'],
  rest: ['其他', '', 'Others', ''],
};
