import type { HandCell } from '../byHand';
import type { Head } from '../Form';
import type { HandDocument } from '../HandDocument';
import { classes, economics, functions, GLOSSARY, isFund, isGeneral, printer, type Scale, type Sums } from './figures';

const label: Head = {
  title: '项目',
  under: [
    { title: '功能分类科目编码', label: 'code' },
    { title: '科目名称', label: 'name' },
  ],
};
const line = (list: number): Head => ({ title: '行次', label: 'skip', list });
const threePublic = (prefix: string): readonly Head[] => [
  { title: '合计', key: `${prefix}total` },
  { title: '因公出国（境）费', key: `${prefix}abroad` },
  {
    title: '公务用车购置及运行维护费',
    under: [
      { title: '小计', key: `${prefix}cars` },
      { title: '公务用车购置费', key: `${prefix}car_purchase` },
      { title: '公务用车运行维护费', key: `${prefix}car_running` },
    ],
  },
  { title: '公务接待费', key: `${prefix}hospitality` },
];

const numbered = (labels: readonly string[], columns: number): HandCell[] => [
  ...labels,
  ...Array.from({ length: columns }, (_, at) => String(at + 1)),
];

const coded = (
  { rows, total }: { rows: readonly Sums[]; total: Sums },
  cells: (sums: Sums) => readonly string[],
): HandCell[][] => [
  numbered(['栏次', ''], cells(total).length),
  [{ text: '合计', over: 2 }, null, ...cells(total)],
  ...rows.map((sums) => [sums.code, sums.name, ...cells(sums)]),
];

