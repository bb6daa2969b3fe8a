import type { Body } from './body';
import type { InventedBudget } from './budget';
import { CLASSES, FUNCTION_NAMES } from './functionCodes';
import { figure, worth } from './figure';
import type { Habits } from './habits';
import type { Truth } from './Invented';
import type { Paper, Piece } from './paper';
import type { Random } from './random';
import type { Style } from './style';

/** One printed line of a header, without a blank line before it where tight. */
export interface HeaderLine {
  text: string;
  tight: boolean;
}

/** A document in the making: what it is about, how it looks, the paper, and the truth so far. */
export interface Draft {
  random: Random;
  body: Body;
  style: Style;
  habits: Habits;
  budget: InventedBudget;
  paper: Paper;
  truth: Truth;
  /** Headers that were split anew, by table role. */
  headers: Map<string, HeaderLine[]>;
  /** Communities of a project and what each gets (万元), by index of the project. */
  units: Map<number, { count: number; each: string }>;
}

const CLASS_NAMES = new Map(CLASSES);

/** Name of a function class, section or item, in the document's brackets. */
export function functionName(draft: Draft, code: string): string {
  return bracketed(draft, CLASS_NAMES.get(code) ?? FUNCTION_NAMES[code] ?? code);
}

/** Full-width brackets, or half-width ones in the documents that use them. */
export function bracketed(draft: Draft, name: string): string {
  return draft.style.halfBrackets ? name.replace(/（/g, '(').replace(/）/g, ')') : name;
}

/** An amount as the narrative states it, with its unit: `4,187.94` and `万元`. */
export function stated(draft: Draft, fen: number, mark: (line: number) => void = () => undefined): Piece[] {
  return [{ text: figure(fen, draft.style.prose), mark }, draft.style.prose.unit];
}

/** What the narrative's figure is worth, in yuan. */
export function statedWorth(draft: Draft, fen: number): number {
  return worth(fen, draft.style.prose);
}
