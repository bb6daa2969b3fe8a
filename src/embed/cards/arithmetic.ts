import { countWord } from '../../i18n/countWords';
import type { Lang } from '../../i18n/lang';
import { formatAmount, grouped, ownUnit } from '../../i18n/numbers';
import { projectWordsOf } from '../../i18n/projectWords';
import type { ProjectUnits } from '../../series/projects';

/** How many projects an embed shows; the others are counted. */
export const MOST_PROJECTS = 8;

/** `12 个社区 × 20.00 万元` */
export function arithmeticOf({ count, unit, each, step }: ProjectUnits, lang: Lang): string {
  const words = projectWordsOf(lang);
  const money = ownUnit(each, lang);
  const number = grouped(count, String(count).split('.')[1]?.length ?? 0);
  return `${words.units(number, countWord(unit, count, lang))} × ${formatAmount(each, money, step)} ${money.word}`;
}