/** The nine tables of final accounts as the ministry of finance has them printed, with lines and columns numbered. */
export function finalAccounts(scale: Scale): HandDocument {
  const n = printer(scale);
  const { unit } = scale;
  const all = functions().total;
  const listed = classes();
  const fund = functions(isFund);
  const sections = economics().rows;
  const [personnel, operating] = ['301', '302'].map((one) => sections.filter(({ code }) => code.startsWith(one)));
  const at = (sums: readonly Sums[] | undefined, row: number): string[] => {
    const one = sums?.[row];
    return one ? [one.code, one.name, n(one.total)] : ['', '', ''];
  };
  return {
    name: 'final accounts',
    body: '青禾区教育局',
    cover: ['青禾区教育局', '2024年度部门决算'],
    tables: [
      {
        role: 'overview',
        label: '公开01表',
        title: '收入支出决算总表',
        unit,
        heads: [
          { title: '收入', under: [{ title: '项目', label: 'name' }, line(0), { title: '金额', key: 'income' }] },
          {
            title: '支出',
            under: [{ title: '项目', label: 'name', list: 1 }, line(1), { title: '金额', key: 'expenditure', list: 1 }],
          },
        ],
        rows: [
          ['栏次', '', '1', '栏次', '', '2'],
          ...[
            '一、一般公共预算财政拨款收入',
            '二、政府性基金预算财政拨款收入',
            '三、国有资本经营预算财政拨款收入',
            '四、上级补助收入',
            '五、事业收入',
          ].map((name, row) => [
            name,
            String(row + 1),
            n([all.general, all.fund][row] ?? 0),
            `${'一二三四五'[row]}、${listed[row]?.name}`,
            String(row + 10),
            n(listed[row]?.total ?? 0),
          ]),
          ['本年收入合计', '6', n(all.total), '本年支出合计', '15', n(all.total)],
          ['使用非财政拨款结余和专用结余', '7', '', '结余分配', '16', ''],
          ['年初结转和结余', '8', '', '年末结转和结余', '17', ''],
          ['总计', '9', n(all.total), '总计', '18', n(all.total)],
        ],
        notes: ['注：本表反映部门本年度的总收支和年末结转结余情况。'],
      },
      {
        role: 'income',
        label: '公开02表',
        title: '收入决算表',
        unit,
        heads: [
          label,
          { title: '本年收入合计', key: 'current' },
          { title: '财政拨款收入', key: 'fiscal_appropriation' },
          { title: '上级补助收入', key: 'superior_subsidy' },
          { title: '事业收入', key: 'business_income' },
          { title: '经营收入', key: 'operating_income' },
          { title: '附属单位上缴收入', key: 'affiliated_income' },
          { title: '其他收入', key: 'other_income' },
        ],
        rows: coded(functions(), ({ total }) => [n(total), n(total), '', '', '', '', '']),
      },
      {
        role: 'expenditure',
        label: '公开03表',
        title: '支出决算表',
        unit,
        heads: [
          label,
          { title: '本年支出合计', key: 'total' },
          { title: '基本支出', key: 'basic' },
          { title: '项目支出', key: 'project' },
          { title: '上缴上级支出', key: 'superior_payment' },
          { title: '经营支出', key: 'operating_spending' },
          { title: '对附属单位补助支出', key: 'affiliated_subsidy' },
        ],
        rows: coded(functions(), ({ total, basic, project }) => [n(total), n(basic), n(project), '', '', '']),
      },
      {
        role: 'appropriation',
        label: '公开04表',
        title: '财政拨款收入支出决算总表',
        unit,
        heads: [
          { title: '收入', under: [{ title: '项目', label: 'name' }, line(0), { title: '金额', key: 'income' }] },
          {
            title: '支出',
            under: [
              { title: '项目', label: 'name', list: 1 },
              line(1),
              { title: '合计', key: 'total', list: 1 },
              { title: '一般公共预算财政拨款', key: 'general_public', list: 1 },
              { title: '政府性基金预算财政拨款', key: 'government_funds', list: 1 },
              { title: '国有资本经营预算财政拨款', key: 'state_capital', list: 1 },
            ],
          },
        ],
        rows: [
          ['栏次', '', '1', '栏次', '', '2', '3', '4', '5'],
          ...['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款', '', ''].map(
            (name, row) => {
              const one = listed[row] as Sums;
              return [
                name,
                String(row + 1),
                n([all.general, all.fund][row] ?? 0),
                `${'一二三四五'[row]}、${one.name}`,
                String(row + 10),
                n(one.total),
                n(one.general),
                n(one.fund),
                '',
              ];
            },
          ),
          ['本年收入合计', '6', n(all.total), '本年支出合计', '15', n(all.total), n(all.general), n(all.fund), ''],
          ['年初财政拨款结转和结余', '7', '', '年末财政拨款结转和结余', '16', '', '', '', ''],
          ['总计', '8', n(all.total), '总计', '17', n(all.total), n(all.general), n(all.fund), ''],
        ],
      },
      {
        role: 'general-public',
        label: '公开05表',
        title: '一般公共预算财政拨款支出决算表',
        unit,
        heads: [
          label,
          {
            title: '本年支出',
            under: [
              { title: '小计', key: 'total' },
              { title: '基本支出', key: 'basic' },
              { title: '项目支出', key: 'project' },
            ],
          },
        ],
        rows: coded(functions(isGeneral), (sums) => [n(sums.total), n(sums.basic), n(sums.project)]),
      },
      {
        role: 'basic',
        label: '公开06表',
        title: '一般公共预算财政拨款基本支出决算表',
        unit,
        heads: [
          {
            title: '人员经费',
            under: [
              { title: '经济分类科目编码', label: 'code' },
              { title: '科目名称', label: 'name' },
              { title: '决算数', key: 'total' },
            ],
          },
          {
            title: '公用经费',
            under: [
              { title: '经济分类科目编码', label: 'code', list: 1 },
              { title: '科目名称', label: 'name', list: 1 },
              { title: '决算数', key: 'total', list: 1 },
            ],
          },
        ],
        columns: ['total'],
        rows: [
          ...Array.from({ length: 6 }, (_, row) => [...at(personnel, row), ...at(operating, row)]),
          [
            { text: '人员经费合计', over: 2 },
            null,
            n(personnel?.[0]?.total ?? 0),
            { text: '公用经费合计', over: 2 },
            null,
            n(operating?.[0]?.total ?? 0),
          ],
        ],
      },
      {
        role: 'government-funds',
        label: '公开07表',
        title: '政府性基金预算财政拨款收入支出决算表',
        unit,
        heads: [
          label,
          { title: '年初结转和结余', key: 'carryover' },
          { title: '本年收入', key: 'current' },
          {
            title: '本年支出',
            under: [
              { title: '小计', key: 'total' },
              { title: '基本支出', key: 'basic' },
              { title: '项目支出', key: 'project' },
            ],
          },
          { title: '年末结转和结余', key: 'carry_forward' },
        ],
        rows: coded(fund, (sums) => ['', n(sums.total), n(sums.total), '', n(sums.total), '']),
      },
      {
        role: 'state-capital',
        label: '公开08表',
        title: '国有资本经营预算财政拨款支出决算表',
        unit,
        heads: [
          label,
          {
            title: '本年支出',
            under: [
              { title: '合计', key: 'total' },
              { title: '基本支出', key: 'basic' },
              { title: '项目支出', key: 'project' },
            ],
          },
        ],
        rows: [numbered(['栏次', ''], 3), [{ text: '合计', over: 2 }, null, '', '', '']],
        notes: ['注：青禾区教育局2024年度无国有资本经营预算财政拨款支出。'],
      },
      {
        role: 'three-public',
        label: '公开09表',
        title: '财政拨款“三公”经费支出决算表',
        unit,
        heads: [
          { title: '预算数', under: threePublic('budget_') },
          { title: '决算数', under: threePublic('') },
        ],
        rows: [
          numbered([], 12),
          [2200000, 0, 1600000, 0, 1600000, 600000, 2000000, 0, 1500000, 0, 1500000, 500000].map((fen) => n(fen)),
        ],
      },
    ],
    text: [
      '第三部分 2024年度部门决算情况说明',
      `2024年度收入总计${n(all.total)}${unit}，支出总计${n(all.total)}${unit}。`,
      ...GLOSSARY,
    ],
  };
}
