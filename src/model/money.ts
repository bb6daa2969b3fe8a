/**
 * Money and the printed numbers it comes from.
 *
 * Amounts are held in yuan everywhere; what a document prints in 万元 is multiplied once, when it is read.
 */

/** An amount in yuan, exact to the fen (0.01). */
export type Yuan = number;

/** How many yuan one printed unit stands for. */
export const YUAN_PER_UNIT = { 元: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 } as const;

export type MoneyUnit = keyof typeof YUAN_PER_UNIT;

/** Rounds away the dust of binary fractions: the result is exact to the fen. */
export function toFen(amount: number): Yuan {
  const rounded = Math.round(amount * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** Adds amounts without leaving binary dust. */
export function sumYuan(amounts: Iterable<Yuan>): Yuan {
  let fen = 0;
  for (const amount of amounts) fen += Math.round(amount * 100);
  return fen / 100;
}

/** How many decimals a number shows: `decimalsOf('1,234.56')` is 2. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The plain number behind a printed one: `parsePrinted('-1,234.56')` is -1234.56; not a number gives NaN. */
export function parsePrinted(text: string): number {
  const plain = text.replace(/[,，\s]/g, '').replace(/[－−]/g, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What a printed number is worth in yuan. */
export function yuanOf(text: string, unit: MoneyUnit): Yuan {
  return toFen(parsePrinted(text) * YUAN_PER_UNIT[unit]);
}

/** The worth in yuan of one unit in the last printed place: 100 for `1,234.56` 万元. */
export function stepOf(text: string, unit: MoneyUnit): Yuan {
  return YUAN_PER_UNIT[unit] / 10 ** decimalsOf(text);
}

/** The unit that a number was printed in, known from its step: the inverse of `stepOf`. Undefined for any other worth. */
export function printedIn(text: string, step: Yuan): MoneyUnit | undefined {
  const worth = step * 10 ** decimalsOf(text);
  return (Object.keys(YUAN_PER_UNIT) as MoneyUnit[]).find((unit) => Math.abs(YUAN_PER_UNIT[unit] / worth - 1) < 1e-9);
}
