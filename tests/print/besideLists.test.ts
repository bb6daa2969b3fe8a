import { describe, expect, it } from 'vitest';
import { byHand, type HandTable } from './byHand';
import type { Head } from './Form';
import { readFacts, readPrinted } from './readPrinted';
import { untold } from './untold';

/** One list that goes on beside itself: the same two headers twice. */
const twice = (title: string, name: string, amount: string, rows: readonly string[][]): HandTable => ({
  title,
  heads: [0, 1].flatMap((list): Head[] => [
    { title: name, label: 'name', list },
    { title: amount, key: 'total', list },
  ]),
  rows,
});

async function read(table: HandTable) {
  const { value, refusal } = await readPrinted(byHand([table]));
  expect(refusal).toBe('');
  const facts = readFacts(value!)
    .filter(({ printed }) => !['overview', 'expenditure'].includes(printed.table))
    .map(({ printed: { table: role, code, name, column, published } }) =>
      [role, code, name, column, published].filter(Boolean).join(' | '),
    );
  return { value: value!, facts };
}

describe('a list that goes on beside itself in one table', () => {
  it('gives each figure to the name before it, never to the first name of its row', async () => {
    const { value, facts } = await read(
      twice('财政拨款“三公”经费支出表', '项目', '金额', [
        ['“三公”经费合计', '9.00', '公务用车购置及运行费', '6.00'],
        ['因公出国（境）费', '1.00', '公务用车购置费', '2.00'],
        ['公务接待费', '2.00', '公务用车运行费', '4.00'],
      ]),
    );
    expect(facts).toEqual([
      'three-public | “三公”经费合计 | total | 9.00',
      'three-public | 因公出国（境）费 | total | 1.00',
      'three-public | 公务接待费 | total | 2.00',
      'three-public | 公务用车购置及运行费 | total | 6.00',
      'three-public | 公务用车购置费 | total | 2.00',
      'three-public | 公务用车运行费 | total | 4.00',
    ]);
    expect(value.budget.problems.map(({ kind }) => kind)).not.toContain('other-column');
    // Its sums are checked as of any other: six is two and four.
    expect(value.budget.checks.filter(({ rule }) => rule === 'three-public-sum').map(({ state }) => state)).toEqual([
      '相符',
      '相符',
    ]);
  });

  it('keeps what no key stands for under its own names too', async () => {
    const { facts } = await read(
      twice('国有资产占用情况表', '项目', '金额', [
        ['房屋', '300.00', '车辆', '20.00'],
        ['设备', '80.00', '其他', '6.50'],
      ]),
    );
    expect(facts).toEqual([
      'other | 房屋 | other:金额 | 300.00',
      'other | 设备 | other:金额 | 80.00',
      'other | 车辆 | other:金额 | 20.00',
      'other | 其他 | other:金额 | 6.50',
    ]);
  });

  it('is told from one list with a column of words between its figures', async () => {
    const { facts } = await read({
      title: '财政拨款“三公”经费支出表',
      heads: [
        { title: '项目', label: 'name' },
        { title: '2024年预算数', key: 'total' },
        { title: '增减变化说明', label: 'name' },
        { title: '其中：追加', key: 'more' },
      ],
      rows: [['公务接待费', '2.00', '压减接待', '0.50']],
    });
    expect(facts).toEqual([
      'three-public | 公务接待费 | total | 2.00',
      'three-public | 公务接待费 | other:其中：追加 | 0.50',
    ]);
  });

  it('has a key of its own for each of several columns under the same words, so that none takes another’s place', async () => {
    const { value, facts } = await read({
      title: '国有资产占用情况表',
      heads: [
        { title: '类别', label: 'name' },
        { title: '金额', key: 'a' },
        { title: '金额', key: 'b' },
      ],
      rows: [['房屋', '300.00', '20.00']],
    });
    expect(facts).toEqual(['other | 房屋 | other:金额 | 300.00', 'other | 房屋 | other:金额 2 | 20.00']);
    expect(new Set(value.budget.facts.map(({ id }) => id)).size).toBe(value.budget.facts.length);
  });
});

describe('a table of performance targets that no title announces', () => {
  const indicators = [
    ['产出指标', '数量指标', '举办活动次数', '≥12次'],
    ['产出指标', '质量指标', '合格率', '≥95.5%'],
    ['效益指标', '社会效益指标', '受益人数', '3000人'],
  ];
  const columns = ['一级指标', '二级指标', '三级指标', '指标值'];
  const headed = (titles: readonly string[]): Head[] => titles.map((title) => ({ title, label: 'name' }));

  it('is read where it names its project', async () => {
    const { value } = await read({
      title: ' ',
      heads: headed(['项目名称', '社区活动', '预算金额', '12.50']),
      rows: [['年度目标', '办好社区活动', '', ''], columns, ...indicators],
    });
    expect(value.budget.targets.map(({ project, funds, targets }) => [project, funds.length, targets.length])).toEqual([
      ['社区活动', 1, 3],
    ]);
    expect(untold(value)).toEqual([]);
  });

  it('is told as unread where nobody says whose targets they are', async () => {
    const { value } = await read({ title: ' ', heads: headed(columns), rows: indicators });
    expect(value.budget.targets).toEqual([]);
    expect(value.budget.problems.find(({ kind }) => kind === 'unread-targets')?.values).toMatchObject({ cells: 16 });
  });
});
