import type { Terms } from './terms';

const zh: Terms = {
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

/** Each with the name that documents print, by which a sentence of the document speaks of it. */
const en: Terms = {
  general_public: ['General public budget', 'Taxes and the like', '一般公共预算'],
  general_public_transfer: [
    'General public budget transfers',
    'Ordinary revenue passed down by higher levels',
    '一般公共预算转移支付',
  ],
  government_funds: ['Government-managed funds', 'Earmarked fund revenue', '政府性基金预算'],
  government_funds_transfer: ['Government fund transfers', 'Earmarked funds from higher levels', '政府性基金转移支付'],
  state_capital: ['State capital operations', 'Returns on state capital', '国有资本经营预算'],
  state_capital_transfer: ['State capital transfers', 'Returns, from higher levels', '国有资本经营预算'],
  fiscal_account: ['Special fiscal account', 'School fees and the like', '财政专户'],
  unit_funds: ['Own funds of the body', 'What the body earns itself', '单位资金'],
  fiscal_carryover: ['Carryover', 'Left from last year', '上年结转结余'],
  nonfiscal_carryover: ['Non-fiscal carryover', 'Own funds left from last year', '非财政拨款结转结余'],
  current: ['Income of this year', 'All that comes in this year', '本年收入'],
  fiscal_appropriation: ['Fiscal appropriation', 'Public money', '财政拨款'],
  business_income: ['Service income', 'Charged for services', '事业收入'],
  operating_income: ['Business income', 'From what it sells', '经营收入'],
  superior_subsidy: ['Aid from the superior body', 'From the body above', '上级补助收入'],
  affiliated_income: ['From affiliated bodies', 'Passed up by bodies below', '附属单位上缴收入'],
  other_income: ['Other income', 'What fits nowhere above', '其他收入'],
  carryover: ['Carryover', 'Left from last year', '上年结转结余'],
  reserve_use: ['Drawn from reserves', 'Saved in earlier years', '使用以前的结余'],
  rest: ['Others', '', '其他'],
};

/** Sources of money by the column key of the income table. */
export const SOURCE_TERMS = { zh, en };
