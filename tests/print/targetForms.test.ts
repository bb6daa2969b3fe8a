import { describe, expect, it } from 'vitest';
import { byHand, cellsOf, type HandCell, type HandTable, type PlacedTable } from './byHand';
import { pagesRead } from '../../src/series/tables/readPage';
import { readTargets } from '../../src/series/tables/readTargets';
import { readPrinted } from './readPrinted';
import { untold } from './untold';

/** Tables of targets as bodies print them, written by hand. */

const sheet = (title: string, rows: readonly (readonly HandCell[])[]): PlacedTable => ({
  title,
  model: {
    leaves: Array.from({ length: 6 }, () => ({ title: '', label: 'name' })),
    header: [],
    rows: rows.map(cellsOf),
    endsInTotal: false,
  },
});
const over = (text: string, columns: number): HandCell[] => [
  { text, over: columns },
  ...Array<null>(columns - 1).fill(null),
];
const list = (title: string, heads: readonly string[], rows: HandTable['rows']): HandTable => ({
  title,
  heads: heads.map((head) => ({ title: head, label: 'name' })),
  rows,
});

/** The form of the ministry of finance: labels at the left of amounts, a merged column 绩效指标 beside the list. */
const NATIONAL = sheet('项目支出绩效目标表', [
  [...over('项目名称', 2), ...over('老旧小区供水改造', 4)],
  [...over('主管部门及代码', 2), '105-住建局', '实施单位', ...over('城市更新中心', 2)],
  [{ text: '项目资金（万元）', over: 2, down: 3 }, null, '年度资金总额：', ...over('320.50', 3)],
  [null, null, '其中：财政拨款', ...over('300.50', 3)],
  [null, null, '其他资金', ...over('20.00', 3)],
  [{ text: '年度总体目标', over: 2 }, null, ...over('改造供水管网12公里，惠及居民3500户。', 4)],
  [{ text: '绩效指标', down: 6 }, '一级指标', '二级指标', '三级指标', '指标值', '分值'],
  [null, { text: '产出指标', down: 3 }, { text: '数量指标', down: 2 }, '改造管网长度', '≥12公里', '20'],
  [null, null, null, '惠及户数', '≥3500户', '20'],
  [null, null, '时效指标', '完工时间', '2024年11月底前', '10'],
  [null, '成本指标', '经济成本指标', '每户改造成本', '≤915.7元', '30'],
  [null, ...over('满意度指标', 2), '居民满意度', '＞=90%', '10'],
]);

const HEADS = [
  '项目名称',
  '年度目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '指标方向',
  '权重',
];

async function budgetOf(...tables: (HandTable | PlacedTable)[]) {
  const { value, refusal } = await readPrinted(byHand(tables));
  expect(refusal).toBe('');
  return value!;
}

