import { focusQuery } from '../../addresses/withQuery';
import { CARRYOVER_ANCHOR, lineAnchor, titleAnchor, toAnchor } from '../../addresses/anchors';
import type { Budget } from '../../model/budget';
import { classOf } from '../../model/codes';
import { nodeId } from '../../model/flow';
import { tableId } from '../../model/tables/tableOf';
import { changeList } from '../changes/changeList';
import { flowGraph } from '../flows/graph/flowGraph';
import { statedPurposes } from '../purposes/statedPurposes';
import { projectSlugs } from '../projects/projectSlugs';
import { structureView, type Structure } from '../structure/structure';
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
    ...uses(budget),
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

/** What money is for, in sentences: each leads to its code, money left over from earlier years to the list of it. */
function uses(budget: Budget): SearchEntry[] {
  return statedPurposes(budget).map(({ id, code, carried, subject, text, amount, step }) =>
    entryOf({
      id: `purpose:${id}`,
      group: 'purposes',
      title: subject,
      text,
      code,
      key: classOf(code),
      amount,
      step,
      ...(carried
        ? { view: 'projects', at: toAnchor(CARRYOVER_ANCHOR) }
        : { view: 'structure', at: code === '' ? '' : focusQuery(code) }),
    }),
  );
}

function reasons(budget: Budget): SearchEntry[] {
  return changeList(budget).items.map((item) => {
    const texts = [...new Set(item.places.map(({ reason }) => reason))].filter(Boolean);
    // Of what stayed the same the difference says nothing: 0.00 would stand where the line has 6.00.
    const stayed = item.kind === 'same';
    return entryOf({
      id: `reason:${item.id}`,
      group: 'reasons',
      title: item.subject,
      text: texts[0] ?? '',
      code: item.code,
      key: item.key,
      amount: stayed ? item.current : item.amount,
      step: item.step,
      signed: !stayed,
      ...(stayed ? { same: true } : {}),
      view: 'changes',
      at: toAnchor(item.id),
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
      is: 'source',
      title: name,
      key,
      amount,
      step: usualStep(budget),
      view: 'flows',
      at: focusQuery(id),
    }),
  );
}

function codes({ kind, parts, step }: Structure): SearchEntry[] {
  return partsOf(parts)
    .filter((part) => part.kind === 'code')
    .map((part) =>
      entryOf({
        id: nodeId(kind, part.code),
        group: 'names',
        is: kind,
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
        at: focusQuery(part.id),
      }),
    );
}

function tables(budget: Budget): SearchEntry[] {
  return budget.tables.map((table) => {
    const id = tableId(budget.tables, table);
    return entryOf({
      id: `table:${id}`,
      group: 'names',
      title: [table.label, table.title].filter(Boolean).join(' '),
      view: 'tables',
      at: toAnchor(titleAnchor(id)),
    });
  });
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
        at: toAnchor(target.id),
        words: [target.level1, target.level2, target.basis, target.scoring].join(' '),
      }),
    ),
  );
}

function terms(budget: Budget): SearchEntry[] {
  return budget.glossary.map(({ term, text, line }) =>
    entryOf({
      id: `term:l${line}`,
      group: 'terms',
      title: term,
      text,
      view: 'glossary',
      at: toAnchor(lineAnchor(line)),
    }),
  );
}
