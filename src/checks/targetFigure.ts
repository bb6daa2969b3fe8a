import type { Target, TargetTable } from '../model/target';
import type { Figure } from './figure';

/** `某某经费绩效目标表`, or `部门整体绩效目标表` for the body's own. */
export function placeOfTargets(table: TargetTable): string {
  return table.project ? `${table.project}绩效目标表` : table.title || '部门整体绩效目标表';
}

/** The target value with its unit as printed: `=12个`. */
export function targetText(target: Target): string {
  return `${target.indicator} ${target.operator}${target.value} ${target.unit}`.trim();
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
