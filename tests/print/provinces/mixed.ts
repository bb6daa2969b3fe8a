import type { HandCell } from '../byHand';
import type { Head } from '../Form';
import type { HandDocument } from '../HandDocument';
import { economics, functions, GLOSSARY, isGeneral, printer, type Scale, type Sums } from './figures';

const serial: Head = { title: '序号', label: 'skip' };
const remark: Head = { title: '备注', label: 'skip' };
const label: readonly Head[] = [
  { title: '科目代码', label: 'code' },
  { title: '科目名称', label: 'name' },
];

/** What many provinces add: lines with numbers and remarks, both kinds of economic classes in two tables, purchases with counts, services, assets. */
export function mixed(scale: Scale): HandDocument {
  const n = printer(scale);
  const { unit } = scale;
  const all = functions().total;
  const general = functions(isGeneral).total;
  const own = '青禾区民政局';
  const rows = (
    { rows: own, total }: { rows: readonly Sums[]; total: Sums },
    cells: (sums: Sums) => string[],
  ): HandCell[][] => [
    ['', '', '合计', ...cells(total), ''],
    ...own.map((sums, at) => [
      String(at + 1),
      sums.code,
      sums.name,
      ...cells(sums),
      at === 1 ? '含2023年结转项目' : '',
    ]),
  ];
  const sum = (code: string): string => n(functions().rows.find((one) => one.code === code)?.total ?? 0);
  return {
    name: 'a province with remarks and counts',
    body: own,
    cover: ['附件1', '青禾区民政局2024年部门预算公开表'],
    tables: [
      {
        role: 'overview',
        label: '部门公开表1',
        title: '2024年收支预算总表',
        unit,
        heads: [
          {
            title: '收入',
            under: [
              { title: '项目', label: 'name' },
              { title: '预算数', key: 'income' },
            ],
          },
          {
            title: '支出',
            under: [
              { title: '项目', label: 'name', list: 1 },
              { title: '预算数', key: 'expenditure', list: 1 },
            ],
          },
        ],
        rows: [
          ['一、财政拨款收入', n(all.total), '一、一般公共服务支出', sum('201')],
          ['1.一般公共预算', n(all.general), '二、社会保障和就业支出', sum('208')],
          ['2.政府性基金预算', n(all.fund), '三、卫生健康支出', sum('210')],
          ['二、单位资金', '', '四、城乡社区支出', sum('212')],
          ['三、上年结转', '', '五、住房保障支出', sum('221')],
          ['收入总计', n(all.total), '支出总计', n(all.total)],
        ],
      },
      {
        role: 'income',
        label: '部门公开表2',
        title: '2024年收入预算总表',
        unit,
        heads: [
          serial,
          ...label,
          { title: '总计', key: 'total' },
          {
            title: '财政拨款收入',
            under: [
              { title: '小计', key: 'fiscal_appropriation' },
              { title: '一般公共预算', key: 'general_public' },
              { title: '政府性基金', key: 'government_funds' },
            ],
          },
          { title: '单位资金', key: 'unit_funds' },
          remark,
        ],
        rows: rows(functions(), (sums) => [n(sums.total), n(sums.total), n(sums.general), n(sums.fund), '']),
      },
      {
        role: 'expenditure',
        label: '部门公开表3',
        title: '2024年支出预算总表',
        unit,
        heads: [
          serial,
          ...label,
          { title: '总计', key: 'total' },
          {
            title: '基本支出',
            under: [
              { title: '工资福利支出', key: 'other:基本支出 · 工资福利支出' },
              { title: '商品和服务支出', key: 'other:基本支出 · 商品和服务支出' },
            ],
          },
          { title: '项目支出', key: 'project' },
          remark,
        ],
        rows: rows(functions(), (sums) => [n(sums.total), n(sums.personnel), n(sums.operating), n(sums.project)]),
      },
      {
        role: 'general-public',
        label: '部门公开表5',
        title: '2024年一般公共预算支出表',
        unit,
        heads: [
          serial,
          ...label,
          { title: '合计', key: 'total' },
          { title: '基本支出', key: 'basic' },
          { title: '项目支出', key: 'project' },
          remark,
        ],
        rows: rows(functions(isGeneral), (sums) => [n(sums.total), n(sums.basic), n(sums.project)]),
      },
      {
        role: 'other',
        label: '部门公开表6-1',
        title: '2024年一般公共预算基本支出表（按政府预算经济分类）',
        unit,
        heads: [...label, { title: '合计', key: 'other:合计' }],
        rows: [
          ['', '合计', n(economics().total.total)],
          ['501', '机关工资福利支出', n(economics().total.personnel)],
          ['502', '机关商品和服务支出', n(economics().total.operating)],
        ],
      },
      {
        role: 'basic',
        label: '部门公开表6-2',
        title: '2024年一般公共预算基本支出表（按部门预算经济分类）',
        unit,
        heads: [...label, { title: '合计', key: 'total' }],
        rows: [
          ['', '合计', n(economics().total.total)],
          ...economics().rows.map((sums) => [sums.code, sums.name, n(sums.total)]),
        ],
      },
      {
        role: 'projects',
        label: '部门公开表8',
        title: '2024年项目支出预算表',
        unit,
        heads: [
          serial,
          { title: '项目编码', label: 'skip' },
          { title: '项目名称', label: 'name' },
          { title: '主管部门', label: 'skip' },
          { title: '合计', key: 'total' },
          { title: '一般公共预算', key: 'general_public' },
          { title: '政府性基金', key: 'government_funds' },
          { title: '其他资金', key: 'unit_funds' },
        ],
        rows: [
          ['', '', '合计', '', n(all.project), n(general.project), n(all.fund), ''],
          ['1', '330105210040000001', '养老服务补贴', own, n(general.project), n(general.project), '', ''],
          ['2', '330105210040000002', '公墓建设', own, n(all.fund), '', n(all.fund), ''],
        ],
      },
      {
        role: 'procurement',
        label: '部门公开表9',
        title: '2024年政府采购预算表',
        unit,
        heads: [
          { title: '采购项目名称', label: 'name' },
          { title: '采购品目', label: 'name' },
          { title: '数量', label: 'skip' },
          { title: '计量单位', label: 'skip' },
          { title: '合计', key: 'total' },
          { title: '一般公共预算', key: 'general_public' },
        ],
        rows: [
          ['合计', '', '', '', n(9_000_000), n(9_000_000)],
          ['办公设备', 'A02010105台式计算机', '12', '台', n(4_000_000), n(4_000_000)],
          ['物业服务', 'C21040000物业管理服务', '1', '项', n(5_000_000), n(5_000_000)],
        ],
        names: ['合计', '办公设备/A02010105台式计算机', '物业服务/C21040000物业管理服务'],
      },
      {
        role: 'other',
        label: '部门公开表10',
        title: '2024年政府购买服务预算表',
        unit,
        heads: [
          { title: '购买服务项目名称', label: 'name' },
          { title: '预算金额', key: 'other:预算金额' },
        ],
        rows: [
          ['合计', n(3_000_000)],
          ['社工服务', n(3_000_000)],
        ],
      },
    ],
    text: ['第三部分 2024年部门预算情况说明', `2024年本部门收支总预算${n(all.total)}${unit}。`, ...GLOSSARY],
    told: [
      'absent-table',
      'absent-table',
      'absent-table',
      'other-column 基本支出 · 工资福利支出',
      'other-column 基本支出 · 商品和服务支出',
      'other-table 2024年一般公共预算基本支出表（按政府预算经济分类）',
      'other-table 2024年政府购买服务预算表',
    ],
  };
}
