import { YUAN_PER_UNIT, decimalsOf, type MoneyUnit } from '../../model/money';
import type { OperandKind, OperandOf } from '../../model/checks/operand';
import type { Mentioned } from './Mentioned';

/** One figure of a check in words; what a figure has in common with the one before it is said once. */
export interface Piece {
  /** Where it stands: a table, a section of the narrative, a table of targets. */
  place?: string;
  /** Row or thing: `201 一般公共服务支出`. */
  subject?: string;
  /** Column, or what of the thing. */
  column?: string;
  /** The figure, with its unit where it stands in a sentence. */
  printed: string;
}

/** The words of some kinds of operands in one language; undefined where the budget does not hold what is named. */
export type WordsOf<Kind extends OperandKind> = {
  readonly [K in Kind]: (operand: OperandOf<K>, mentioned: Mentioned) => Piece | undefined;
};

export type OperandWords = WordsOf<OperandKind>;

/** The words of all of them, and of what a side makes of its figures. */
export interface SideWords {
  operands: OperandWords;
  /** One figure with what was not said before it. */
  piece: (words: readonly string[], printed: string) => string;
  partOfWhole: (part: string, whole: string, percent: string) => string;
  /** @param sign of what is taken back from this year's figure */
  changeOfPrior: (change: string, current: string, sign: string, size: string, percent: string) => string;
  sumOfWeights: (place: string, points: number, parts: string) => string;
}

/** The unit that a bare stated amount is printed in, since one printed unit is its step times its decimals; else undefined. */
export function unitOfBare(text: string, step: number): MoneyUnit | undefined {
  if (!/^[-−－\d,，.\s]+$/.test(text)) return undefined;
  const worth = step * 10 ** decimalsOf(text);
  const units = Object.keys(YUAN_PER_UNIT) as MoneyUnit[];
  return units.find((unit) => Math.abs(YUAN_PER_UNIT[unit] - worth) < 1e-6 * YUAN_PER_UNIT[unit]);
}
