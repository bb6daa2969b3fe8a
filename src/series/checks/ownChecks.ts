import type { Budget } from '../../model/budget';
import { CHECK_STATES, type CheckState } from '../../model/checks/check';

/** What came of the checks that touch a chart's own figures. */
export interface OwnChecks {
  /** How many checks there are. */
  count: number;
  /** The worst state among them; null without checks. */
  state: CheckState | null;
  /** How many are in that state. */
  found: number;
}

/**
 * The checks of which a side stands on a line that a chart shows.
 * @param lines 1-based lines of the source text; null for what is about the whole document
 */
export function ownChecks({ checks }: Pick<Budget, 'checks'>, lines: readonly number[] | null): OwnChecks {
  const shown = new Set(lines);
  const isShown = (line: number): boolean => shown.has(line);
  const touching = checks.filter(
    ({ left, right }) => lines === null || left.lines.some(isShown) || right.lines.some(isShown),
  );
  const states = touching.map(({ state }) => state);
  const state = [...CHECK_STATES].reverse().find((candidate) => states.includes(candidate)) ?? null;
  return { count: touching.length, state, found: states.filter((candidate) => candidate === state).length };
}
