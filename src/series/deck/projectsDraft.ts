import type { ToldBudget } from '../../model/budget';
import { sumYuan } from '../../model/money';
import { projectsView, type ProjectCard } from '../projects/projectCards';
import type { Draft, ProjectRow } from './slide';
import { projectNotes } from './slideNotes';

/** Rows that one slide holds; of more projects the smallest share the last one. */
const ROWS = 5;

/** Characters of the document's own words that stand on one line of a slide. */
const LINE = 38;

/** All projects on one slide, the largest first; none where no project has an amount to be drawn. */
export function projectsDraft(budget: ToldBudget): Draft[] {
  const { projects, total, step } = projectsView(budget);
  const known = projects.filter(isKnown).sort((a, b) => b.amount - a.amount);
  if (known.length === 0) return [];
  const shown = projects.length > ROWS ? known.slice(0, ROWS - 1) : known;
  const left = projects.filter(({ id }) => !shown.some((card) => card.id === id));
  const amounts = left.flatMap(({ amount }) => amount ?? []);
  return [
    {
      kind: 'projects',
      rows: shown.map(rowOf),
      all: { count: projects.length, amount: total, step },
      rest:
        left.length > 0
          ? { count: left.length, amount: amounts.length === left.length ? sumYuan(amounts) : null }
          : null,
      steps: Math.max(1, shown.length),
      lines: [...new Set(shown.flatMap(({ line, units }) => [line, units?.line ?? null]))]
        .filter((line) => line !== null)
        .sort((a, b) => a - b),
      notes: shown.flatMap(({ id }) => {
        const project = budget.projects.find((one) => one.id === id);
        return project ? projectNotes(project) : [];
      }),
    },
  ];
}

/** A project whose amount is printed: of no other is a bar drawn. */
type KnownProject = ProjectCard & { amount: number };

function isKnown(card: ProjectCard): card is KnownProject {
  return card.amount !== null;
}

function rowOf({ id, name, group, amount, step, units, reason, use }: KnownProject): ProjectRow {
  return { id, name, group, amount, step, units, purpose: inOneLine(reason || (use?.text ?? '')) };
}

/** Whole clauses of a purpose that one line holds, without the words that only say that it is one; empty where the first is longer. */
export function inOneLine(purpose: string): string {
  const said = purpose.replace(/^(?:主要)?用于/, '').replace(/[。；]$/, '');
  if (said.length <= LINE) return said;
  const end = said.slice(0, LINE + 1).search(/[，；。][^，；。]*$/);
  return end < 0 ? '' : `${said.slice(0, end)}……`;
}
