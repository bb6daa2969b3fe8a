import { YUAN_PER_UNIT, decimalsOf, parsePrinted, toFen } from '../money';
import type { MoneyUnit } from '../money';
import type { Target, TargetTable } from '../target';
import type { Figure } from './figure';

/** `某某经费绩效目标表`, or `部门整体绩效目标表` for the body's own. */
export function placeOfTargets(table: TargetTable): string {
  return table.project ? `${table.project}绩效目标表` : table.title || '部门整体绩效目标表';
}

/** Number and unit of a value in print: `＞=90%` is 90 %, `12个` is 12 个; undefined for a value in words. */
export function quantityOf(printed: string): { value: number; decimals: number; unit: string } | undefined {
  const match = /^[＞＜≥≤>=<＝\s]*(-?[\d,，]+(?:\.\d+)?)\s*(.*)$/.exec(printed.trim());
  const [, number = '', unit = ''] = match ?? [];
  const value = parsePrinted(number);
  return Number.isNaN(value) ? undefined : { value, decimals: decimalsOf(number), unit: unit.replace(/\s/g, '') };
}

/** The target value with its unit as printed: `=12个`. */
export function targetText(target: Target): string {
  return `${target.indicator} ${target.operator}${target.value} ${target.unit}`.trim();
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

/** A row of a target table as a figure with a value of its own. */
export function targetFigure(
  table: TargetTable,
  target: Target,
  column: string,
  printed: string,
  value: number,
): Figure {
  const figure = { place: placeOfTargets(table), subject: target.indicator, column, printed, value };
  return { ...figure, step: 0, lines: [target.place.line], facts: [] };
}

/** Indicators under nearly the same words: the same characters in any order, 的 left out. */
export function sameWords(indicator: string): string {
  return Array.from(indicator.replace(/[\s的（）()]/g, ''))
    .sort()
    .join('');
}
