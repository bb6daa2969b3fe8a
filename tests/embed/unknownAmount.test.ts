import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ProjectsCard from '../../src/embed/cards/projects/ProjectsCard.svelte';
import type { Place } from '../../src/embed/card';
import { ownChecks } from '../../src/series/checks/ownChecks';
import { projectsView } from '../../src/series/projects/projectCards';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { sampleBudget } from '../charts/sampleSubject';
import { inLang } from '../../src/ui/getLang';

test('a project whose amount is not printed has no bar and is no zero, the others keep theirs', () => {
  const budget = toldBudget(sampleBudget(), 'zh');
  const view = projectsView(budget);
  const [first, second] = view.projects;
  if (!first || second?.amount === undefined || second.amount === null) throw new Error('the sample has two projects');
  const projects = [{ ...first, amount: null }, second];
  const place: Place = {
    budget,
    view: 'projects',
    lang: 'zh',
    badge: ownChecks(budget, []),
    href: null,
    edition: null,
  };
  const markup = render(ProjectsCard, {
    props: { data: { ...view, projects }, place },
    context: inLang('zh'),
  });
  const [, unknown = '', known = ''] = markup.body.split('<svg class="length"');
  expect(unknown).not.toMatch(/data-amount|<rect/);
  expect(known).toContain(`data-amount="${second.amount}"`);
  expect(known).toContain('width="100%"');
});
