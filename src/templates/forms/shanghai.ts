import type { Form } from './Form';

const SPENDING = { total: '合计', basic: '基本支出', project: '项目支出' };

/**
 * The form of Shanghai, of departments and of units (预算单位): these differ in the right list of the first table alone. Titles begin with
 * the year; all amounts are in yuan but those of the last table.
 */
export const shanghai: Form = {
  name: '上海市',
  tables: [
    {
      role: 'overview',
      titles: ['财务收支预算总表'],
      columns: {
        income: '本年收入>预算数',
        expenditure: ['本年支出>预算数', '本年支出>预算数>合计'],
        basic_personnel: '本年支出>预算数>基本支出>人员经费',
        basic_operating: '本年支出>预算数>基本支出>公用经费',
        project: '本年支出>预算数>项目支出',
      },
    },
    {
      role: 'income',
      titles: ['收入预算总表'],
      columns: {
        total: '合计',
        fiscal_appropriation: '财政拨款收入',
        business_income: '事业收入',
        operating_income: '事业单位经营收入',
        other_income: '其他收入',
      },
    },
    {
      role: 'expenditure',
      titles: ['支出预算总表'],
      columns: SPENDING,
    },
    {
      role: 'appropriation',
      titles: ['财政拨款收支预算总表'],
      columns: {
        income: '财政拨款收入>预算数',
        total: '财政拨款支出>合计',
        general_public: '财政拨款支出>一般公共预算',
        government_funds: '财政拨款支出>政府性基金预算',
        state_capital: '财政拨款支出>国有资本经营预算',
      },
    },
    {
      role: 'general-public',
      titles: ['一般公共预算支出功能分类预算表'],
      columns: SPENDING,
    },
    {
      role: 'government-funds',
      titles: ['政府性基金预算支出功能分类预算表'],
      columns: SPENDING,
    },
    {
      role: 'state-capital',
      titles: ['国有资本经营预算支出功能分类预算表'],
      columns: SPENDING,
    },
    {
      role: 'basic',
      titles: ['一般公共预算基本支出部门预算经济分类预算表'],
      columns: { total: '合计', personnel: '人员经费', operating: '公用经费' },
    },
    {
      role: 'three-public',
      titles: ['“三公”经费和机关运行经费预算表'],
      // The total is that of the three public expenses, without the cost of running the offices beside it.
      columns: {
        total: '“三公”经费预算数>合计',
        abroad: '“三公”经费预算数>因公出国(境)费',
        hospitality: '“三公”经费预算数>公务接待费',
        cars: '“三公”经费预算数>公务用车购置及运行费>小计',
        car_purchase: '“三公”经费预算数>公务用车购置及运行费>购置费',
        car_running: '“三公”经费预算数>公务用车购置及运行费>运行费',
        operating_cost: '机关运行经费预算数',
      },
    },
  ],
};
