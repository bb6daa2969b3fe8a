import type { PlacingRule } from '../../model/fact';
import type { TableRole } from '../../model/tables/table';

/** Words of projects that pay named people; all other project money buys goods and services. */
const PAYS_PEOPLE = /报酬|补贴|补助|津贴|慰问|抚恤|救助|救济|优抚|奖励|助学|养老金|生活费|低保|待遇/;
const PAYS_ENTERPRISES = /企业.*(?:补助|补贴|扶持)|扶持企业/;
const BUILDS = /建设|购置|装修|改造|修缮|工程|设备/;

/** The rule that a figure is placed by where several columns fit, by table. */
export const INFERENCE_RULE: Readonly<Partial<Record<TableRole, PlacingRule>>> = {
  project: 'project-purpose',
  income: 'own-before-transfer',
  carryover: 'carryover-is-project',
  basic: 'pay-is-personnel',
};

function projectColumn(name: string): string {
  if (PAYS_PEOPLE.test(name)) return 'individuals_families';
  if (PAYS_ENTERPRISES.test(name)) return 'enterprises';
  return BUILDS.test(name) ? 'capital' : 'goods_services';
}

/**
 * How well columns fit what a row's words say; used only where the constraints leave several.
 * A project that pays people counts as 对个人和家庭的补助, any other as 商品和服务支出; carried-over money is project money;
 * pay and benefits are personnel money, goods and services operating money.
 * @param columns those that the row's figures would stand in
 */
export function fitOf(
  role: TableRole,
  row: { code: string; name: string; isProject: boolean },
  columns: readonly string[],
): number {
  if (role === 'project') {
    if (!row.isProject) return 0;
    const wanted = projectColumn(row.name);
    return columns.includes(wanted) ? 10 : wanted === 'capital' && columns.includes('goods_services') ? 5 : 1;
  }
  if (role === 'basic' && row.code !== '')
    return columns.includes(/^30[13]/.test(row.code) ? 'personnel' : 'operating') ? 3 : 0;
  if (role === 'carryover')
    return (
      columns.filter((column) => column.endsWith('_project')).length * 2 -
      columns.filter((column) => /_(?:personnel|operating)$/.test(column)).length
    );
  return 0;
}

/** Where money that is carried over follows what it is spent on, by table and column. */
export const CARRYOVER_FOLLOWS = {
  /** The table that prints it by manner, the one that says which codes have it, and the one that says how each is spent. */
  carried: 'carryover',
  held: 'income',
  spent: 'expenditure',
  basic: 'basic',
  kinds: [
    { held: 'fiscal_carryover', basic: ['fiscal_personnel', 'fiscal_operating'] },
    { held: 'nonfiscal_carryover', basic: ['nonfiscal_personnel', 'nonfiscal_operating'] },
  ],
} as const;

/** 工资福利支出 is paid to people and never stands in 公用经费. */
export const PAY = { table: 'basic', code: '301', never: 'operating' } as const;
