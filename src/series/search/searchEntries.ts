import type { Budget } from '../../model/budget';
import { classOf } from '../../model/codes';
import { changeList } from '../changeList';
import { flowGraph } from '../flows';
import { projectSlugs } from '../projectSlugs';
import { structureView, type Structure } from '../structure';
import { partsOf, wayTo } from '../structure/parts';
import { usualStep } from '../../model/BudgetIndex';
import { meansEntries } from './meansEntries';
import { entryOf, type SearchEntry } from './searchEntry';

/**
 * Everything in a budget that can be searched, in the document's words: projects, stated changes with their reasons, codes
 * and names, targets, means, and the terms that the document explains.
 */
export function searchEntries(budget: Budget): SearchEntry[] {
  const { purposes, categories } = structureView(budget);
  return [
    ...projects(budget),
    ...reasons(budget),
    ...sources(budget),
    ...codes(purposes),
    ...codes(categories),
    ...tables(budget),
    ...targets(budget),
    ...meansEntries(budget),
    ...terms(budget),
  ];
}

function projects(budget: Budget): SearchEntry[] {
  const slugs = projectSlugs(budget.projects);
  return budget.projects.map((project) =>
    entryOf({
      id: `project:${project.id}`,
      group: 'projects',
      title: project.name,
      text: project.allocation || project.reason,
      code: project.code,
      key: classOf(project.code),
      amount: project.amount?.amount ?? null,
      step: project.amount?.step ?? 100,
      view: 'project',
      at: slugs.get(project.id) ?? '',
      words: [project.reason, project.basis, project.bearer, ...project.notes.map(({ text }) => text)].join(' '),
    }),
  );
}

function reasons(budget: Budget): SearchEntry[] {
  return changeList(budget).items.map((item) => {
    const texts = [...new Set(item.places.map(({ reason }) => reason))].filter(Boolean);
    return entryOf({
      id: `reason:${item.id}`,
      group: 'reasons',
      title: item.subject,
      text: texts[0] ?? '',
      code: item.code,
      key: item.key,
      amount: item.amount,
      step: item.step,
      signed: true,
      view: 'changes',
      at: `#${item.id}`,
      words: texts.slice(1).join(' '),
    });
  });
}

function sources(budget: Budget): SearchEntry[] {
  const nodes = flowGraph(budget).nodes.filter(({ layer }) => layer === 'source');
  return nodes.map(({ id, key, name, amount }) =>
    entryOf({
      id,
      group: 'names',
      title: name,
      key,
      amount,
      step: usualStep(budget),
      view: 'flows',
      at: `?focus=${id}`,
    }),
  );
}

function codes({ kind, parts, step }: Structure): SearchEntry[] {
  return partsOf(parts)
    .filter((part) => part.kind === 'code')
    .map((part) =>
      entryOf({
        id: `${kind}:${part.code}`,
        group: 'names',
        title: part.name,
        text: wayTo(parts, part.id)
          .slice(0, -1)
          .map(({ name }) => name)
          .join(' › '),
        code: part.code,
        key: part.key,
        amount: part.amount,
        step,
        inferred: part.certainty === 'inferred',
        view: 'structure',
        at: `?focus=${part.id}`,
      }),
    );
}

function tables(budget: Budget): SearchEntry[] {
  return budget.tables.map(({ role, label, title }) =>
    entryOf({
      id: `table:${role}`,
      group: 'names',
      title: [label, title].filter(Boolean).join(' '),
      view: 'tables',
      at: `#title-${role}`,
    }),
  );
}

function targets(budget: Budget): SearchEntry[] {
  return budget.targets.flatMap((table) =>
    table.targets.map((target) =>
      entryOf({
        id: `target:${target.id}`,
        group: 'targets',
        title: target.indicator,
        text: table.project,
        worth: [target.operator, target.value, target.unit].filter(Boolean).join(' '),
        view: 'targets',
        at: `#${target.id}`,
        words: [target.level1, target.level2, target.basis, target.scoring].join(' '),
      }),
    ),
  );
}

function terms(budget: Budget): SearchEntry[] {
  return budget.glossary.map(({ term, text, line }) =>
    entryOf({ id: `term:l${line}`, group: 'terms', title: term, text, view: 'glossary', at: `#l${line}` }),
  );
}
