import type { TABLE_COLUMNS, TableRole } from './table';

/** The official header words of every column, by role and column key. */
export const COLUMN_NAMES: { readonly [R in TableRole]: Readonly<Record<(typeof TABLE_COLUMNS)[R][number], string>> } =
  {
    overview: { income: '收入', expenditure: '支出' },
    income: {
      total: '总计',
      fiscal_appropriation: '财政拨款（补助）小计',
      general_public: '一般公共预算',
      general_public_transfer: '上级一般公共预算安排的转移支付',
      government_funds: '政府性基金预算',
      government_funds_transfer: '上级政府性基金安排的转移支付',
      state_capital: '国有资本经营预算',
      state_capital_transfer: '上级国有资本经营预算安排的转移支付',
      fiscal_account: '财政专户（教育收费）',
      unit_funds: '单位资金',
      fiscal_carryover: '财政拨款结转',
      nonfiscal_carryover: '非财政拨款结转结余',
    },
    expenditure: { total: '合计', basic: '基本支出', project: '项目支出' },
    appropriation: {
      income: '收入',
      total: '合计',
      general_public: '一般公共预算',
      government_funds: '政府性基金预算',
      state_capital: '国有资本经营预算',
    },
    'general-public': { total: '合计', basic: '基本支出', project: '项目支出' },
    basic: { total: '合计', personnel: '人员经费', operating: '公用经费' },
    project: {
      total: '项目支出合计',
      wages_welfare: '工资福利支出',
      goods_services: '商品服务支出',
      individuals_families: '对个人和家庭的补助',
      debt_interest: '债务利息及费用支出',
      capital_construction: '资本性支出（基本建设）',
      capital: '资本性支出',
      enterprises_construction: '对企业补助（基本建设）',
      enterprises: '对企业补助',
      social_security_funds: '对社会保障基金补助',
      other: '其他支出',
    },
    'government-funds': {
      total: '合计',
      basic_personnel: '人员经费',
      basic_operating: '公用经费',
      project: '项目支出',
    },
    'state-capital': { total: '合计', basic_personnel: '人员经费', basic_operating: '公用经费', project: '项目支出' },
    'three-public': {
      total: '合计',
      general_public: '一般公共预算',
      government_funds: '政府性基金',
      state_capital: '国有资本经营预算',
    },
    carryover: {
      total: '总计',
      fiscal_total: '财政拨款合计',
      fiscal_personnel: '财政拨款人员经费',
      fiscal_operating: '财政拨款公用经费',
      fiscal_project: '财政拨款项目支出',
      nonfiscal_total: '非财政拨款合计',
      nonfiscal_personnel: '非财政拨款人员经费',
      nonfiscal_operating: '非财政拨款公用经费',
      nonfiscal_project: '非财政拨款项目支出',
    },
  };

/** The official term of a column; a key that the role does not know comes back as it is. */
export function columnName(role: TableRole, column: string): string {
  const names: Readonly<Record<string, string>> = COLUMN_NAMES[role];
  return Object.hasOwn(names, column) ? (names[column] ?? column) : column;
}
