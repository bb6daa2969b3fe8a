import { UNITS, type SideForm } from '../model/checks/check';
import { judgeDifference, soften, type PercentVerdict, type Verdict } from '../model/sums/rounding';
import { toFen } from '../model/money';
import { sideOf, type Figure } from './figure';
import type { Comparison, Subject } from './rule';

/** How a comparison departs from the plain one. */
export interface Manner {
  /** 元 unless said otherwise. */
  unit?: string;
  /** True where the document may mean something else by its words, so that it never contradicts itself here. */
  soft?: boolean;
  /** True where a figure that a rule of ours placed may belong to one of the sides: a difference is then none of the document's. */
  guessed?: () => boolean;
  /** What the left side makes of its figures, where it does more than add them up. */
  leftForm?: SideForm;
}

/** The words of a subject, and the things that it names. */
function named(subject: Subject): Pick<Comparison, 'what' | 'about'> {
  const parts = typeof subject === 'string' || 'id' in subject ? [subject] : subject;
  return {
    what: parts.map((part) => (typeof part === 'string' ? part : part.id)).join('/'),
    about: parts.flatMap((part) => (typeof part === 'string' ? [] : [part.id])),
  };
}

/**
 * Holds the sum of some figures against the sum of others. A side without any figure makes no comparison: the answer is
 * an empty list, so that a rule can spread it.
 */
export function compareSums(subject: Subject, left: Figure[], right: Figure[], manner: Manner = {}): Comparison[] {
  if (left.length === 0 || right.length === 0) return [];
  const leftSide = sideOf(left, manner.leftForm);
  const rightSide = sideOf(right);
  const steps = [...left, ...right].map((figure) => figure.step);
  const verdict = judgeDifference(toFen(leftSide.value - rightSide.value), steps);
  return [
    {
      ...named(subject),
      left: leftSide,
      right: rightSide,
      ...(manner.soft ? soften(verdict) : verdict),
      ...(verdict.state === '不符' && manner.guessed?.() ? { state: '需核对' as const } : {}),
      addends: Math.max(left.length, right.length),
      unit: manner.unit ?? UNITS.money,
    },
  ];
}

/** Holds a whole against some parts of it: what the other parts are is not printed, so that only too small a whole says anything. */
export function compareWithin(subject: Subject, whole: Figure[], parts: Figure[], manner: Manner = {}): Comparison[] {
  const sum = (figures: readonly Figure[]): number => figures.reduce((total, { value }) => total + value, 0);
  const slack = [...whole, ...parts].reduce((total, { step }) => total + step / 2, 0);
  return sum(whole) - sum(parts) > slack ? [] : compareSums(subject, whole, parts, manner);
}

/** Holds a stated percentage against the one that the figures give. */
export function comparePercent(
  subject: Subject,
  stated: Figure,
  from: { figures: Figure[]; form: SideForm },
  verdict: PercentVerdict | undefined,
): Comparison[] {
  if (!verdict) return [];
  const { value, ...judged } = verdict;
  const right = { ...sideOf(from.figures, from.form), value };
  return [
    { ...named(subject), left: sideOf([stated]), right, ...judged, addends: from.figures.length, unit: UNITS.percent },
  ];
}

/** A finding that is no difference of two sums: the verdict is given. */
export function compareAs(subject: Subject, left: Figure, right: Figure, unit: string, verdict: Verdict): Comparison {
  return { ...named(subject), left: sideOf([left]), right: sideOf([right]), ...verdict, addends: 1, unit };
}
