import type { TableRole } from '../../model/table';
import type { Placement } from '../../solve/problem';
import type { RawRow } from '../2-recognise/RawTable';

/** Words of projects that pay named people; all other project money buys goods and services. */
const PAYS_PEOPLE = /报酬|补贴|补助|津贴|慰问|抚恤|救助|救济|优抚|奖励|助学|养老金|生活费|低保|待遇/;
const PAYS_ENTERPRISES = /企业.*(?:补助|补贴|扶持)|扶持企业/;
const BUILDS = /建设|购置|装修|改造|修缮|工程|设备/;

/** The rule that a figure is placed by where several columns fit, by table. */
export const INFERENCE_RULE: Readonly<Partial<Record<TableRole, string>>> = {
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
 * How well a placement fits what a row's words say; used only where the equations leave several.
 * A project that pays people counts as 对个人和家庭的补助, any other as 商品和服务支出; carried-over money is project money;
 * pay and benefits are personnel money, goods and services operating money.
 */
export function preference(role: TableRole, row: RawRow, columns: readonly string[], placement: Placement): number {
  const has = (column: string): boolean => placement.some((index) => columns[index] === column);
  if (role === 'project') {
    if (!row.isProject) return 0;
    const wanted = projectColumn(row.name);
    return has(wanted) ? 10 : wanted === 'capital' && has('goods_services') ? 5 : 1;
  }
  if (role === 'basic' && row.code !== '') return has(/^30[13]/.test(row.code) ? 'personnel' : 'operating') ? 3 : 0;
  if (role === 'carryover') {
    const standing = placement.map((index) => columns[index] ?? '');
    return (
      standing.filter((column) => column.endsWith('_project')).length * 2 -
      standing.filter((column) => /_(?:personnel|operating)$/.test(column)).length
    );
  }
  return 0;
}
