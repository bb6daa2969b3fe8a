import type { Budget } from '../model/budget';
import { CHECK_STATES, type Check, type CheckGroup, type CheckState } from '../model/check';
import { ruleOf } from '../checks/rules';
import { checkAnchor } from './sourceHref';

export const CHECK_GROUPS = ['within-table', 'between-tables', 'table-narrative', 'narrative', 'targets'] as const;

/** One side of a check, in the document's words. */
export interface ShownSide {
  text: string;
  /** Lines that its figures stand on, 1-based. */
  lines: number[];
  value: number;
}

/** A check as a page shows it; amounts are in `unit`. */
export interface ShownCheck {
  /** Id of its element. */
  anchor: string;
  state: CheckState;
  left: ShownSide;
  right: ShownSide;
  difference: number;
  bound: number;
  addends: number;
  unit: string;
}

/** What a rule demands, in a short sentence for a person. */
export type RuleTitle = { zh: string; en: string };

/** All checks of one rule, worst first. */
export interface CheckedRule {
  rule: string;
  title: RuleTitle;
  counts: Record<CheckState, number>;
  checks: ShownCheck[];
}

/** A check that did not agree, with the title of its rule. */
export interface Finding extends ShownCheck {
  title: RuleTitle;
}

/** Everything that the page of the checks says. */
export interface CheckList {
  total: number;
  counts: Record<CheckState, number>;
  contradictions: Finding[];
  doubts: Finding[];
  groups: { group: CheckGroup; total: number; counts: Record<CheckState, number>; rules: CheckedRule[] }[];
  coverage: { total: number; kinds: { kind: string; count: number }[]; unknown: number };
  /** How many things were not read, or not surely; missing where all were. */
  notices?: number;
}

/** Reduces a budget to what was checked in it and what came of it. */
export function checkList(budget: Budget): CheckList {
  const { checks } = budget;
  const findings = (state: CheckState): Finding[] => checks.filter((check) => check.state === state).map(findingOf);
  return {
    total: checks.length,
    counts: countsOf(checks),
    contradictions: findings('不符'),
    doubts: findings('需核对'),
    groups: CHECK_GROUPS.flatMap((group) => {
      const inGroup = checks.filter((check) => check.group === group);
      if (inGroup.length === 0) return [];
      return [{ group, total: inGroup.length, counts: countsOf(inGroup), rules: rulesOf(inGroup) }];
    }),
    coverage: coverageOf(budget),
    ...(budget.problems.length > 0 ? { notices: budget.problems.length } : {}),
  };
}

/** The checks with these ids as findings, contradictions first. */
export function findingsOf(budget: Budget, ids: ReadonlySet<string>): Finding[] {
  const named = budget.checks.filter(({ id }) => ids.has(id));
  return named.sort((one, other) => gravity(other.state) - gravity(one.state)).map(findingOf);
}

function findingOf(check: Check): Finding {
  return { ...shown(check), title: titleOf(check.rule) };
}

/** How bad a state is: 0 for agreement, 3 for a contradiction. */
export function gravity(state: CheckState): number {
  return CHECK_STATES.indexOf(state);
}

function rulesOf(checks: Check[]): CheckedRule[] {
  const keys = [...new Set(checks.map((check) => check.rule))];
  return keys.map((rule) => {
    const ofRule = checks.filter((check) => check.rule === rule);
    const sorted = [...ofRule].sort((one, other) => gravity(other.state) - gravity(one.state));
    return { rule, title: titleOf(rule), counts: countsOf(ofRule), checks: sorted.map(shown) };
  });
}

function countsOf(checks: Check[]): Record<CheckState, number> {
  const counts = Object.fromEntries(CHECK_STATES.map((state) => [state, 0])) as Record<CheckState, number>;
  for (const { state } of checks) counts[state] += 1;
  return counts;
}

/** A rule that this program does not know, from an older data file, is called by its key. */
function titleOf(rule: string): RuleTitle {
  return ruleOf(rule)?.title ?? { zh: rule, en: rule };
}

function shown({ id, state, left, right, difference, bound, addends, unit }: Check): ShownCheck {
  const side = ({ text, lines, value }: Check['left']) => ({ text, lines, value });
  return { anchor: checkAnchor(id), state, left: side(left), right: side(right), difference, bound, addends, unit };
}

function coverageOf({ coverage }: Budget): CheckList['coverage'] {
  const kinds = Object.entries(coverage.kinds)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, count }))
    .sort((one, other) => other.count - one.count);
  return {
    total: coverage.total,
    kinds: kinds.filter(({ kind }) => kind !== 'unknown'),
    unknown: coverage.kinds['unknown'] ?? 0,
  };
}
