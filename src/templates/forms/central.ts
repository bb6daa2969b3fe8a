import type { Form } from './Form';

const SPENDING = { total: '合计', basic: '基本支出', project: '项目支出' };

/** The form of the central ministries, in 万元, which many provinces use with small changes. */
export const central: Form = {
  name: '中央部门',
  tables: [
    { role: 'overview', titles: ['收支总表'], columns: { income: '收入>预算数', expenditure: '支出>预算数' } },
    {
      role: 'income',
      titles: ['收入总表'],
      columns: {
        total: '合计',
        carryover: '上年结转',
        general_public: '一般公共预算拨款收入',
        government_funds: '政府性基金预算拨款收入',
        state_capital: '国有资本经营预算拨款收入',
        business_income: '事业收入',
        operating_income: '事业单位经营收入',
        superior_subsidy: '上级补助收入',
        affiliated_income: '附属单位上缴收入',
        other_income: '其他收入',
        reserve_use: '使用非财政拨款结余',
      },
    },
    {
      role: 'expenditure',
      titles: ['支出总表'],
      columns: {
        ...SPENDING,
        superior_payment: '上缴上级支出',
        operating_spending: '事业单位经营支出',
        affiliated_subsidy: '对附属单位补助支出',
      },
    },
    {
      role: 'appropriation',
      titles: ['财政拨款收支总表'],
      columns: {
        income: '收入>预算数',
        total: '支出>合计',
        general_public: '支出>一般公共预算财政拨款',
        government_funds: '支出>政府性基金预算财政拨款',
        state_capital: '支出>国有资本经营预算财政拨款',
      },
    },
    {
      // What last year's budget came to stands before this year's, and the difference behind it.
      role: 'general-public',
      titles: ['一般公共预算支出表'],
      columns: { total: '小计', basic: '基本支出', project: '项目支出' },
    },
    {
      role: 'basic',
      titles: ['一般公共预算基本支出表'],
      columns: { total: '合计', personnel: '人员经费', operating: '公用经费' },
    },
    {
      // Two blocks of the same columns: last year, this year.
      role: 'three-public',
      titles: ['一般公共预算“三公”经费支出表'],
      columns: {
        total: '合计',
        abroad: '因公出国(境)费',
        cars: '公务用车购置及运行费>小计',
        car_purchase: '公务用车购置及运行费>公务用车购置费',
        car_running: '公务用车购置及运行费>公务用车运行费',
        hospitality: '公务接待费',
      },
    },
    { role: 'government-funds', titles: ['政府性基金预算支出表'], columns: SPENDING },
    { role: 'state-capital', titles: ['国有资本经营预算支出表'], columns: SPENDING },
  ],
};
