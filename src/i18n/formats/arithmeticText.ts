import type { Yuan } from '../../model/money';
import { countWord } from './countWords';
import type { Lang } from '../lang';
import { formatAmount, grouped, ownUnit } from './numbers';
import { projectWordsOf } from '../words/pages/projectWords';

interface Units {
  count: number;
  unit: string;
  /** What one unit costs, and one unit in the last printed place of it, in yuan. */
  each: Yuan;
  step: Yuan;
}

/** A counted number with the decimals that it has, since half a unit is no unit: `12`, `2.5`. */
export function countText(count: number): string {
  return grouped(count, String(count).split('.')[1]?.length ?? 0);
}

/** `12 个社区` */
export function unitsText({ count, unit }: Pick<Units, 'count' | 'unit'>, lang: Lang): string {
  return projectWordsOf(lang).units(countText(count), countWord(unit, count, lang));
}

/** `12 个社区 × 20.00 万元` */
export function arithmeticText(units: Units, lang: Lang): string {
  const money = ownUnit(units.each, lang);
  return `${unitsText(units, lang)} × ${formatAmount(units.each, money, units.step)} ${money.word}`;
}
