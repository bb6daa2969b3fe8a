import type { Terms } from '../../terms/terms';

/** Sources of money by the column key of the income table. */
export const sourceTerms: Terms = {
  general_public: ['一般公共预算', '税收等日常财政收入'],
  general_public_transfer: ['一般公共预算转移支付', '上级财政转来的日常收入'],
  government_funds: ['政府性基金预算', '专款专用的基金收入'],
  government_funds_transfer: ['政府性基金转移支付', '上级转来的专项基金'],
  state_capital: ['国有资本经营预算', '国有企业上交的收益'],
  state_capital_transfer: ['国有资本经营预算', '上级转来的国企收益'],
  fiscal_account: ['财政专户', '学费等教育收费'],
  unit_funds: ['单位资金', '单位自己的收入'],
  fiscal_carryover: ['上年结转结余', '去年没花完、接着用'],
  nonfiscal_carryover: ['非财政拨款结转结余', '去年单位资金的结余'],
  current: ['本年收入', '今年的全部收入'],
  fiscal_appropriation: ['财政拨款', '财政给的钱'],
  business_income: ['事业收入', '提供服务收的钱'],
  operating_income: ['经营收入', '做买卖的收入'],
  superior_subsidy: ['上级补助收入', '上级单位给的补助'],
  affiliated_income: ['附属单位上缴收入', '下属单位交来的钱'],
  other_income: ['其他收入', '以上不包括的收入'],
  carryover: ['上年结转结余', '去年没花完、接着用'],
  reserve_use: ['使用以前的结余', '动用存下的钱'],
  rest: ['其他', ''],
};
