import type { ToldBudget } from '../../model/budget';
import { absentParts, type AbsentPart } from './given';
import { changeList } from '../changes/changeList';
import { largestChanges, type LargestChanges } from '../changes/largestChanges';
import { projectsView, type ProjectCard } from '../projects/projectCards';
import type { Yuan } from '../../model/money';
import { trust, type Trust } from '../checks/trust';

/** What the first page shows below its flows: the largest changes, the projects, and whether it adds up. */
export interface OverviewMore {
  changes: LargestChanges & { tables: string[] };
  projects: {
    /** The largest one, to be shown in full. */
    first: ProjectCard | null;
    /** The next ones in the document's order, and how many there are in all. */
    others: ProjectCard[];
    count: number;
    total: Yuan | null;
    step: Yuan;
    share: number | null;
  };
  trust: Trust;
  /** What the document does not give, which has no section of its own. */
  absent: AbsentPart[];
}

/** So many changes are shown; the others are a tap away. */
const CHANGES = 3;
/** So many projects beside the first one. */
const PROJECTS = 4;

/** Reduces a budget to the rest of its first page. */
export function overviewMore(budget: ToldBudget): OverviewMore {
  return {
    changes: changesOf(budget),
    projects: projectsOf(budget),
    trust: trust(budget),
    absent: absentParts(budget),
  };
}

function changesOf(budget: ToldBudget): OverviewMore['changes'] {
  const { items, tables } = changeList(budget);
  return { ...largestChanges(items, CHANGES), tables };
}

function projectsOf(budget: ToldBudget): OverviewMore['projects'] {
  const { projects, total, step, share } = projectsView(budget);
  const first = projects.reduce<ProjectCard | null>(
    (largest, project) => (largest && (largest.amount ?? 0) >= (project.amount ?? 0) ? largest : project),
    null,
  );
  const others = projects.filter((project) => project !== first).slice(0, PROJECTS);
  return { first, others, count: projects.length, total, step, share };
}
