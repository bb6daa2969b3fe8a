import type { ToldBudget } from '../../model/budget';
import { checkList, type CheckList } from '../checks/checkList';
import { projectsView, type ProjectsView } from '../projects/projectCards';
import type { ProjectBrief } from '../projects/projectPage';
import { targetsView, type TargetsView } from '../targets/targetsView';

// Pages that only have to be read hold no more of their data than a sentence about them needs.

/** What a sentence about all projects, or about one of them, is made from. */
export interface SpokenProjects extends Pick<ProjectsView, 'total' | 'share' | 'step' | 'tables'> {
  projects: ProjectBrief['project'][];
}

/** What a sentence about the targets is made from. */
export interface SpokenTargets extends Pick<TargetsView, 'counts'> {
  groups: Pick<TargetsView['groups'][number], 'line'>[];
}

/** What a sentence about the checks is made from. */
export interface SpokenChecks extends Pick<CheckList, 'total' | 'counts'> {
  /** The first only. */
  contradictions: Pick<CheckList['contradictions'][number], 'left' | 'right'>[];
}

/** `empty` where the page shows nothing that there would be a sentence about. */
export function spokenProjects(budget: ToldBudget): SpokenProjects & { empty: boolean } {
  const { total, share, step, tables, projects, undescribed, carryover } = projectsView(budget);
  const brief = projects.map((project) => {
    const { id, name, amount, units, cell, line, first } = project;
    return { id, name, amount, step: project.step, units, cell, line, first };
  });
  const empty = projects.length + undescribed.length === 0 && !carryover;
  return { total, share, step, tables, projects: brief, empty };
}

export function spokenTargets(budget: ToldBudget): SpokenTargets {
  const { counts, groups } = targetsView(budget);
  return { counts, groups: groups.map(({ line }) => ({ line })) };
}

export function spokenChecks(budget: ToldBudget): SpokenChecks {
  const { total, counts, contradictions } = checkList(budget);
  return { total, counts, contradictions: contradictions.slice(0, 1).map(({ left, right }) => ({ left, right })) };
}

/** A page that there is no sentence about. */
export function nothingSpoken(): Record<string, never> {
  return {};
}
