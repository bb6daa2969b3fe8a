import type { HandCell } from '../byHand';
import type { Head } from '../Form';
import type { HandDocument } from '../HandDocument';
import { economics, functions, GLOSSARY, isFund, isGeneral, NAMES, printer, type Scale, type Sums } from './figures';

const code: Head = {
  title: '科目编码',
  under: [
    { title: '类', label: 'class' },
    { title: '款', label: 'section' },
    { title: '项', label: 'item' },
  ],
};
const unitCode: Head = { title: '单位代码', label: 'skip' };
const name: Head = { title: '单位名称（科目）', label: 'name' };
const UNIT = '112301';

/** A row of an item: its code in three columns, the body's own code between them and the name. */
const row = (sums: Sums, cells: readonly string[]): HandCell[] => [
  sums.code.slice(0, 3),
  sums.code.slice(3, 5),
  sums.code.slice(5, 7),
  UNIT,
  sums.name,
  ...cells,
];

/** How bodies of Sichuan print: items alone with codes in three columns, the body's code beside them, numbers like 表1-1. */
export function sichuan(scale: Scale): HandDocument {
  const n = printer(scale);
  const { unit } = scale;
  const all = functions().total;
  const own = '青禾县农业农村局';
  const items = (test = (): boolean => true): Sums[] =>
    functions(test).rows.filter(({ code: one }) => one.length === 7);
  const table = (
    rows: Sums[],
    cells: (sums: Sums) => string[],
    total: Sums,
    words: readonly string[] = ['', '', '', '', '合计'],
  ): HandCell[][] => [
    [...words, ...cells(total)],
    ['', '', '', '', own, ...cells(total)],
    ...rows.map((sums) => row(sums, cells(sums))),
  ];
  const general = functions(isGeneral).total;
  return {
    name: 'Sichuan',
    body: own,
    cover: ['青禾县农业农村局', '2024年部门预算'],
    tables: [
      {
        role: 'overview',
        label: '表1',
        title: '部门收支总表',
        unit,
        heads: [
          {
            title: '收入',
            under: [
              { title: '项目', label: 'name' },
              { title: '2024年预算数', key: 'income' },
            ],
          },
          {
            title: '支出',
            under: [
              { title: '项目', label: 'name', list: 1 },
              { title: '2024年预算数', key: 'expenditure', list: 1 },
            ],
          },
        ],
        rows: [
          ['一、一般公共预算拨款收入', n(all.general), '一、一般公共服务支出', n(sumOf('201'))],
          ['二、政府性基金预算拨款收入', n(all.fund), '二、社会保障和就业支出', n(sumOf('208'))],
          ['三、国有资本经营预算拨款收入', '', '三、卫生健康支出', n(sumOf('210'))],
          ['四、事业收入', '', '四、城乡社区支出', n(sumOf('212'))],
          ['五、事业单位经营收入', '', '五、住房保障支出', n(sumOf('221'))],
          ['六、其他收入', '', '', ''],
          ['本年收入合计', n(all.total), '本年支出合计', n(all.total)],
          ['七、用事业基金弥补收支差额', '', '六、事业单位结余分配', ''],
          ['八、上年结转', '', '七、结转下年', ''],
          ['收入总计', n(all.total), '支出总计', n(all.total)],
        ],
      },
      {
        role: 'income',
        label: '表1-1',
        title: '部门收入总表',
        unit,
        heads: [
          {
            title: '项目',
            under: [
              { title: '单位代码', label: 'skip' },
              { title: '单位名称（科目）', label: 'name' },
            ],
          },
          { title: '合计', key: 'total' },
          { title: '上年结转', key: 'carryover' },
          { title: '一般公共预算拨款收入', key: 'general_public' },
          { title: '政府性基金预算拨款收入', key: 'government_funds' },
          { title: '国有资本经营预算拨款收入', key: 'state_capital' },
          { title: '事业收入', key: 'business_income' },
          { title: '事业单位经营收入', key: 'operating_income' },
          { title: '其他收入', key: 'other_income' },
          { title: '上级补助收入', key: 'superior_subsidy' },
          { title: '附属单位上缴收入', key: 'affiliated_income' },
          { title: '用事业基金弥补收支差额', key: 'reserve_use' },
        ],
        rows: [
          ['', '合计', n(all.total), '', n(all.general), n(all.fund), '', '', '', '', '', '', ''],
          ['112', own, n(all.total), '', n(all.general), n(all.fund), '', '', '', '', '', '', ''],
          [UNIT, `${own}（本级）`, n(all.total), '', n(all.general), n(all.fund), '', '', '', '', '', '', ''],
        ],
      },
      {
        role: 'expenditure',
        label: '表1-2',
        title: '部门支出总表',
        unit,
        heads: [
          code,
          unitCode,
          name,
          { title: '合计', key: 'total' },
          { title: '基本支出', key: 'basic' },
          { title: '项目支出', key: 'project' },
          { title: '上缴上级支出', key: 'superior_payment' },
          { title: '对附属单位补助支出', key: 'affiliated_subsidy' },
        ],
        rows: table(items(), (sums) => [n(sums.total), n(sums.basic), n(sums.project), '', ''], all),
      },
      {
        role: 'appropriation',
        label: '表2',
        title: '财政拨款收支预算总表',
        unit,
        heads: [
          {
            title: '收入',
            under: [
              { title: '项目', label: 'name' },
              { title: '2024年预算数', key: 'income' },
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
              { title: '上年财政拨款资金结转', key: 'fiscal_carryover', list: 1 },
            ],
          },
        ],
        rows: [
          ['一、本年收入', n(all.total), '一、本年支出', n(all.total), n(all.general), n(all.fund), '', ''],
          ['一般公共预算拨款收入', n(all.general), '一般公共服务支出', n(sumOf('201')), n(sumOf('201')), '', '', ''],
          ['政府性基金预算拨款收入', n(all.fund), '社会保障和就业支出', n(sumOf('208')), n(sumOf('208')), '', '', ''],
          ['国有资本经营预算拨款收入', '', '卫生健康支出', n(sumOf('210')), n(sumOf('210')), '', '', ''],
          ['二、上年结转', '', '城乡社区支出', n(sumOf('212')), '', n(sumOf('212')), '', ''],
          ['', '', '住房保障支出', n(sumOf('221')), n(sumOf('221')), '', '', ''],
          ['收入总计', n(all.total), '支出总计', n(all.total), n(all.general), n(all.fund), '', ''],
        ],
      },
      {
        role: 'general-public',
        label: '表3',
        title: '一般公共预算支出预算表',
        unit,
        heads: [
          code,
          unitCode,
          name,
          { title: '合计', key: 'total' },
          { title: '基本支出', key: 'basic' },
          { title: '项目支出', key: 'project' },
        ],
        rows: table(
          items().filter(({ fund }) => fund === 0),
          (sums) => [n(sums.total), n(sums.basic), n(sums.project)],
          general,
        ),
      },
      {
        role: 'basic',
        label: '表3-1',
        title: '一般公共预算基本支出预算表',
        unit,
        heads: [
          {
            title: '科目编码',
            under: [
              { title: '类', label: 'class' },
              { title: '款', label: 'section' },
            ],
          },
          unitCode,
          name,
          {
            title: '基本支出',
            under: [
              { title: '合计', key: 'total' },
              { title: '人员经费', key: 'personnel' },
              { title: '公用经费', key: 'operating' },
            ],
          },
        ],
        rows: [
          [
            '',
            '',
            '',
            '合计',
            n(economics().total.total),
            n(economics().total.personnel),
            n(economics().total.operating),
          ],
          ...economics().rows.map((sums) => [
            sums.code.slice(0, 3),
            sums.code.slice(3, 5),
            sums.code.length > 3 ? UNIT : '',
            sums.name,
            n(sums.total),
            n(sums.personnel),
            n(sums.operating),
          ]),
        ],
      },
      {
        role: 'project',
        label: '表3-2',
        title: '一般公共预算项目支出预算表',
        unit,
        heads: [code, unitCode, { title: '单位名称（项目）', label: 'name' }, { title: '金额', key: 'total' }],
        rows: [
          ['', '', '', '', '合计', n(general.project)],
          ['201', '03', '02', UNIT, NAMES['2010302'] ?? '', n(general.project)],
          ['', '', '', '', '信息系统运行维护', n(general.project)],
        ],
      },
      {
        role: 'three-public',
        label: '表3-3',
        title: '一般公共预算“三公”经费支出预算表',
        unit,
        heads: [
          { title: '单位编码', label: 'skip' },
          { title: '单位名称', label: 'name' },
          {
            title: '当年财政拨款预算安排',
            under: [
              { title: '合计', key: 'total' },
              { title: '因公出国（境）费用', key: 'abroad' },
              {
                title: '公务用车购置及运行费',
                under: [
                  { title: '小计', key: 'cars' },
                  { title: '公务用车购置费', key: 'car_purchase' },
                  { title: '公务用车运行费', key: 'car_running' },
                ],
              },
              { title: '公务接待费', key: 'hospitality' },
            ],
          },
        ],
        rows: [
          ['', '合计', n(2_000_000), '', n(1_500_000), '', n(1_500_000), n(500_000)],
          [UNIT, own, n(2_000_000), '', n(1_500_000), '', n(1_500_000), n(500_000)],
        ],
      },
      {
        role: 'government-funds',
        label: '表4',
        title: '政府性基金支出预算表',
        unit,
        heads: [
          code,
          unitCode,
          name,
          {
            title: '本年政府性基金预算支出',
            under: [
              { title: '合计', key: 'total' },
              { title: '基本支出', key: 'basic' },
              { title: '项目支出', key: 'project' },
            ],
          },
        ],
        rows: table(
          items().filter(({ fund }) => fund > 0),
          (sums) => [n(sums.total), n(sums.basic), n(sums.project)],
          functions(isFund).total,
        ),
      },
    ],
    text: [...GLOSSARY, '第三部分 2024年部门预算情况说明', `青禾县农业农村局2024年收支总预算${n(all.total)}${unit}。`],
  };
}

const sumOf = (own: string): number => functions().rows.find((sums) => sums.code === own)?.total ?? 0;
