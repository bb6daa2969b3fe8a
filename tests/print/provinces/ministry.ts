import type { Head } from '../Form';
import type { HandDocument } from '../HandDocument';
import type { HandCell } from '../byHand';
import { classes, economics, functions, isFund, isGeneral, printer, type Scale, type Sums } from './figures';

const label: readonly Head[] = [
  { title: '科目编码', label: 'code' },
  { title: '科目名称', label: 'name' },
];
const spending: readonly Head[] = [
  { title: '合计', key: 'total' },
  { title: '基本支出', key: 'basic' },
  { title: '项目支出', key: 'project' },
];
const lists = (column: string): readonly Head[] => [
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
      { title: '预算数', key: column, list: 1 },
    ],
  },
];
const threePublic = (prefix: string): readonly Head[] => [
  { title: '合计', key: `${prefix}total` },
  { title: '因公出国（境）费', key: `${prefix}abroad` },
  {
    title: '公务用车购置及运行费',
    under: [
      { title: '小计', key: `${prefix}cars` },
      { title: '公务用车购置费', key: `${prefix}car_purchase` },
      { title: '公务用车运行费', key: `${prefix}car_running` },
    ],
  },
  { title: '公务接待费', key: `${prefix}hospitality` },
];

/** Rows of a table by codes, its total last and merged over both columns of labels. */
const coded = (
  { rows, total }: { rows: readonly Sums[]; total: Sums },
  cells: (sums: Sums) => readonly string[],
): HandCell[][] => [
  ...rows.map((sums) => [sums.code, sums.name, ...cells(sums)]),
  [{ text: '合计', over: 2 }, null, ...cells(total)],
];

const HAN = ['一', '二', '三', '四', '五', '六'];

