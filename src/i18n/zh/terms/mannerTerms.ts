import type { Terms } from '../../terms/terms';

/** How money is spent, by the column key of the tables of spending. */
export const mannerTerms: Terms = {
  basic: ['基本支出', '人员和日常运转'],
  project: ['项目支出', '专门要办的事'],
  operating_spending: ['经营支出', '做买卖的成本'],
  superior_payment: ['上缴上级支出', '交给上级单位的钱'],
  affiliated_subsidy: ['对附属单位补助', '补给下属单位的钱'],
  reserve: ['单位预留机动经费', '先留着，临时再用'],
  carry_forward: ['结转下年', '留到明年用'],
  undisclosed: ['未公开', '原表没有分基本和项目'],
  rest: ['其他', ''],
};
