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
  rest: ['其他', '', 'Others', ''],
};
