import type { Terms } from '../../terms/terms';

/** Sources of money by the column key of the income table. */
export const sourceTerms: Terms = {
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
