import type { HandCell } from '../byHand';
import type { Head } from '../Form';
import type { HandDocument } from '../HandDocument';
import { economics, functions, GLOSSARY, isGeneral, printer, type Scale, type Sums } from './figures';

const GOVERNMENT: Readonly<Record<string, readonly [code: string, name: string]>> = {
  301: ['501', '机关工资福利支出'],
  30101: ['50101', '工资奖金津补贴'],
  30102: ['50101', '工资奖金津补贴'],
  30108: ['50102', '社会保障缴费'],
  30110: ['50102', '社会保障缴费'],
  30113: ['50103', '住房公积金'],
  302: ['502', '机关商品和服务支出'],
  30201: ['50201', '办公经费'],
  30217: ['50206', '公务接待费'],
  30231: ['50208', '公务用车运行维护费'],
  30239: ['50201', '办公经费'],
};
const amounts = (keys: readonly (readonly [title: string, key: string])[]): readonly Head[] =>
  keys.map(([title, key]) => ({ title, key }));

/** How bodies of Guangdong print: 总体情况表, income and spending as lists of one column, both economic classifications side by side. */
export function guangdong(scale: Scale): HandDocument {
  const n = printer(scale);
  const { unit } = scale;
  const all = functions().total;
  const own = '青禾市司法局';
  const list = (words: string, key: string, rows: HandCell[][]) => ({
    unit,
    heads: [
      { title: words, label: 'name' },
      { title: '2024年预算', key },
    ] as readonly Head[],
    rows,
  });
  return {
    name: 'Guangdong',
    body: own,
    cover: ['2024年青禾市司法局部门预算'],
    tables: [
      {
        role: 'overview',
        label: '表1',
        title: '收支总体情况表',
        unit,
        heads: [
          {
            title: '收入',
            under: [
              { title: '项目', label: 'name' },
              { title: '2024年预算', key: 'income' },
            ],
          },
          {
            title: '支出',
            under: [
              { title: '项目', label: 'name', list: 1 },
              { title: '2024年预算', key: 'expenditure', list: 1 },
            ],
          },
        ],
        rows: [
          ['一、一般公共预算拨款', n(all.general), '一、基本支出', n(all.basic)],
          ['二、政府性基金预算拨款', n(all.fund), '二、项目支出', n(all.project)],
          ['三、国有资本经营预算拨款', '', '三、事业单位经营支出', ''],
          ['四、财政专户管理资金', '', '四、对附属单位补助支出', ''],
          ['五、事业收入', '', '五、上缴上级支出', ''],
          ['六、其他收入', '', '', ''],
          ['本年收入合计', n(all.total), '本年支出合计', n(all.total)],
          ['七、上级补助收入', '', '', ''],
          ['八、附属单位上缴收入', '', '', ''],
          ['九、使用非财政拨款结余', '', '六、结转下年', ''],
          ['收入总计', n(all.total), '支出总计', n(all.total)],
        ],
      },
      {
        role: 'income',
        label: '表2',
        title: '收入总体情况表',
        ...list('项目', 'total', [
          ['一、一般公共预算拨款', n(all.general)],
          ['二、政府性基金预算拨款', n(all.fund)],
          ['三、国有资本经营预算拨款', ''],
          ['本年收入合计', n(all.total)],
          ['收入总计', n(all.total)],
        ]),
      },
      {
        role: 'expenditure',
        label: '表3',
        title: '支出总体情况表',
        ...list('项目', 'total', [
          ['一、基本支出', n(all.basic)],
          ['工资福利支出', n(all.personnel)],
          ['商品和服务支出', n(all.operating)],
          ['二、项目支出', n(all.project)],
          ['日常运转类项目', n(all.project - all.fund)],
          ['特定目标类项目', n(all.fund)],
          ['本年支出合计', n(all.total)],
          ['支出总计', n(all.total)],
        ]),
      },
      {
        role: 'appropriation',
        label: '表4',
        title: '财政拨款收支总体情况表',
        unit,
        heads: [
          {
            title: '收入',
            under: [
              { title: '项目', label: 'name' },
              { title: '2024年预算', key: 'income' },
            ],
          },
          {
            title: '支出',
            under: [
              { title: '项目（按功能分类）', label: 'name', list: 1 },
              { title: '2024年预算', key: 'total', list: 1 },
            ],
          },
        ],
        rows: [
          ['一、一般公共预算', n(all.general), ...['201', '208'].flatMap((code) => cellsOf(code, n)).slice(0, 2)],
          ['二、政府性基金预算', n(all.fund), ...cellsOf('208', n)],
          ['三、国有资本经营预算', '', ...cellsOf('210', n)],
          ['', '', ...cellsOf('212', n)],
          ['', '', ...cellsOf('221', n)],
          ['本年收入合计', n(all.total), '本年支出合计', n(all.total)],
          ['收入总计', n(all.total), '支出总计', n(all.total)],
        ],
      },
      {
        role: 'general-public',
        label: '表5',
        title: '一般公共预算支出情况表（按功能分类科目）',
        unit,
        heads: [
          { title: '功能科目编码', label: 'code' },
          { title: '功能科目名称', label: 'name' },
          {
            title: '2024年预算',
            under: amounts([
              ['合计', 'total'],
              ['基本支出', 'basic'],
              ['项目支出', 'project'],
            ]),
          },
        ],
        rows: [
          ['', '合计', ...spend(functions(isGeneral).total, n)],
          ...functions(isGeneral).rows.map((sums) => [sums.code, sums.name, ...spend(sums, n)]),
        ],
      },
      {
        role: 'basic',
        label: '表6',
        title: '一般公共预算基本支出情况表（按支出经济分类科目）',
        unit,
        heads: [
          {
            title: '部门预算经济分类',
            under: [
              { title: '科目编码', label: 'code' },
              { title: '科目名称', label: 'name' },
            ],
          },
          {
            title: '政府预算经济分类',
            under: [
              { title: '科目编码', label: 'skip' },
              { title: '科目名称', label: 'skip' },
            ],
          },
          { title: '2024年预算', key: 'total' },
        ],
        rows: [
          ['', '合计', '', '', n(economics().total.total)],
          ...economics().rows.map((sums) => [
            sums.code,
            sums.name,
            ...(GOVERNMENT[sums.code] ?? ['', '']),
            n(sums.total),
          ]),
        ],
      },
      {
        role: 'other',
        label: '表7',
        title: '一般公共预算项目支出情况表（按支出经济分类科目）',
        unit,
        heads: [
          { title: '部门预算经济分类科目编码', label: 'code' },
          { title: '部门预算经济分类科目名称', label: 'name' },
          { title: '2024年预算', key: 'total' },
        ],
        rows: [
          ['', '合计', n(functions(isGeneral).total.project)],
          ['302', '商品和服务支出', n(functions(isGeneral).total.project)],
          ['30213', '维修（护）费', n(functions(isGeneral).total.project)],
        ],
      },
      {
        role: 'three-public',
        label: '表8',
        title: '财政拨款安排的“三公”经费预算表',
        ...list('项目', 'total', [
          ['行政经费', n(all.basic)],
          ['“三公”经费', n(2_000_000)],
          ['其中：（一）因公出国（境）支出', ''],
          ['（二）公务用车购置及运行维护支出', n(1_500_000)],
          ['1.公务用车购置', ''],
          ['2.公务用车运行维护费', n(1_500_000)],
          ['（三）公务接待费支出', n(500_000)],
        ]),
        names: [
          '行政经费',
          '“三公”经费',
          '因公出国（境）支出',
          '公务用车购置及运行维护支出',
          '公务用车购置',
          '公务用车运行维护费',
          '公务接待费支出',
        ],
      },
      {
        role: 'government-funds',
        label: '表9',
        title: '政府性基金预算支出情况表',
        unit,
        heads: [
          { title: '功能科目编码', label: 'code' },
          { title: '功能科目名称', label: 'name' },
          {
            title: '2024年预算',
            under: amounts([
              ['合计', 'total'],
              ['基本支出', 'basic'],
              ['项目支出', 'project'],
            ]),
          },
        ],
        rows: functions(({ isFund }) => isFund === true).rows.map((sums) => [sums.code, sums.name, ...spend(sums, n)]),
      },
      {
        role: 'projects',
        label: '表11',
        title: '部门预算项目支出及其他支出预算表',
        unit,
        heads: [
          { title: '项目名称', label: 'name' },
          { title: '总计', key: 'total' },
          {
            title: '财政拨款',
            under: amounts([
              ['合计', 'fiscal_appropriation'],
              ['一般公共预算', 'general_public'],
              ['政府性基金预算', 'government_funds'],
            ]),
          },
          { title: '财政专户拨款', key: 'fiscal_account' },
          { title: '其他资金', key: 'unit_funds' },
          { title: '绩效目标', label: 'skip' },
        ],
        rows: [
          ['合计', n(all.project), n(all.project), n(all.project - all.fund), n(all.fund), '', '', ''],
          [
            '法律援助',
            n(all.project - all.fund),
            n(all.project - all.fund),
            n(all.project - all.fund),
            '',
            '',
            '',
            '全年办理援助案件300件以上',
          ],
          ['城市更新补助', n(all.fund), n(all.fund), '', n(all.fund), '', '', '完成改造2处'],
        ],
        notes: ['注：本表反映项目支出安排。'],
      },
    ],
    told: ['other-table 一般公共预算项目支出情况表（按支出经济分类科目）'],
    text: [
      ...GLOSSARY,
      '第三部分 2024年部门预算情况说明',
      `2024年本部门收入预算${n(all.total)}${unit}，支出预算${n(all.total)}${unit}。`,
    ],
  };
}

const spend = (sums: Sums, n: (fen: number) => string): string[] => [n(sums.total), n(sums.basic), n(sums.project)];

function cellsOf(code: string, n: (fen: number) => string): [string, string] {
  const one = functions().rows.find((sums) => sums.code === code);
  return [one?.name ?? '', n(one?.total ?? 0)];
}
