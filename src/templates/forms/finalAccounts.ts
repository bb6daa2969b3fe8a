import type { Form } from './Form';

const FUND = {
  carryover: '年初结转和结余',
  current: '本年收入',
  total: '本年支出>合计',
  basic: '本年支出>基本支出',
  project: '本年支出>项目支出',
  carry_forward: '年末结转和结余',
};

/** Final accounts (部门决算), whose form is the same in the whole country, in 万元: what was planned stands beside what was spent. */
export const finalAccounts: Form = {
  name: '部门决算',
  tables: [
    { role: 'overview', titles: ['收入支出决算总表'], columns: { income: '收入>决算数', expenditure: '支出>决算数' } },
    {
      role: 'income',
      titles: ['收入决算表'],
      columns: {
        current: '本年收入合计',
        fiscal_appropriation: '财政拨款收入',
        superior_subsidy: '上级补助收入',
        business_income: '事业收入',
        operating_income: '经营收入',
        affiliated_income: '附属单位上缴收入',
        other_income: '其他收入',
      },
    },
    {
      role: 'expenditure',
      titles: ['支出决算表'],
      columns: {
        total: '本年支出合计',
        basic: '基本支出',
        project: '项目支出',
        superior_payment: '上缴上级支出',
        operating_spending: '经营支出',
        affiliated_subsidy: '对附属单位补助支出',
      },
    },
    {
      role: 'appropriation',
      titles: ['财政拨款收入支出决算总表'],
      columns: {
        income: '收入>决算数',
        total: '支出>合计',
        general_public: '支出>一般公共预算财政拨款',
        government_funds: '支出>政府性基金预算财政拨款',
        state_capital: '支出>国有资本经营预算财政拨款',
      },
    },
    {
      role: 'general-public',
      titles: ['一般公共预算财政拨款支出决算表'],
      columns: { total: '合计', basic: '基本支出', project: '项目支出' },
    },
    {
      role: 'basic',
      titles: ['一般公共预算财政拨款基本支出决算表', '一般公共预算财政拨款基本支出决算明细表'],
    },
    {
      // What was planned and what was spent stand below each of these.
      role: 'three-public',
      titles: ['财政拨款“三公”经费支出决算表', '“三公”经费支出决算表'],
      columns: {
        total: '合计',
        abroad: '因公出国(境)费',
        cars: '公务用车购置及运行维护费>小计',
        car_purchase: '公务用车购置及运行维护费>公务用车购置费',
        car_running: '公务用车购置及运行维护费>公务用车运行维护费',
        hospitality: '公务接待费',
      },
    },
    { role: 'government-funds', titles: ['政府性基金预算财政拨款收入支出决算表'], columns: FUND },
    {
      role: 'state-capital',
      titles: ['国有资本经营预算财政拨款收入支出决算表', '国有资本经营预算财政拨款支出决算表'],
      columns: FUND,
    },
  ],
};
