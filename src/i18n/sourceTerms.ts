import type { Term } from './terms';

/** Sources of money by the column key of the income table. */
export const SOURCE_TERMS: Readonly<Record<string, Term>> = {
  general_public: ['一般公共预算', '税收等日常财政收入', 'General public budget', 'Taxes and the like'],
  general_public_transfer: [
    '一般公共预算转移支付',
    '上级财政转来的日常收入',
    'General public budget transfers',
    'Ordinary revenue passed down by higher levels',
  ],
  government_funds: ['政府性基金预算', '专款专用的基金收入', 'Government-managed funds', 'Earmarked fund revenue'],
  government_funds_transfer: [
    '政府性基金转移支付',
    '上级转来的专项基金',
    'Government fund transfers',
    'Earmarked funds from higher levels',
  ],
  state_capital: ['国有资本经营预算', '国有企业上交的收益', 'State capital operations', 'Returns on state capital'],
  state_capital_transfer: [
    '国有资本经营预算',
    '上级转来的国企收益',
    'State capital transfers',
    'Returns, from higher levels',
  ],
  fiscal_account: ['财政专户', '学费等教育收费', 'Special fiscal account', 'School fees and the like'],
  unit_funds: ['单位资金', '单位自己的收入', 'Own funds of the body', 'What the body earns itself'],
  fiscal_carryover: ['上年结转结余', '去年没花完、接着用', 'Carryover', 'Left from last year'],
  nonfiscal_carryover: [
    '非财政拨款结转结余',
    '去年单位资金的结余',
    'Non-fiscal carryover',
    'Own funds left from last year',
  ],
  current: ['本年收入', '今年的全部收入', 'Income of this year', 'All that comes in this year'],
  fiscal_appropriation: ['财政拨款', '财政给的钱', 'Fiscal appropriation', 'Public money'],
  business_income: ['事业收入', '提供服务收的钱', 'Service income', 'Charged for services'],
  operating_income: ['经营收入', '做买卖的收入', 'Business income', 'From what it sells'],
  superior_subsidy: ['上级补助收入', '上级单位给的补助', 'Aid from the superior body', 'From the body above'],
  affiliated_income: ['附属单位上缴收入', '下属单位交来的钱', 'From affiliated bodies', 'Passed up by bodies below'],
  other_income: ['其他收入', '以上不包括的收入', 'Other income', 'What fits nowhere above'],
  carryover: ['上年结转结余', '去年没花完、接着用', 'Carryover', 'Left from last year'],
  reserve_use: ['使用以前的结余', '动用存下的钱', 'Drawn from reserves', 'Saved in earlier years'],
  rest: ['其他', '', 'Others', ''],
};
