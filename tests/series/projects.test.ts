import { describe, expect, test } from 'vitest';
import { projectsView } from '../../src/series/projects/projectCards';
import { inventedBudget } from '../build/inventedData';
import { budgetWith, fact, project } from './inventedProjects';

describe('the projects of a budget', () => {
  test('add up, and what they leave of project spending is said', () => {
    const facts = [fact('expenditure', 1, '', '总计', 1_000_000, 'project')];
    const view = projectsView(budgetWith([project('p1', '修路'), project('p2', '修桥')], facts));
    expect(view.total).toBe(600_000);
    expect(view.spent?.rest).toBe(400_000);
  });

  test('have no sum where one lacks its amount', () => {
    const view = projectsView(
      budgetWith([project('p1', '修路'), project('p2', '修桥', { amount: null, units: null })]),
    );
    expect(view).toMatchObject({ total: null, share: null });
    expect(view.projects[1]).toMatchObject({ amount: null, units: null });
  });

  test('take their amount from the table where the narrative has none', () => {
    const facts = [fact('project', 3, '212', '城乡社区支出', 5), fact('project', 4, '2120399', '修 路', 5)];
    const view = projectsView(budgetWith([project('p1', '修路', { amount: null })], facts));
    expect(view.projects[0]).toMatchObject({ amount: 5, cell: { fact: 'project/4/total' } });
    expect(view.undescribed).toEqual([]);
  });

  test('that only the table names are listed as such', () => {
    const view = projectsView(budgetWith([], [fact('project', 4, '2120399', '修路', 5)]));
    expect(view.undescribed.map(({ name }) => name)).toEqual(['修路']);
  });

  test('without a check say nothing of whether the product is the amount', () => {
    const [card] = projectsView(budgetWith([project('p1', '修路')])).projects;
    expect(card?.units).toMatchObject({ product: 300_000, state: null, prior: null });
  });
});

test('a carried-over list leaves sums out and needs rows', () => {
  const base = inventedBudget('a', 2031);
  const rows = [fact('carryover', 1, '', '总计', 7), fact('carryover', 2, '', base.body, 7)];
  expect(projectsView(budgetWith([], rows)).carryover).toBeNull();
  const view = projectsView(budgetWith([], [...rows, fact('carryover', 3, '', '旧桥加固', 7)]));
  expect(view.carryover?.rows.map(({ name }) => name)).toEqual(['旧桥加固']);
  expect(view.carryover?.total?.amount).toBe(7);
});
