import { MEANS_ANCHOR, toAnchor } from '../../addresses/anchors';
import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import { certaintyOf } from '../../model/flow';
import type { Holding } from '../../model/narrative/holding';
import { cellOf, type Cell } from '../tables/cell';
import { labelOf } from '../targets/means';
import type { Answer, AnswerCell, AnswerFigure } from './answer';

/** What an answer has beside what most answers leave empty. */
export type Draft = Pick<Answer, 'figures'> & Partial<Answer>;

/** Where the body's means stand. */
export const OF_MEANS = { view: 'targets', at: toAnchor(MEANS_ANCHOR) };

/** So many figures of a list make an answer. */
export const MOST = 4;

/** A figure with what most figures leave empty: money without a place of its own. */
export function figureOf(
  figure: Partial<AnswerFigure> & Pick<AnswerFigure, 'value' | 'step' | 'certainty'>,
): AnswerFigure {
  return { name: '', gloss: '', unit: '元', cells: [], lines: null, ...figure };
}

/** A printed figure with its cell. */
export function printed(budget: Budget, fact: Fact, name: string): AnswerFigure {
  const { amount: value, step } = fact;
  return figureOf({ name, value, step, certainty: certaintyOf(fact), cells: [brief(cellOf(budget, fact))] });
}

/** A figure that a sentence states, with its lines. */
export function said(
  name: string,
  value: number,
  unit: string,
  step: number,
  lines: AnswerFigure['lines'],
): AnswerFigure {
  return figureOf({ name, value, unit, step, certainty: 'reported', lines });
}

/** A cell as an answer keeps it. */
export const brief = ({ fact, table, row, line }: Cell): AnswerCell => ({ fact, table, row, line });

/** One line as a range. */
export const lineOf = (line: number): [from: number, to: number] => [line, line];

/** What sentences outside the tables state of a group. */
export function held(budget: Budget, group: Holding['group'], choose: (holding: Holding) => boolean): AnswerFigure[] {
  return budget.holdings
    .filter((holding) => holding.group === group && choose(holding))
    .map(({ label, value, unit, step, printed: { line } }) =>
      said(labelOf(budget, label), value, unit, step, lineOf(line)),
    );
}

/** The people that the document counts. */
export function staffHeld(budget: Budget): AnswerFigure[] {
  const counted = held(budget, 'staff', ({ role, unit, value }) => role !== 'change' && unit !== '元' && value > 0);
  return counted.slice(0, MOST);
}
