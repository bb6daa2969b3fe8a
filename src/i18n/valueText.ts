import { countWord } from './countWords';
import type { Lang } from './lang';
import { grouped } from './numbers';

/** A value that is no money, with its unit; what is very small, such as the rounding of a percentage, keeps four decimals. */
export function valueText(value: number, unit: string, lang: Lang): string {
  const most = Math.abs(value) < 0.1 ? 4 : 2;
  const decimals = Math.min(most, String(value).split('.')[1]?.length ?? 0);
  return `${grouped(value, decimals)} ${countWord(unit, value, lang)}`.trim();
}
