import type { TargetCard } from './targetCards';

/** Whether a target is higher or lower than last year's value. */
export function isMoved({ change }: Pick<TargetCard, 'change'>): boolean {
  return change?.kind === 'more' || change?.kind === 'less';
}
