import type { Form } from './Form';

const AMOUNT = { total: '金额' };

/**
 * The form of Jiangsu, in 万元; the order of its tables has changed over the years. The lists of the first table stand under headers
 * that reach too far: what heads their names tells which is which, so that their columns are not named here.
 */
export const jiangsu: Form = {
  name: '江苏省',
  tables: [
    { role: 'overview', titles: ['收支预算总表'], columns: { income: '收入>金额' } },
    { role: 'income', titles: ['收入预算总表'], columns: AMOUNT },
    {
      role: 'expenditure',
      titles: ['支出预算总表'],
      columns: {
        total: '合计',
        basic: '基本支出',
        project: '项目支出',
        reserve: '单位预留机动经费',
        carry_forward: '结转下年资金',
      },
    },
    { role: 'appropriation', titles: ['财政拨款收支预算总表'], columns: { income: '收入>金额' } },
    {
      role: 'appropriation-expenditure',
      titles: ['财政拨款支出预算表', '财政拨款支出预算表（功能科目）'],
      columns: AMOUNT,
    },
    {
      role: 'appropriation-basic',
      titles: ['财政拨款基本支出预算表', '财政拨款基本支出预算表（经济科目）'],
      columns: AMOUNT,
    },
    {
      role: 'general-public',
      titles: ['一般公共预算支出预算表', '一般公共预算支出预算表（功能科目）'],
      columns: AMOUNT,
    },
    {
      role: 'basic',
      titles: ['一般公共预算基本支出预算表', '一般公共预算基本支出预算表（经济科目）'],
      columns: { total: ['金额', '基本支出'] },
    },
    {
      role: 'three-public',
      titles: ['“三公”经费、会议费、培训费支出预算表', '一般公共预算“三公”经费、会议费、培训费支出预算表'],
      // The total is that of all, with meetings and training; the three public expenses have one of their own.
      columns: {
        total: '合计',
        three_public: '“三公”经费>小计',
        abroad: '“三公”经费>因公出国(境)费',
        cars: '“三公”经费>公务用车购置及运行维护费>小计',
        car_purchase: '“三公”经费>公务用车购置及运行维护费>公务用车购置费',
        car_running: '“三公”经费>公务用车购置及运行维护费>公务用车运行维护费',
        hospitality: '“三公”经费>公务接待费',
        meetings: '会议费',
        training: '培训费',
      },
    },
    {
      role: 'government-funds',
      titles: ['政府性基金支出预算表', '财政拨款政府性基金支出预算表', '政府性基金预算财政拨款支出预算表'],
      columns: AMOUNT,
    },
    {
      role: 'operating-cost',
      titles: ['一般公共预算机关运行经费支出预算表'],
      columns: { total: '机关运行经费支出' },
    },
    { role: 'procurement', titles: ['政府采购支出预算表', '政府采购预算表'], columns: { total: '总计' } },
  ],
};
