import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { pageState } from '../../src/app/pageState';
import { siteOf } from '../../src/app/siteState';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { Budget, IndexEntry } from '../../src/model/budget';
import ProjectsBody from '../../src/pages/projects/ProjectsBody.svelte';
import { projectsView } from '../../src/series/projects/projectCards';
import { budgetWith, fact, project } from '../series/inventedProjects';
import { inLang } from '../../src/ui/getLang';

const index: IndexEntry[] = [{ id: 'a', body: '', year: 2031, stage: 'budget', total: 0, checks: {} }];
const money = (amount: number) => ({
  amount: { amount, step: 100, printed: { text: String(amount), page: null, line: 50, offset: 0 } },
  units: null,
});
/** Projects with 1, 2, 3 … 万元. */
const budgetOf = (count: number): Budget =>
  budgetWith(
    Array.from({ length: count }, (_, at) => project(`p${at + 1}`, `修路${at + 1}号`, money(10_000 * (at + 1)))),
    [fact('expenditure', 1, '', '总计', 5_000_000)],
  );

function drawn(budget: Budget): string {
  const { site } = pageState({ view: 'projects', lang: 'zh', project: '' }, '../', budget, index);
  const data = projectsView(toldBudget(budget, 'zh'));
  return render(ProjectsBody, { props: { data, site: siteOf(site) }, context: inLang(site.lang) }).body;
}
const cardsIn = (html: string): string[] => [...html.matchAll(/<article id="(p\d+)"/g)].map(([, id = '']) => id);

describe('the page of the projects', () => {
  test('of ten projects has a card for each, and every row of its list leads to one', () => {
    const html = drawn(budgetOf(10));
    expect(cardsIn(html)).toHaveLength(10);
    expect(html.match(/href="#p\d+"/g)).toHaveLength(10);
    expect(html).not.toContain('其余');
  });

  test('of more has cards of the largest, and the other rows lead to pages of their own', () => {
    const html = drawn(budgetOf(40));
    expect(cardsIn(html)).toEqual(Array.from({ length: 10 }, (_, at) => `p${at + 31}`));
    expect(html.match(/href="#p\d+"/g)).toHaveLength(10);
    expect(html).toContain('下面是金额最大的 10 个项目；其余 30 个');
    expect(html).toContain('还有 25 个项目');
  });

  test('says no part of all spending where the projects come to more than that', () => {
    // The invented body spends 10,000,000 yuan.
    const shareOf = (amount: number) =>
      projectsView(toldBudget(budgetWith([project('p1', '修路', money(amount))]), 'zh')).share;
    expect(shareOf(9_000_000)).toBe(0.9);
    expect(shareOf(11_000_000)).toBeNull();
  });
});
