import { judgeDifference, soften } from '../model/rounding';
import { toFen } from '../model/money';
import { sideOf } from './figure';
import type { PercentVerdict, Verdict } from '../model/rounding';
import type { Figure } from './figure';
import type { Comparison } from './rule';

/** How a comparison departs from the plain one. */
export interface Manner {
  /** 元 unless said otherwise. */
  unit?: string;
  /** True where the document may mean something else by its words, so that it never contradicts itself here. */
  soft?: boolean;
  /** True where a figure that a rule of ours placed may belong to one of the sides: a difference is then none of the document's. */
  guessed?: boolean;
}

/**
 * Holds the sum of some figures against the sum of others. A side without any figure makes no comparison: the answer is
 * an empty list, so that a rule can spread it.
 */
export function compareSums(what: string, left: Figure[], right: Figure[], manner: Manner = {}): Comparison[] {
  if (left.length === 0 || right.length === 0) return [];
  const leftSide = sideOf(left);
  const rightSide = sideOf(right);
  const steps = [...left, ...right].map((figure) => figure.step);
  const verdict = judgeDifference(toFen(leftSide.value - rightSide.value), steps);
  return [
    {
      what,
      left: leftSide,
      right: rightSide,
      ...(manner.soft ? soften(verdict) : verdict),
      ...(manner.guessed && verdict.state === '不符' ? { state: '需核对' as const } : {}),
      addends: Math.max(left.length, right.length),
      unit: manner.unit ?? '元',
    },
  ];
}

/** Holds a stated percentage against the one that the figures give. */
export function comparePercent(
  what: string,
  stated: Figure,
  from: { figures: Figure[]; text: string },
  verdict: PercentVerdict | undefined,
): Comparison[] {
  if (!verdict) return [];
  const { value, ...judged } = verdict;
  const right = { ...sideOf(from.figures), text: from.text, value };
  return [{ what, left: sideOf([stated]), right, ...judged, addends: from.figures.length, unit: '%' }];
}

/** A finding that is no difference of two sums: the verdict is given. */
export function compareAs(what: string, left: Figure, right: Figure, unit: string, verdict: Verdict): Comparison {
  return { what, left: sideOf([left]), right: sideOf([right]), ...verdict, addends: 1, unit };
}
