import type { OperandOf } from '../../model/checks/operand';
import type { Target } from '../../model/narrative/target';
import type { Figure } from '../figure';

/** The kinds of figures that a row of a target table gives by itself. */
type OfTarget = 'target' | 'target-year' | 'last-year' | 'decrease' | 'satisfaction' | 'weight';

/** A row of a target table as a figure: of what in it, and its value. */
export function targetFigure(kind: OfTarget, target: Target, value: number): Figure {
  const operand: OperandOf<OfTarget> = { kind, target: target.id };
  return { operand, value, step: 0, lines: [target.place.line], facts: [] };
}

/** Indicators under nearly the same words: the same characters in any order, 的 left out. */
export function sameWords(indicator: string): string {
  return Array.from(indicator.replace(/[\s的（）()]/g, ''))
    .sort()
    .join('');
}
