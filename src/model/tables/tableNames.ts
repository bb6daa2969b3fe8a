import type { TableRole } from './table';

/** The official name of a role, for tables that are missing. */
export const ROLE_NAMES: Readonly<Record<TableRole, string>> = {
  overview: '收支总体情况表',
  income: '收入总体情况表',
  expenditure: '支出总体情况表',
  appropriation: '财政拨款收支预算总体情况表',
  'general-public': '一般公共预算支出情况表',
  basic: '一般公共预算基本支出情况表',
  project: '一般公共预算项目支出情况表',
  'government-funds': '政府性基金预算支出情况表',
  'state-capital': '国有资本经营预算支出情况表',
  'three-public': '财政拨款“三公”经费支出情况表',
  carryover: '上年结转结余情况明细表',
  'appropriation-expenditure': '财政拨款支出预算表（功能科目）',
  'appropriation-basic': '财政拨款基本支出预算表（经济科目）',
  'general-public-economic': '一般公共预算支出表（经济分类）',
  projects: '项目支出表',
  'operating-cost': '机关运行经费表',
  procurement: '政府采购表',
  other: '其他表',
};
