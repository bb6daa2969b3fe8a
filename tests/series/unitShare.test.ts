import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { newProject, type Project } from '../../src/model/narrative/project';
import { shareWith, sharesOut, unitView, usualNumber } from '../../src/series/units/unitShare';
import { readText, sampleText } from '../ingest/sample';
import { budgetWith } from './compare/inventedYears';

const budget = budgetWith('a-2031', '某街道', 2031, { 2010301: ['行政运行', 5_000_000] });

const shared = (id: string, name: string, count: number, unit: string, each: number, line = 10): Project => ({
  ...newProject(name, { text: name, line, endLine: line }),
  id,
  allocation: `${count}个${unit}，每个${each}元`,
  units: {
    count,
    unit,
    each: { amount: each, step: 100, printed: { text: String(each), page: null, line, offset: 0 } },
    countPrinted: { text: String(count), page: null, line, offset: 0 },
  },
});
const viewOf = (...projects: Project[]) => unitView(toldBudget({ ...budget, projects }, 'zh'));

describe('what one unit gets', () => {
  test('adds up the projects that every unit has a part of', () => {
    const view = viewOf(shared('p1', '甲', 12, '社区', 200_000), shared('p2', '乙', 12, '社区', 100_000));
    expect(view?.main).toMatchObject({ unit: '社区', count: 12, each: 300_000, step: 100 });
    expect(view?.main.parts.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  test('leaves out of the sum what only some units get, and says how many', () => {
    const view = viewOf(shared('p1', '甲', 12, '社区', 200_000), shared('p2', '乙', 9, '社区', 150_000));
    expect(view?.main.each).toBe(200_000);
    expect(view?.main.some).toMatchObject([{ name: '乙', count: 9, each: 150_000 }]);
  });

  test('keeps other units apart, and begins to count at the mean rounded down', () => {
    const view = viewOf(shared('p1', '甲', 12, '社区', 200_000), shared('p2', '乙', 65, '网格', 12_000));
    const [other] = view?.others ?? [];
    expect(view?.main.unit).toBe('社区');
    expect(other).toMatchObject({ unit: '网格', count: 65, each: 12_000 });
    if (!view || !other) throw new Error('none');
    expect(usualNumber(view.main, other)).toBe(5);
    expect(shareWith(view.main, other, 5)).toBe(260_000);
    expect(shareWith(view.main, other, 0)).toBe(200_000);
  });

  test('is nothing where nothing is shared out among several whole units', () => {
    expect(viewOf()).toBeNull();
    expect(viewOf(newProject('甲', { text: '甲', line: 1, endLine: 1 }))).toBeNull();
    expect(viewOf(shared('p1', '甲', 1, '社区', 200_000))).toBeNull();
    expect(viewOf(shared('p1', '甲', 2.5, '社区', 200_000))).toBeNull();
    expect(sharesOut({ projects: [shared('p1', '甲', 1, '社区', 200_000)] })).toBe(false);
    expect(sharesOut({ projects: [shared('p1', '甲', 3, '社区', 200_000)] })).toBe(true);
  });

  test('knows whether the projects name the units', () => {
    const named = { ...shared('p1', '甲', 12, '社区', 200_000), reason: '用于幸福社区、和平社区的活动' };
    expect(viewOf(named)?.named).toBe(true);
    expect(viewOf(shared('p1', '甲', 12, '社区', 200_000))?.named).toBe(false);
  });

  test('of the sample: 20 and 10 for each of 12 communities, 1.2 and 1 for each of 65 branches', () => {
    const view = unitView(toldBudget(readText(sampleText()).budget, 'zh'));
    expect(view?.main).toMatchObject({ unit: '社区', count: 12, each: 300_000 });
    expect(view?.main.prior?.count).toBe(16);
    expect(view?.others).toMatchObject([{ unit: '网格党支部', count: 65, each: 22_000 }]);
  });
});
