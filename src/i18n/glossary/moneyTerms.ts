import type { GlossaryTerm } from './glossaryTerm';

/** Where money comes from. */
export const MONEY_TERMS = {
  budget: {
    zh: {
      name: '预算',
      text: '一年开始前定下的收支计划，不是已经花掉的钱。年底后公布实际花了多少，那叫决算。',
    },
    en: {
      name: 'Budget',
      text: 'The plan of income and spending made before the year begins, not money already spent. What was really spent is published afterwards as the final accounts.',
    },
  },
  'fiscal-appropriation': {
    zh: {
      name: '财政拨款',
      text: '财政给单位的钱。下面三本账里来的都算：一般公共预算、政府性基金、国有资本经营预算。',
    },
    en: {
      name: 'Fiscal appropriation',
      text: 'Money that the treasury gives the body, from any of three accounts: the general public budget, government-managed funds, state capital operations.',
    },
    printed: ['财政拨款'],
  },
  'general-public': {
    zh: { name: '一般公共预算', text: '主要靠税收的那本账，用来维持政府运转、办教育医疗这些日常的公共事务。' },
    en: {
      name: 'General public budget',
      text: 'The account that lives mainly on taxes and pays for the ordinary business of government: offices, schools, health and so on.',
    },
    printed: ['一般公共预算'],
  },
  'government-funds': {
    zh: {
      name: '政府性基金预算',
      text: '为某件事专门收的钱，只能用在那件事上，比如卖地收入、彩票公益金。',
    },
    en: {
      name: 'Government-managed funds',
      text: 'Money collected for one purpose and spent on that purpose only, such as land sales or lottery proceeds.',
    },
    printed: ['政府性基金预算', '政府性基金'],
  },
  'state-capital': {
    zh: {
      name: '国有资本经营预算',
      text: '国有企业上交的利润这本账，多用于国企改革的遗留事务，比如国企退休人员的社会化管理。',
    },
    en: {
      name: 'State capital operations budget',
      text: 'The account of profits that state-owned firms hand over. It mostly pays for what their reform left behind, such as services for their retirees.',
    },
    printed: ['国有资本经营预算'],
  },
  'fiscal-account': {
    zh: { name: '财政专户管理资金', text: '单位收了先交进财政专门账户、再拨回来用的钱，主要是学费一类的教育收费。' },
    en: {
      name: 'Special fiscal account',
      text: 'Fees, mainly school fees, that a body collects, pays into a special treasury account and gets back to spend.',
    },
    printed: ['财政专户管理资金', '财政专户'],
  },
  'unit-funds': {
    zh: { name: '单位资金', text: '不是财政给的、单位自己的收入，如事业收入、经营收入。' },
    en: {
      name: 'Own funds',
      text: 'What the body earns itself, outside the treasury: fees for services, business income.',
    },
    printed: ['其他资金', '单位资金'],
  },
  transfer: {
    zh: { name: '转移支付', text: '上级财政转给下级、指定或不指定用途的钱。' },
    en: { name: 'Transfer', text: 'Money passed down by a higher level of government, for a set purpose or for any.' },
    printed: ['转移支付'],
  },
  carryover: {
    zh: {
      name: '结转结余',
      text: '往年没花完的钱。事情没办完、今年接着办的叫结转；事情办完剩下的叫结余。',
    },
    en: {
      name: 'Carryover',
      text: 'Money left from earlier years: for work that goes on this year, or left when the work was done.',
    },
    printed: ['结转结余', '上年结转', '结转资金'],
  },
} satisfies Record<string, GlossaryTerm>;
