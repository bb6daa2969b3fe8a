import { isOtherColumn, type TableRole } from './table';

/** The official header words of every column key, as the standard form prints them. */
const NAMES: Readonly<Record<string, string>> = {
  income: '收入',
  expenditure: '支出',
  purpose: '支出用途',
  total: '合计',
  current: '本年收入',
  fiscal_appropriation: '财政拨款',
  general_public: '一般公共预算',
  general_public_transfer: '上级一般公共预算安排的转移支付',
  government_funds: '政府性基金预算',
  government_funds_transfer: '上级政府性基金安排的转移支付',
  state_capital: '国有资本经营预算',
  state_capital_transfer: '上级国有资本经营预算安排的转移支付',
  fiscal_account: '财政专户（教育收费）',
  unit_funds: '单位资金',
  business_income: '事业收入',
  operating_income: '事业单位经营收入',
  superior_subsidy: '上级补助收入',
  affiliated_income: '附属单位上缴收入',
  other_income: '其他收入',
  carryover: '上年结转结余',
  fiscal_carryover: '财政拨款结转',
  nonfiscal_carryover: '非财政拨款结转结余',
  reserve_use: '使用非财政拨款结余',
  basic: '基本支出',
  project: '项目支出',
  personnel: '人员经费',
  operating: '公用经费',
  basic_personnel: '人员经费',
  basic_operating: '公用经费',
  operating_spending: '经营支出',
  superior_payment: '上缴上级支出',
  affiliated_subsidy: '对附属单位补助支出',
  reserve: '单位预留机动经费',
  carry_forward: '结转下年',
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
  three_public: '“三公”经费',
  abroad: '因公出国（境）费',
  hospitality: '公务接待费',
  cars: '公务用车购置及运行费',
  car_purchase: '公务用车购置费',
  car_running: '公务用车运行费',
  meetings: '会议费',
  training: '培训费',
  operating_cost: '机关运行经费',
  goods: '货物',
  works: '工程',
  services: '服务',
  fiscal_total: '财政拨款合计',
  fiscal_personnel: '财政拨款人员经费',
  fiscal_operating: '财政拨款公用经费',
  fiscal_project: '财政拨款项目支出',
  nonfiscal_total: '非财政拨款合计',
  nonfiscal_personnel: '非财政拨款人员经费',
  nonfiscal_operating: '非财政拨款公用经费',
  nonfiscal_project: '非财政拨款项目支出',
  difference: '增减额',
  percent: '增减%',
};

/** Where a role's table prints other words for a key than most. */
const ROLE_NAMES: Readonly<Partial<Record<TableRole, Readonly<Record<string, string>>>>> = {
  income: { total: '总计', fiscal_appropriation: '财政拨款（补助）小计' },
  project: { total: '项目支出合计' },
  'three-public': { government_funds: '政府性基金' },
  carryover: { total: '总计' },
};

/** What the prefixes of columns of another year say. */
const YEARS: readonly (readonly [string, string])[] = [
  ['prior_actual_', '上年执行数·'],
  ['prior_', '上年预算数·'],
  ['budget_', '预算数·'],
];

/** The official term of a column; for a header that no key stands for its own words, and an unknown key as it is. */
export function columnName(role: TableRole, column: string): string {
  if (isOtherColumn(column)) return column.slice('other:'.length);
  const named = ROLE_NAMES[role]?.[column] ?? (Object.hasOwn(NAMES, column) ? NAMES[column] : undefined);
  if (named !== undefined) return named;
  const year = YEARS.find(([prefix]) => column.startsWith(prefix));
  if (year) return year[1] + columnName(role, column.slice(year[0].length));
  const compared = /^(.+)_(difference|percent)$/.exec(column);
  return compared ? `${columnName(role, compared[1] ?? '')}·${columnName(role, compared[2] ?? '')}` : column;
}

/** The columns of money that comes in, sums among them. */
const INCOME_COLUMNS = Object.keys(NAMES).slice(
  Object.keys(NAMES).indexOf('total'),
  Object.keys(NAMES).indexOf('reserve_use') + 1,
);

/** The keys of all columns of figures that have an official name, those of other years left out. */
export const columnKeys = (): string[] => Object.keys(NAMES);

/** The column of income that a subject of the narrative begins with the name of, the longest name first; undefined if none. */
export function incomeColumnNamed(subject: string): string | undefined {
  const named = INCOME_COLUMNS.map((key) => ({ key, name: columnName('income', key) })).filter(({ name }) =>
    subject.startsWith(name),
  );
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.key;
}