/** How central ministries print: numbers of tables as 公开01表, executed figures of last year, three public expenses in two blocks. */
export function ministry(scale: Scale): HandDocument {
  const n = printer(scale);
  const { unit } = scale;
  const all = functions().total;
  const listed = classes();
  // Last year a quarter more was spent on the projects.
  const prior = ({ general, project, fund }: Sums): number => general + (project - fund) / 4;
  const change = (sums: Sums): number => sums.general - prior(sums);
  const signed = (fen: number): string => (fen < 0 ? `-${n(-fen)}` : n(fen));
  return {
    name: 'a central ministry',
    body: '国家青禾管理局',
    cover: ['国家青禾管理局', '2024年部门预算'],
    tables: [
      {
        role: 'overview',
        label: '公开01表',
        title: '部门收支总表',
        unit,
        heads: lists('expenditure'),
        rows: [
          ...['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入', '事业收入', '其他收入'].map(
            (name, at) => [
              `${HAN[at]}、${name}`,
              n([all.general, all.fund][at] ?? 0),
              `${HAN[at]}、${listed[at]?.name}`,
              n(listed[at]?.total ?? 0),
            ],
          ),
          ['本年收入合计', n(all.total), '本年支出合计', n(all.total)],
          ['使用非财政拨款结余', '', '结转下年', ''],
          ['上年结转', '', '', ''],
          ['收入总计', n(all.total), '支出总计', n(all.total)],
        ],
      },
      {
        role: 'income',
        label: '公开02表',
        title: '部门收入总表',
        unit,
        heads: [
          { title: '科目', under: label },
          { title: '合计', key: 'total' },
          { title: '上年结转', key: 'carryover' },
          { title: '一般公共预算拨款收入', key: 'general_public' },
          { title: '政府性基金预算拨款收入', key: 'government_funds' },
          { title: '国有资本经营预算拨款收入', key: 'state_capital' },
          {
            title: '事业收入',
            under: [
              { title: '金额', key: 'business_income' },
              { title: '其中：教育收费', key: 'other:事业收入 · 其中：教育收费' },
            ],
          },
          { title: '事业单位经营收入', key: 'operating_income' },
          { title: '上级补助收入', key: 'superior_subsidy' },
          { title: '附属单位上缴收入', key: 'affiliated_income' },
          { title: '其他收入', key: 'other_income' },
          { title: '使用非财政拨款结余', key: 'reserve_use' },
        ],
        rows: coded(functions(), ({ total, general, fund }) => [
          n(total),
          '',
          n(general),
          n(fund),
          ...Array.from({ length: 8 }, () => ''),
        ]),
      },
      {
        role: 'expenditure',
        label: '公开03表',
        title: '部门支出总表',
        unit,
        heads: [
          ...label,
          ...spending,
          { title: '上缴上级支出', key: 'superior_payment' },
          { title: '事业单位经营支出', key: 'operating_spending' },
          { title: '对附属单位补助支出', key: 'affiliated_subsidy' },
        ],
        rows: coded(functions(), ({ total, basic, project }) => [n(total), n(basic), n(project), '', '', '']),
      },
      {
        role: 'appropriation',
        label: '公开04表',
        title: '财政拨款收支总表',
        unit,
        heads: lists('total'),
        rows: [
          ['一、本年收入', n(all.total), '一、本年支出', n(all.total)],
          ['（一）一般公共预算拨款', n(all.general), `（一）${listed[0]?.name}`, n(listed[0]?.total ?? 0)],
          ['（二）政府性基金预算拨款', n(all.fund), `（二）${listed[1]?.name}`, n(listed[1]?.total ?? 0)],
          ['（三）国有资本经营预算拨款', '', `（三）${listed[2]?.name}`, n(listed[2]?.total ?? 0)],
          ['二、上年结转', '', `（四）${listed[3]?.name}`, n(listed[3]?.total ?? 0)],
          ['（一）一般公共预算拨款', '', `（五）${listed[4]?.name}`, n(listed[4]?.total ?? 0)],
          ['（二）政府性基金预算拨款', '', '二、结转下年', ''],
          ['收入总计', n(all.total), '支出总计', n(all.total)],
        ],
      },
      {
        role: 'general-public',
        label: '公开05表',
        title: '一般公共预算支出表',
        unit,
        heads: [
          { title: '功能分类科目', under: label },
          { title: '2023年执行数', key: 'prior_actual_total' },
          {
            title: '2024年预算数',
            under: [
              { title: '小计', key: 'total' },
              { title: '基本支出', key: 'basic' },
              { title: '项目支出', key: 'project' },
            ],
          },
          {
            title: '2024年预算数比2023年执行数',
            under: [
              { title: '增减额', key: 'difference' },
              { title: '增减%', key: 'percent' },
            ],
          },
        ],
        rows: coded(functions(isGeneral), (sums) => [
          n(prior(sums)),
          n(sums.general),
          n(sums.basic),
          n(sums.project),
          signed(change(sums)),
          change(sums) === 0 ? '' : ((100 * change(sums)) / prior(sums)).toFixed(2),
        ]),
      },
      {
        role: 'basic',
        label: '公开06表',
        title: '一般公共预算基本支出表',
        unit,
        heads: [
          { title: '部门预算支出经济分类科目', under: label },
          {
            title: '本年一般公共预算基本支出',
            under: [
              { title: '合计', key: 'total' },
              { title: '人员经费', key: 'personnel' },
              { title: '公用经费', key: 'operating' },
            ],
          },
        ],
        rows: coded(economics(), ({ total, personnel, operating }) => [n(total), n(personnel), n(operating)]),
      },
      {
        role: 'three-public',
        label: '公开07表',
        title: '一般公共预算“三公”经费支出表',
        unit,
        heads: [
          { title: '2023年预算数', under: threePublic('prior_') },
          { title: '2024年预算数', under: threePublic('') },
        ],
        rows: [[2200000, 0, 1600000, 0, 1600000, 600000, 2000000, 0, 1500000, 0, 1500000, 500000].map((fen) => n(fen))],
      },
      {
        role: 'government-funds',
        label: '公开08表',
        title: '政府性基金预算支出表',
        unit,
        heads: [...label, { title: '本年政府性基金预算支出', under: spending }],
        rows: coded(functions(isFund), ({ total, basic, project }) => [n(total), n(basic), n(project)]),
      },
      {
        role: 'state-capital',
        label: '公开09表',
        title: '国有资本经营预算支出表',
        unit,
        heads: [...label, { title: '本年国有资本经营预算支出', under: spending }],
        rows: [['', '', '', '', '']],
        notes: ['注：国家青禾管理局2024年没有使用国有资本经营预算拨款安排的支出。'],
      },
    ],
    told: ['other-column 事业收入 · 其中：教育收费'],
    text: [
      '第三部分 2024年部门预算情况说明',
      '一、关于国家青禾管理局2024年收支预算情况的总体说明',
      `国家青禾管理局2024年收支总预算${n(all.total)}${unit}。`,
      '第四部分 名词解释',
      '一、基本支出：指为保障机构正常运转、完成日常工作任务而发生的支出。',
    ],
  };
}
