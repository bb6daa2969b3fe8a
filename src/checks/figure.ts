import { sumYuan } from '../model/money';
import { UNITS, type CheckSide, type SideForm } from '../model/checks/check';
import type { Holding } from '../model/narrative/holding';
import type { Operand } from '../model/checks/operand';
import type { Project } from '../model/narrative/project';
import type { StatedAmount, StatedPercent, Statement } from '../model/narrative/statement';

/** One printed figure of a check. */
export interface Figure {
  /** What it is, for those who tell it. */
  operand: Operand;
  value: number;
  /** One unit in the last printed place; 0 for an exact count. */
  step: number;
  lines: number[];
  facts: string[];
}

/** An amount that the document states in words as a figure. */
export function amountFigure(operand: Operand, { amount, step, printed }: StatedAmount): Figure {
  return { operand, value: amount, step, lines: [printed.line], facts: [] };
}

/** The amount that a statement states; none if it states none. */
export function statedFigures({ id, amount }: Statement): Figure[] {
  return amount ? [amountFigure({ kind: 'amount', statement: id }, amount)] : [];
}

/** The amount that the narrative gives a project; none if it gives none. */
export function projectFigures({ id, amount }: Project): Figure[] {
  return amount ? [amountFigure({ kind: 'project', project: id }, amount)] : [];
}

/** A stated difference from last year's budget as a figure; undefined if the statement prints none. */
export function changeFigure({ id, change }: Statement): Figure | undefined {
  if (!change || change.amount === null || change.workedOut) return undefined;
  const operand: Operand = { kind: 'change', statement: id };
  return { operand, value: change.amount, step: change.step, lines: [change.printed.line], facts: [] };
}

/** A stated percentage as a figure, in percentage points. */
export function percentFigure(operand: Operand, { value, step, printed }: StatedPercent): Figure {
  return { operand, value, step, lines: [printed.line], facts: [] };
}

/** A holding as a figure, a total or a part of the total before it. Money is rounded, a counted thing is not. */
export function holdingFigure({ id, unit, value, step, printed }: Holding, kind: 'holding' | 'holding-part'): Figure {
  const operand: Operand = { kind, holding: id };
  return { operand, value, step: unit === UNITS.money ? step : 0, lines: [printed.line], facts: [] };
}

/** A number of things that the reader counts: rows of a table, names of a list. */
export function countFigure(operand: Operand, count: number, lines: number[], facts: string[] = []): Figure {
  return { operand, value: count, step: 0, lines, facts };
}

/** What lists hold, each once. Most sides have one figure with one line, which is what makes this worth its lines. */
function each<T>(lists: readonly (readonly T[])[]): T[] {
  const [only] = lists;
  return only && lists.length === 1 && only.length < 2 ? [...only] : [...new Set(lists.flat())];
}

/** The side of a check that adds these figures, or makes something else of them. */
export function sideOf(figures: readonly Figure[], form?: SideForm): CheckSide {
  return {
    operands: figures.map(({ operand }) => operand),
    ...(form ? { form } : {}),
    lines: each(figures.map((figure) => figure.lines)).sort((a, b) => a - b),
    facts: each(figures.map((figure) => figure.facts)),
    value: sumYuan(figures.map(({ operand, value }) => (operand.minus ? -value : value))),
  };
}
