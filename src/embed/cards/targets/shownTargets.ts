import type { Lang } from '../../../i18n/lang';
import { targetValue } from '../../../i18n/formats/targetValue';
import { isMoved } from '../../../series/targets/isMoved';
import type { TargetCard, TargetValue } from '../../../series/targets/targetCards';
import type { TargetsView } from '../../../series/targets/targetsView';

/** The targets that an embed shows. */
export interface ShownTargets {
  /** `owner` is the project that a target belongs to; empty for the body itself. */
  items: { target: TargetCard; owner: string }[];
  /** How many of all that the title counts are not shown. */
  more: number;
  counts: TargetsView['counts'];
}

/** How many targets an embed shows. */
const MOST = 8;

/** Targets that differ from last year come first, then the body's own, then the others; by weight within each. */
export function shownTargets({ groups, counts }: TargetsView): ShownTargets {
  const all = groups.flatMap((group) => group.targets.map((target) => ({ target, owner: group.project })));
  const once = all.filter(({ target }) => target.repeats === null);
  const rank = ({ target, owner }: ShownTargets['items'][number]) => (isMoved(target) ? 0 : owner === '' ? 1 : 2);
  const sorted = [...once].sort((a, b) => rank(a) - rank(b) || (b.target.weight ?? 0) - (a.target.weight ?? 0));
  const items = sorted.slice(0, MOST);
  return { items, more: counts.all - items.length, counts };
}

/** A target's value as text: sign, figure or words, unit. */
export function figureText(value: TargetValue, lang: Lang): string {
  const { sign, text, unit } = targetValue(value, lang);
  return [sign + text, unit].filter(Boolean).join(' ');
}
