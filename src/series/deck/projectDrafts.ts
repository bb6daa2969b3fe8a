import type { ToldBudget } from '../../model/budget';
import { isMoved } from '../targets/isMoved';
import { projectsView } from '../projects/projectCards';
import type { TargetCard } from '../targets/targetCards';
import type { Draft } from './slide';
import { projectNotes } from './slideNotes';

/** Targets that a slide of a project has room for beside its arithmetic. */
const TARGETS = 3;

/** One slide for each project, in the document's order: what it costs and how, then what it has to achieve. */
export function projectDrafts(budget: ToldBudget): Draft[] {
  const { projects } = projectsView(budget);
  const amounts = projects.map(({ amount }) => amount ?? NaN);
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return projects.map(({ name, group, amount, step, units, period, line, targets }, index) => {
    const project = budget.projects[index];
    const shown = telling(targets?.targets ?? []);
    return {
      kind: 'project',
      name,
      group,
      amount,
      step,
      // A project without an amount leaves the whole unknown, and the only one is the whole.
      share: amount !== null && whole > 0 && projects.length > 1 ? amount / whole : null,
      units,
      period,
      targets: shown,
      more: (targets?.targets.length ?? 0) - shown.length,
      page: index + 1,
      pages: projects.length,
      steps: shown.length > 0 ? 2 : 1,
      lines: [...new Set([line, units?.line ?? null, ...shown.map((target) => target.line)])]
        .filter((one) => one !== null)
        .sort((a, b) => a - b),
      notes: project ? projectNotes(project) : [],
    };
  });
}

/** The targets that say most: those that changed first, then counts before percentages and words, in the printed order. */
function telling(targets: readonly TargetCard[]): TargetCard[] {
  const once = targets.filter(({ repeats }) => repeats === null);
  const rank = (target: TargetCard): number => {
    if (isMoved(target)) return 0;
    return target.now.unit === '' || target.now.unit === '%' ? 2 : 1;
  };
  const ranked = [...once].sort((a, b) => rank(a) - rank(b)).slice(0, TARGETS);
  return once.filter((target) => ranked.includes(target));
}
