import type { ToldBudget } from '../../model/budget';
import { worstFirst, isDoubt, type CheckNote } from '../checks/checkNote';
import { isMoved } from './isMoved';
import { means, type Means } from './means';
import { projectSlugs } from '../projects/projectSlugs';
import { targetGroups, type TargetGroup } from './targetCards';
import { lacks } from '../unread/unread';

export interface TargetsView {
  /** The body's own indicators first. */
  groups: (TargetGroup & {
    /** Name in the address of the project's page; empty for the body's own and for a project that nothing else names. */
    slug: string;
  })[];
  counts: {
    all: number;
    /** With a value of last year that can be compared. */
    compared: number;
    /** Of these, with another value than last year. */
    changed: number;
    /** Printed as words, without a number. */
    words: number;
    repeated: number;
  };
  /** Doubtful checks of the summary of performance targets. */
  doubts: CheckNote[];
  means: Means;
  /** Where none is known since the targets were not read. */
  unread?: true;
}

/** Reduces a budget to its targets and to what the body has to work with. */
export function targetsView(budget: ToldBudget): TargetsView {
  const slugs = projectSlugs(budget.projects);
  const plain = (name: string): string => name.replace(/\s/g, '');
  const groups = targetGroups(budget).map((group) => {
    const project = budget.projects.find(({ name }) => group.project !== '' && plain(name) === plain(group.project));
    return { ...group, slug: slugs.get(project?.id ?? '') ?? '' };
  });
  const all = groups.flatMap((group) => group.targets);
  const has = means(budget);
  const shown = new Set([...groups, ...all, ...has.groups].flatMap(({ doubts }) => doubts.map(({ id }) => id)));
  const compared = all.filter(({ change }) => change !== null && change.kind !== 'other');
  return {
    groups,
    counts: {
      all: all.length,
      compared: compared.length,
      changed: compared.filter(({ change }) => change?.kind !== 'same').length,
      words: all.filter(({ marks }) => marks.includes('words')).length,
      repeated: all.filter(({ marks }) => marks.includes('repeated')).length,
    },
    doubts: worstFirst(
      budget.checks.filter((check) => isDoubt(check) && check.group === 'targets' && !shown.has(check.id)),
    ),
    means: has,
    ...(all.length === 0 && lacks(budget, 'targets') ? { unread: true as const } : {}),
  };
}

/** All targets with the group that each stands in, those that are not as last year first. */
export function movedFirst({ groups }: TargetsView) {
  const all = groups.flatMap((group) => group.targets.map((target) => ({ group, target })));
  const moved = ({ target }: (typeof all)[number]) => (isMoved(target) ? 0 : 1);
  return [...all].sort((a, b) => moved(a) - moved(b));
}
