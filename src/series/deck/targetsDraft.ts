import type { ToldBudget } from '../../model/budget';
import { isMoved } from '../targets/isMoved';
import { targetGroups, type TargetCard } from '../targets/targetCards';
import type { Draft } from './slide';

/** Rows that one slide holds. */
const ROWS = 6;

/** The targets that say most, one a line: what has moved since last year, then the body's own, then counts. */
export function targetsDraft(budget: ToldBudget): Draft[] {
  const groups = targetGroups(budget);
  const known = groups.flatMap(({ project, targets }) => targets.map((target) => ({ target, own: project === '' })));
  const once = known.filter(
    ({ target }, index) =>
      known.findIndex((other) => isAlike(other.target, target)) === index && target.repeats === null,
  );
  if (once.length === 0) return [];
  const shown = [...once]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, ROWS)
    .map(({ target }) => target);
  const [goal] = groups.filter(({ project }) => project === '');
  return [
    {
      kind: 'targets',
      targets: shown,
      more: once.length - shown.length,
      lines: [...new Set(shown.map(({ line }) => line))].sort((a, b) => a - b),
      notes: goal && goal.goal !== '' ? [{ text: goal.goal, line: goal.goalLine, endLine: goal.goalLine }] : [],
    },
  ];
}

/** Several projects print one target alike: a meeting hears it once. */
function isAlike(one: TargetCard, other: TargetCard): boolean {
  return one.indicator === other.indicator && one.now.text === other.now.text && one.now.unit === other.now.unit;
}

function rankOf({ target, own }: { target: TargetCard; own: boolean }): number {
  if (isMoved(target)) return 0;
  if (target.marks.includes('words')) return 4;
  if (own) return 1;
  return target.now.unit === '' || target.now.unit === '%' ? 3 : 2;
}
