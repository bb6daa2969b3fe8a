import type { HandCell } from '../byHand';
import type { Head } from '../Form';
import type { HandDocument } from '../HandDocument';
import { classes, economics, functions, GLOSSARY, isFund, isGeneral, printer, type Scale, type Sums } from './figures';

const label: readonly Head[] = [
  { title: '功能分类科目编码', label: 'code' },
  { title: '功能分类科目名称', label: 'name' },
];
const body: readonly Head[] = [
  { title: '部门（单位）代码', label: 'skip' },
  { title: '部门（单位）名称', label: 'name' },
];
const purchases = (rows: HandCell[][]): HandCell[][] => rows;

const first = (
  { rows, total }: { rows: readonly Sums[]; total: Sums },
  cells: (sums: Sums) => readonly string[],
): HandCell[][] => [
  [{ text: '合　计', over: 2 }, null, ...cells(total)],
  ...rows.map((sums) => [sums.code, sums.name, ...cells(sums)]),
];

/** How departments of Beijing print: income by body, projects with their sources of money, purchases, yuan. */
export function beijing(scale: Scale): HandDocument {
  const n = printer(scale);
  const { unit } = scale;
  const all = functions().total;
  const listed = classes();
  const general = functions(isGeneral).total;
  const own = '青禾区财政局';
  return {
    name: 'Beijing',
    body: own,
    cover: [own, '2024年部门预算信息公开'],
    tables: [
      {
        role: 'overview',
        label: '预算01表',
        title: '收支总表',
        unit,
        heads: [
          {
            title: '收　　入',
            under: [
              { title: '项　　目', label: 'name' },
              { title: '预算数', key: 'income' },
            ],
          },
          {
            title: '支　　出',
            under: [
              { title: '项　　目', label: 'name', list: 1 },
              { title: '预算数', key: 'expenditure', list: 1 },
            ],
          },
        ],
        rows: [
          ['一、一般公共预算拨款收入', n(all.general), `一、${listed[0]?.name}`, n(listed[0]?.total ?? 0)],
          ['二、政府性基金预算拨款收入', n(all.fund), `二、${listed[1]?.name}`, n(listed[1]?.total ?? 0)],
          ['三、国有资本经营预算拨款收入', '', `三、${listed[2]?.name}`, n(listed[2]?.total ?? 0)],
          ['四、财政专户管理资金收入', '', `四、${listed[3]?.name}`, n(listed[3]?.total ?? 0)],
          ['五、事业收入', '', `五、${listed[4]?.name}`, n(listed[4]?.total ?? 0)],
          ['六、上级补助收入', '', '', ''],
          ['七、附属单位上缴收入', '', '', ''],
          ['八、事业单位经营收入', '', '', ''],
          ['九、其他收入', '', '', ''],
          ['本年收入合计', n(all.total), '本年支出合计', n(all.total)],
          ['上年结转结余', '', '年终结转结余', ''],
          ['收入总计', n(all.total), '支出总计', n(all.total)],
        ],
      },
      {
        role: 'income',
        label: '预算02表',
        title: '收入总表',
        unit,
        heads: [
          ...body,
          { title: '合计', key: 'total' },
          {
            title: '本年收入',
            under: [
              { title: '小计', key: 'current' },
              { title: '一般公共预算', key: 'general_public' },
              { title: '政府性基金预算', key: 'government_funds' },
              { title: '国有资本经营预算', key: 'state_capital' },
              { title: '财政专户管理资金', key: 'fiscal_account' },
              { title: '单位资金', key: 'unit_funds' },
            ],
          },
          {
            title: '上年结转结余',
            under: [
              { title: '小计', key: 'carryover' },
              { title: '一般公共预算', key: 'other:上年结转结余 · 一般公共预算' },
              { title: '政府性基金预算', key: 'other:上年结转结余 · 政府性基金预算' },
              { title: '单位资金', key: 'other:上年结转结余 · 单位资金' },
            ],
          },
        ],
        rows: [
          [
            { text: '合计', over: 2 },
            null,
            n(all.total),
            n(all.total),
            n(all.general),
            n(all.fund),
            '',
            '',
            '',
            '',
            '',
            '',
            '',
          ],
          ['012', own, n(all.total), n(all.total), n(all.general), n(all.fund), '', '', '', '', '', '', ''],
          [
            '012001',
            `${own}（本级）`,
            n(all.total),
            n(all.total),
            n(all.general),
            n(all.fund),
            '',
            '',
            '',
            '',
            '',
            '',
            '',
          ],
        ],
      },
      {
        role: 'expenditure',
        label: '预算03表',
        title: '支出总表',
        unit,
        heads: [
          ...label,
          { title: '合计', key: 'total' },
          { title: '基本支出', key: 'basic' },
          { title: '项目支出', key: 'project' },
          { title: '事业单位经营支出', key: 'operating_spending' },
          { title: '上缴上级支出', key: 'superior_payment' },
          { title: '对附属单位补助支出', key: 'affiliated_subsidy' },
        ],
        rows: first(functions(), (sums) => [n(sums.total), n(sums.basic), n(sums.project), '', '', '']),
      },
      {
        role: 'projects',
        label: '预算04表',
        title: '项目支出表',
        unit,
        heads: [
          { title: '类型', label: 'skip' },
          { title: '项目名称', label: 'name' },
          { title: '项目单位', label: 'skip' },
          { title: '合计', key: 'total' },
          {
            title: '本年拨款',
            under: [
              { title: '一般公共预算', key: 'general_public' },
              { title: '政府性基金预算', key: 'government_funds' },
              { title: '国有资本经营预算', key: 'state_capital' },
            ],
          },
          {
            title: '财政拨款结转结余',
            under: [
              { title: '一般公共预算', key: 'other:财政拨款结转结余 · 一般公共预算' },
              { title: '政府性基金预算', key: 'other:财政拨款结转结余 · 政府性基金预算' },
            ],
          },
          { title: '财政专户管理资金', key: 'fiscal_account' },
          { title: '单位资金', key: 'unit_funds' },
        ],
        rows: [
          [{ text: '合计', over: 3 }, null, null, n(all.project), n(general.project), n(all.fund), '', '', '', '', ''],
          ['31-部门项目', '信息系统运行维护', own, n(general.project), n(general.project), '', '', '', '', '', ''],
          ['33-其他项目', '城市更新补助', own, n(all.fund), '', n(all.fund), '', '', '', '', ''],
        ],
        names: ['合计', '信息系统运行维护', '城市更新补助'],
      },
      {
        role: 'procurement',
        label: '预算05表',
        title: '政府采购预算明细表',
        unit,
        heads: [
          { title: '采购类别', label: 'name' },
          { title: '金额', key: 'total' },
        ],
        rows: purchases([
          ['合计', n(9_000_000)],
          ['货物', n(4_000_000)],
          ['服务', n(5_000_000)],
        ]),
      },
      {
        role: 'appropriation',
        label: '预算06表',
        title: '财政拨款收支总表',
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
              { title: '合计', key: 'total', list: 1 },
              { title: '一般公共预算', key: 'general_public', list: 1 },
              { title: '政府性基金预算', key: 'government_funds', list: 1 },
              { title: '国有资本经营预算', key: 'state_capital', list: 1 },
            ],
          },
        ],
        rows: [
          ['一、本年收入', n(all.total), '一、本年支出', n(all.total), n(all.general), n(all.fund), ''],
          ...(['一般公共预算拨款', '政府性基金预算拨款', '国有资本经营预算拨款', '', ''] as const).map((name, at) => {
            const one = listed[at] as Sums;
            const numeral = ['一', '二', '三', '四', '五'][at];
            return [
              name === '' ? '' : `（${numeral}）${name}`,
              n([all.general, all.fund][at] ?? 0),
              `（${numeral}）${one.name}`,
              n(one.total),
              n(one.general),
              n(one.fund),
              '',
            ];
          }),
          ['二、上年结转', '', '二、年终结转结余', '', '', '', ''],
          ['收入总计', n(all.total), '支出总计', n(all.total), n(all.general), n(all.fund), ''],
        ],
      },
      {
        role: 'general-public',
        label: '预算07表',
        title: '一般公共预算支出表',
        unit,
        heads: [
          ...label,
          { title: '合计', key: 'total' },
          {
            title: '基本支出',
            under: [
              { title: '小计', key: 'basic' },
              { title: '人员经费', key: 'basic_personnel' },
              { title: '公用经费', key: 'basic_operating' },
            ],
          },
          { title: '项目支出', key: 'project' },
        ],
        rows: first(functions(isGeneral), (sums) => [
          n(sums.general),
          n(sums.basic),
          n(sums.personnel),
          n(sums.operating),
          n(sums.project),
        ]),
      },
      {
        role: 'basic',
        label: '预算08表',
        title: '一般公共预算基本支出表',
        unit,
        heads: [
          {
            title: '部门预算支出经济分类科目',
            under: [
              { title: '科目编码', label: 'code' },
              { title: '科目名称', label: 'name' },
            ],
          },
          {
            title: '本年一般公共预算基本支出',
            under: [
              { title: '合计', key: 'total' },
              { title: '人员经费', key: 'personnel' },
              { title: '公用经费', key: 'operating' },
            ],
          },
        ],
        rows: first(economics(), (sums) => [n(sums.total), n(sums.personnel), n(sums.operating)]),
      },
      {
        role: 'government-funds',
        label: '预算09表',
        title: '政府性基金预算支出表',
        unit,
        heads: [
          ...label,
          {
            title: '本年政府性基金预算支出',
            under: [
              { title: '合计', key: 'total' },
              { title: '基本支出', key: 'basic' },
              { title: '项目支出', key: 'project' },
            ],
          },
        ],
        rows: first(functions(isFund), (sums) => [n(sums.total), n(sums.basic), n(sums.project)]),
      },
      {
        role: 'three-public',
        label: '预算11表',
        title: '财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表',
        unit,
        heads: [
          { title: '年份', label: 'name' },
          { title: '“三公”经费财政拨款预算总额', key: 'total' },
          { title: '因公出国（境）费用', key: 'abroad' },
          { title: '公务接待费', key: 'hospitality' },
          {
            title: '公务用车购置和运行维护费',
            under: [
              { title: '小计', key: 'cars' },
              { title: '公务用车购置费', key: 'car_purchase' },
              { title: '公务用车运行维护费', key: 'car_running' },
            ],
          },
        ],
        prior: [0],
        rows: [
          ['2023年', n(2_200_000), '', n(600_000), n(1_600_000), '', n(1_600_000)],
          ['2024年', n(2_000_000), '', n(500_000), n(1_500_000), '', n(1_500_000)],
        ],
      },
    ],
    told: [
      'other-column 上年结转结余 · 一般公共预算',
      'other-column 上年结转结余 · 政府性基金预算',
      'other-column 上年结转结余 · 单位资金',
      'other-column 财政拨款结转结余 · 一般公共预算',
      'other-column 财政拨款结转结余 · 政府性基金预算',
    ],
    text: [...GLOSSARY, '第三部分 2024年部门预算情况说明', `2024年收支总预算${n(all.total)}${unit}。`],
  };
}