describe('a table of targets', () => {
  it('of the national form: money, goal, indicators and their merged levels, each with its place', async () => {
    const { budget } = await budgetOf(NATIONAL);
    const [table] = budget.targets;
    expect(table).toMatchObject({ project: '老旧小区供水改造', goal: '改造供水管网12公里，惠及居民3500户。' });
    expect(table!.funds.map(({ label, amount, step }) => [label, amount, step])).toEqual([
      ['年度资金总额', 3_205_000, 100],
      ['财政拨款', 3_005_000, 100],
      ['其他资金', 200_000, 100],
    ]);
    expect(
      table!.targets.map(({ level1, level2, indicator, operator, value, unit, weight }) =>
        [level1, level2, indicator, operator, value, unit, weight].join(' '),
      ),
    ).toEqual([
      '产出指标 数量指标 改造管网长度 >= 12 公里 20',
      '产出指标 数量指标 惠及户数 >= 3500 户 20',
      '产出指标 时效指标 完工时间  2024年11月底前  10',
      '成本指标 经济成本指标 每户改造成本 <= 915.7 元 30',
      '满意度指标 满意度指标 居民满意度 >= 90 % 10',
    ]);
    expect(budget.projects.map(({ name, amount }) => [name, amount?.amount, amount?.printed.text])).toEqual([
      ['老旧小区供水改造', 3_205_000, '320.50'],
    ]);
    const place = table!.targets[0]!.place;
    expect(place).toMatchObject({ page: 4 });
    expect(place.box![2]).toBeGreaterThan(place.box![0]);
  });

  it('has its page among the pages that are drawn, where each value and the money lead to their cells', async () => {
    const { budget, pages } = await budgetOf(NATIONAL);
    const page = budget.targets[0]!.targets[0]!.place.page!;
    expect(pages!.pages.map(({ number }) => number)).toContain(page);
    expect(pagesRead(budget)).toContain(page);
    const [read] = readTargets(budget, page);
    expect(read!.money!.text).toBe('320.50');
    expect(read!.targets.map(({ text }) => text)).toEqual([
      '>=12公里',
      '>=3500户',
      '2024年11月底前',
      '<=915.7元',
      '>=90%',
    ]);
    const { words } = pages!.pages.find(({ number }) => number === page)!;
    const printedIn = ([x0, y0, x1, y1]: readonly number[]): string =>
      words
        .flatMap(([text, a, b, c, d]) => (a >= x0! - 1 && b >= y0! - 1 && c <= x1! + 1 && d <= y1! + 1 ? [text] : []))
        .join('');
    expect([read!.money!, ...read!.targets].map(({ box }) => printedIn(box))).toEqual([
      '320.50',
      '≥12公里',
      '≥3500户',
      '2024年11月底前',
      '≤915.7元',
      '＞=90%',
    ]);
  });

  it('of all projects in one list: each gets its own, a column that nobody knows is told', async () => {
    const value = await budgetOf(
      list('项目支出绩效目标表', HEADS, [
        [
          { text: '道路养护', down: 2 },
          { text: '养护道路30公里。', down: 2 },
          '产出指标',
          '数量指标',
          '养护里程',
          '≥',
          '30',
          '公里',
          '正向',
          '50',
        ],
        [null, null, '效益指标', '社会效益指标', '出行条件', '定性', '明显改善', '', '正向', '40'],
        ['绿化管护', '管护绿地。', '产出指标', '数量指标', '管护面积', '＝', '8.5', '万平方米', '正向', '90'],
      ]),
    );
    expect(
      value.budget.targets.map(({ project, goal, targets }) => [
        project,
        goal,
        ...targets.map(({ indicator, operator, value: worth, unit }) => `${indicator} ${operator} ${worth} ${unit}`),
      ]),
    ).toEqual([
      ['道路养护', '养护道路30公里。', '养护里程 >= 30 公里', '出行条件  明显改善 '],
      ['绿化管护', '管护绿地。', '管护面积 = 8.5 万平方米'],
    ]);
    const told = value.budget.problems.filter(({ kind }) => kind === 'unread-targets');
    expect(told.map(({ values }) => values)).toEqual([{ title: '项目支出绩效目标表', cells: 3, words: '正向' }]);
    expect(untold(value)).toEqual([]);
  });

  it('that tells what was reached gives no target: all of it is told', async () => {
    const { budget } = await budgetOf(
      list(
        '项目支出绩效自评表',
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        [['产出指标', '数量指标', '养护里程', '≥30公里', '28公里', '50', '45']],
      ),
    );
    expect(budget.targets).toEqual([]);
    expect(budget.problems.map(({ kind }) => kind)).toContain('unread-targets');
  });

  it('whose two columns contradict each other gives no target of that row', async () => {
    const { budget } = await budgetOf(
      list(
        '项目支出绩效目标表',
        HEADS.filter((head) => head !== '指标方向'),
        [
          ['道路养护', '养护道路。', '产出指标', '数量指标', '养护里程', '≥', '≤30', '公里', '50'],
          ['道路养护', '养护道路。', '产出指标', '质量指标', '合格率', '≥', '95', '%', '40'],
        ],
      ),
    );
    expect(budget.targets.flatMap(({ targets }) => targets.map(({ indicator }) => indicator))).toEqual(['合格率']);
    expect(budget.problems.map(({ kind }) => kind)).toContain('unread-targets');
  });

  it('whose project has no name is told as a whole', async () => {
    const { budget } = await budgetOf(
      list(
        '项目支出绩效目标表',
        ['一级指标', '二级指标', '三级指标', '指标值'],
        [['产出指标', '数量指标', '养护里程', '≥30公里']],
      ),
    );
    expect(budget.targets).toEqual([]);
    expect(budget.projects).toEqual([]);
    expect(budget.problems.map(({ kind }) => kind)).toContain('unread-targets');
  });

  it('whose money has no unit keeps its project without an amount', async () => {
    const heads = ['项目名称', '预算金额', '一级指标', '二级指标', '三级指标', '指标值'];
    const rows = [['道路养护', '30.00', '产出指标', '数量指标', '养护里程', '≥30公里']];
    const { budget } = await budgetOf({ ...list('项目支出绩效目标表', heads, rows), unit: '不详' });
    expect(budget.projects.map(({ name, amount }) => [name, amount])).toEqual([['道路养护', null]]);
  });
});

describe('a table of projects', () => {
  const heads = [
    { title: '单位名称', label: 'name' },
    { title: '项目名称', label: 'name' },
    { title: '合计', key: 'total' },
    { title: '一般公共预算', key: 'general_public' },
  ];

  it('gives each project its printed amount, and neither totals nor kinds', async () => {
    const { budget } = await budgetOf({
      title: '项目支出预算表',
      heads,
      rows: [
        ['', '合计', '40.00', '38.00'],
        ['', '特定目标类', '40.00', '38.00'],
        ['青禾县财政局', '票据电子化', '25.00', '25.00'],
        ['青禾县财政局', '投资评审', '15.00', '13.00'],
      ],
    });
    expect(budget.projects.map(({ name, amount }) => [name, amount?.amount])).toEqual([
      ['票据电子化', 250_000],
      ['投资评审', 150_000],
    ]);
    expect(budget.checks.filter(({ rule }) => rule === 'project-amount').map(({ id, state }) => [id, state])).toEqual([
      ['project-amount/total', '相符'],
      ['project-amount/expenditure', '相符'],
    ]);
  });

  it('leaves out rows of bodies that add up what stands below them', async () => {
    const { budget } = await budgetOf({
      title: '项目支出预算表',
      heads: heads.slice(1),
      rows: [
        ['合计', '40.00', '38.00'],
        ['青禾县国库支付中心', '27.00', '27.00'],
        ['票据电子化', '25.00', '25.00'],
        ['系统维护', '2.00', '2.00'],
        ['青禾县评审中心', '13.00', '11.00'],
        ['投资评审', '13.00', '11.00'],
      ],
    });
    expect(budget.projects.map(({ name }) => name)).toEqual(['票据电子化', '系统维护', '投资评审']);
  });
});
