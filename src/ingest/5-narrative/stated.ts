import { decimalsOf, parsePrinted, stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import type { StatedAmount, StatedPercent } from '../../model/statement';
import type { Prose } from './Prose';

/** An amount as `MONEY` finds it. */
export function statedAt(prose: Prose, at: number, match: RegExpMatchArray): StatedAmount {
  const number = match[1] ?? '';
  const unit = (match[2] ?? '元') as MoneyUnit;
  return { amount: yuanOf(number, unit), step: stepOf(number, unit), printed: prose.printed(at, at + number.length) };
}

/** A percentage inside of what a pattern found, with the sign of its words. */
export function percentAt(
  prose: Prose,
  found: RegExpMatchArray,
  at: number,
  number: string,
  sign: 1 | -1,
): StatedPercent {
  const from = at + found[0].lastIndexOf(number);
  const printed = parsePrinted(number);
  const value = printed < 0 ? printed : sign * printed;
  return {
    value: value === 0 ? 0 : value,
    step: 1 / 10 ** decimalsOf(number),
    printed: prose.printed(from, from + number.length),
  };
}
