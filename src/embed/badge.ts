import type { Budget } from '../model/budget';
import { CHECK_STATES, type CheckState } from '../model/check';

/** What came of the checks that touch a chart's figures. */
export interface Badge {
  /** How many checks there are. */
  count: number;
  /** The worst state among them; null without checks. */
  state: CheckState | null;
  /** How many are in that state. */
  found: number;
}

/**
 * The checks of which a side stands on a line that the chart shows.
 * @param lines 1-based lines of the source text
 */
export function badgeOf({ checks }: Pick<Budget, 'checks'>, lines: readonly number[]): Badge {
  const shown = new Set(lines);
  const touching = checks.filter(({ left, right }) => [...left.lines, ...right.lines].some((line) => shown.has(line)));
  const states = touching.map(({ state }) => state);
  const state = [...CHECK_STATES].reverse().find((candidate) => states.includes(candidate)) ?? null;
  return { count: touching.length, state, found: states.filter((candidate) => candidate === state).length };
}
