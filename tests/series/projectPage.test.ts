import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { Budget } from '../../src/model/budget';
import type { Check } from '../../src/model/checks/check';
import { projectBrief, projectPage } from '../../src/series/projects/projectPage';
import { budgetWith, fact, project } from './inventedProjects';

const facts = [
  fact('expenditure', 1, '', '总计', 1_000_000),
  fact('expenditure', 2, '212', '城乡社区支出', 800_000),
  fact('expenditure', 3, '21203', '城乡社区公共设施', 600_000),
  fact('expenditure', 4, '2120399', '其他城乡社区公共设施支出', 600_000),
];

function check(id: string, about: string[], state: Check['state'], left: number[], right: number[]): Check {
  const side = (lines: number[]) => ({
    operands: [{ kind: 'as-told' as const, words: '' }],
    lines,
    facts: [],
    value: 0,
  });
  const rest = { rule: 'x', group: 'narrative' as const, about, difference: 0, bound: 0, addends: 1, unit: '元' };
  return { id, ...rest, state, left: side(left), right: side(right) };
}

const pageOf = (budget: Budget, slug: string) => {
  const page = projectPage(toldBudget(budget, 'zh'), null, slug);
  if (!page) throw new Error(`no project ${slug}`);
  return page;
};

describe('the page of a project', () => {
  test('names its neighbours, and says which of how many it is', () => {
    const budget = budgetWith([project('p1', '修路'), project('p2', '修桥'), project('p3', '种树')]);
    expect(projectBrief(toldBudget(budget, 'zh'), null, '修桥')).toMatchObject({
      position: 2,
      count: 3,
      previous: { slug: '修路' },
      next: { slug: '种树' },
    });
    expect(projectBrief(toldBudget(budget, 'zh'), null, '修路')?.previous).toBeNull();
    expect(projectBrief(toldBudget(budget, 'zh'), null, '种树')?.next).toBeNull();
  });

  test('is missing for a name that the budget does not have', () => {
    const budget = budgetWith([project('p1', '修路')]);
    expect(projectBrief(toldBudget(budget, 'zh'), null, '挖河')).toBeNull();
    expect(projectPage(toldBudget(budget, 'zh'), null, '')).toBeNull();
  });

  test('says what part of each level it is, a section of one item being shown as its item', () => {
    const whole = { ...budgetWith([project('p1', '修路')]), facts };
    expect(pageOf(whole, '修路').within.map(({ code, share }) => [code, share])).toEqual([
      ['', 0.3],
      ['212', 0.375],
      ['2120399', 0.5],
    ]);
  });

  test('has no part without an amount, and no place without a code', () => {
    const poor = project('p1', '修路', { amount: null, code: '', units: null });
    const page = pageOf({ ...budgetWith([poor]), facts }, '修路');
    expect(page.share).toBeNull();
    expect(page.within.map(({ code, share }) => [code, share])).toEqual([['', null]]);
    expect(page.change).toBeNull();
  });

  test('has no part of all projects where one of them lacks its amount', () => {
    const budget = budgetWith([project('p1', '修路'), project('p2', '修桥', { amount: null })]);
    expect(pageOf(budget, '修路').share).toBeNull();
    expect(pageOf(budgetWith([project('p1', '修路'), project('p2', '修桥')]), '修路').share).toBe(0.5);
  });

  test('shows the checks that concern it, the worst first, and counts those that agree', () => {
    const budget = {
      ...budgetWith([project('p1', '修路'), project('p2', '修桥', { quote: { text: '', line: 60, endLine: 66 } })]),
      checks: [
        check('project-amount/p1', ['p1'], '需核对', [50], [12]),
        check('unit-arithmetic/p1', ['p1'], '不符', [50], [52]),
        check('stated/s1', ['s1'], '相符', [53], [400]),
        check('project-amount/p2', ['p2'], '不符', [61], [13]),
        check('total/all', [], '相符', [50, 61], [7]),
      ],
    };
    const page = pageOf(budget, '修路');
    expect(page.findings.map(({ state }) => state)).toEqual(['不符', '需核对']);
    expect(page.checked).toEqual({ all: 3, agreeing: 1 });
  });
});
