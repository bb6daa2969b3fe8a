import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { pageState } from '../../src/app/pageState';
import { pagesOf } from '../../src/app/server';
import { siteOf } from '../../src/app/siteState';
import type { Budget, IndexEntry } from '../../src/model/budget';
import { headOf } from '../../src/pages/heads';
import Project from '../../src/pages/project/Project.svelte';
import ProjectBody from '../../src/pages/project/ProjectBody.svelte';
import { projectBrief, projectPage } from '../../src/series/projects/projectPage';
import { projectSlugs } from '../../src/series/projects/projectSlugs';
import { inventedBudget } from '../build/inventedData';
import { hostileBudget } from '../hostile/hostileBudget';
import { budgetWith, fact, project } from '../series/inventedProjects';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { inLang } from '../../src/ui/getLang';

const index: IndexEntry[] = [{ id: 'a', body: '', year: 2031, stage: 'budget', total: 0, checks: {} }];
const pages = (budget: Budget) =>
  pagesOf(budget, [{ ...index[0]!, id: budget.id }]).filter(({ view }) => view === 'project');

/** What no page may ever say, and styles that the policy forbids. */
const NEVER = /undefined|NaN|Infinity|\[object|style="/;

const bare = { amount: null, units: null, allocation: '', code: '', basis: '', bearer: '', period: '', reason: '' };

const ODD: [string, Budget][] = [
  ['a project with its name alone', budgetWith([project('p1', '修路', bare)])],
  ['a name of forty characters', budgetWith([project('p1', '关于推进老旧小区综合改造与社区治理能力提升'.repeat(2))])],
  ['two projects of one name', budgetWith([project('p1', '修路'), project('p2', '修路')])],
  [
    'a project that takes money back',
    budgetWith([project('p1', '修路', negative())], [fact('expenditure', 1, '', '总计', 900_000)]),
  ],
  ['forty projects', budgetWith(Array.from({ length: 40 }, (_, at) => project(`p${at + 1}`, `修路${at + 1}号`)))],
  ['hostile words', hostileBudget('a')],
];

function negative() {
  const printed = { text: '-30.00', page: null, line: 50, offset: 0 };
  return { amount: { amount: -300_000, step: 100, printed }, units: null };
}

/** A page without its script: head, name and body. */
function drawn(budget: Budget, slug: string, lang: 'zh' | 'en'): string {
  const { site } = pageState({ view: 'project', lang, project: slug }, '../../', budget, index);
  const told = toldBudget(budget, lang);
  const head = render(Project, {
    props: { data: projectBrief(told, null, slug), site: siteOf(site) },
    context: inLang(site.lang),
  });
  return (
    head.body +
    render(ProjectBody, {
      props: { data: projectPage(told, null, slug), site: siteOf(site) },
      context: inLang(site.lang),
    }).body
  );
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(ODD)('%s has a page for each project', (_, budget) => {
    const routes = pages(budget).filter((route) => route.lang === lang);
    expect(routes.length).toBe(budget.projects.length);
    for (const { project: slug = '' } of routes) {
      const html = drawn(budget, slug, lang).replace(/<span[^>]*data-source-text[^>]*>.*?<\/span>/gs, '');
      expect(html).not.toMatch(NEVER);
      expect(html.match(/<h1/g)?.length).toBe(1);
    }
  });

  test('a name that the budget does not have leads to those that it has', () => {
    const html = drawn(budgetWith([project('p1', '修路')]), '挖河', lang);
    expect(html).not.toMatch(NEVER);
    expect(html).toContain('projects.html');
  });
});

test('a budget without projects has no such page', () => {
  expect(pages(inventedBudget('a', 2031))).toEqual([]);
});

test('what a document does not print is said to be missing, never shown as nothing', () => {
  const html = drawn(budgetWith([project('p1', '修路', bare)]), '修路', 'zh');
  for (const said of ['没有印金额', '没有写按多少个', '没有写：', '没有印这个项目的绩效目标', '不知道它属于哪个科目'])
    expect(html).toContain(said);
});

test('each page has a title of its own, projects of one name too', () => {
  const budget = budgetWith([project('p1', '修路'), project('p2', '修路')]);
  const titles = [...projectSlugs(budget.projects).values()].map(
    (slug) => headOf({ view: 'project', lang: 'zh', project: slug }, budget).title,
  );
  expect(new Set(titles).size).toBe(2);
});
