import { YUAN_PER_UNIT, decimalsOf, parsePrinted, toFen, type MoneyUnit } from '../money';
import type { Target } from './target';

/** Number and unit of a value in print: `＞=90%` is 90 %, `12个` is 12 个; undefined for a value in words. */
export function quantityOf(printed: string): { value: number; decimals: number; unit: string } | undefined {
  const match = /^[＞＜≥≤>=<＝\s]*(-?[\d,，]+(?:\.\d+)?)\s*(.*)$/.exec(printed.trim());
  const [, number = '', unit = ''] = match ?? [];
  const value = parsePrinted(number);
  return Number.isNaN(value) ? undefined : { value, decimals: decimalsOf(number), unit: unit.replace(/\s/g, '') };
}

/** A target value in money (元, 万元, 万元/个/年) as yuan with its step; undefined for any other. */
export function targetMoney(target: Target): { amount: number; step: number } | undefined {
  const quantity = quantityOf(target.value);
  const unit = (Object.keys(YUAN_PER_UNIT) as MoneyUnit[])
    .sort((a, b) => b.length - a.length)
    .find((name) => target.unit.replace(/\s/g, '').startsWith(name));
  if (!quantity || !unit) return undefined;
  const worth = YUAN_PER_UNIT[unit];
  return { amount: toFen(quantity.value * worth), step: worth / 10 ** quantity.decimals };
}
