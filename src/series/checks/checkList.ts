import type { ToldBudget } from '../../model/budget';
import {
  CHECK_STATES,
  type CheckGroup,
  type CheckState,
  type ToldCheck,
  type ToldSide,
} from '../../model/checks/check';
import { checkAnchor } from '../../addresses/anchors';
import { onceFor } from '../../model/onceFor';

export const CHECK_GROUPS = [
  'within-table',
  'between-tables',
  'table-narrative',
  'narrative',
  'targets',
  'documents',
] as const;

/** One side of a check, in words of the page's language. */
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
  /** What is counted, where the unit does not say it. */
  thing?: string;
}

/** All checks of one rule, worst first. */
export interface CheckedRule {
  rule: string;
  /** What it demands, in a short sentence for a person. */
  title: string;
  counts: Record<CheckState, number>;
  checks: ShownCheck[];
}

/** A check that did not agree, with the title of its rule. */
export interface Finding extends ShownCheck {
  title: string;
}

/** All checks of one part of the document, by rule. */
export interface CheckedGroup {
  group: CheckGroup;
  total: number;
  rules: CheckedRule[];
}

/** Everything that the page of the checks says. */
export interface CheckList {
  total: number;
  counts: Record<CheckState, number>;
  contradictions: Finding[];
  doubts: Finding[];
  groups: CheckedGroup[];
  coverage: { total: number; kinds: { kind: string; count: number }[]; unknown: number };
  /** How many things were not read, or not surely; missing where all were. */
  notices?: number;
}

/** Reduces a budget to what was checked in it and what came of it. */
export const checkList = onceFor((budget: ToldBudget): CheckList => {
  const { checks } = budget;
  const findings = (state: CheckState): Finding[] => checks.filter((check) => check.state === state).map(findingOf);
  return {
    total: checks.length,
    counts: countsOf(checks),
    contradictions: findings('不符'),
    doubts: findings('需核对'),
    groups: CHECK_GROUPS.flatMap((group) => {
      const own = checks.filter((check) => check.group === group);
      return own.length === 0 ? [] : [{ group, total: own.length, rules: rulesOf(own) }];
    }),
    coverage: coverageOf(budget),
    ...(budget.problems.length > 0 ? { notices: budget.problems.length } : {}),
  };
});

/** The checks with these ids as findings, contradictions first. */
export function findingsOf(budget: ToldBudget, ids: ReadonlySet<string>): Finding[] {
  const named = budget.checks.filter(({ id }) => ids.has(id));
  return named.sort((one, other) => gravity(other.state) - gravity(one.state)).map(findingOf);
}

function findingOf(check: ToldCheck): Finding {
  return { ...shown(check), title: check.title };
}

/** How bad a state is: 0 for agreement, 3 for a contradiction. */
export function gravity(state: CheckState): number {
  return CHECK_STATES.indexOf(state);
}

function rulesOf(checks: ToldCheck[]): CheckedRule[] {
  const keys = [...new Set(checks.map((check) => check.rule))];
  return keys.map((rule) => {
    const ofRule = checks.filter((check) => check.rule === rule);
    const sorted = [...ofRule].sort((one, other) => gravity(other.state) - gravity(one.state));
    return { rule, title: ofRule[0]?.title ?? rule, counts: countsOf(ofRule), checks: sorted.map(shown) };
  });
}

function countsOf(checks: ToldCheck[]): Record<CheckState, number> {
  const counts = Object.fromEntries(CHECK_STATES.map((state) => [state, 0])) as Record<CheckState, number>;
  for (const { state } of checks) counts[state] += 1;
  return counts;
}

function shown({ id, state, left, right, difference, bound, addends, unit, thing }: ToldCheck): ShownCheck {
  const side = ({ text, lines, value }: ToldSide) => ({ text, lines, value });
  const about = {
    anchor: checkAnchor(id),
    state,
    left: side(left),
    right: side(right),
    difference,
    bound,
    addends,
    unit,
  };
  return thing === unit ? about : { ...about, thing };
}

function coverageOf({ coverage }: ToldBudget): CheckList['coverage'] {
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
