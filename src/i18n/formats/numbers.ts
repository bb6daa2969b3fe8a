import type { Yuan } from '../../model/money';
import type { Lang } from '../lang';

/** A unit of money on screen: how many yuan it is worth, and its word. */
export interface MoneyUnit {
  yuan: number;
  word: string;
}

const UNITS: Readonly<Record<Lang, { small: MoneyUnit; usual: MoneyUnit; large: MoneyUnit }>> = {
  zh: {
    small: { yuan: 1, word: '元' },
    usual: { yuan: 10_000, word: '万元' },
    large: { yuan: 100_000_000, word: '亿元' },
  },
  // Documents print 万元 with two decimals; thousands keep every printed digit and are an accountant's usual unit.
  en: {
    small: { yuan: 1, word: 'yuan' },
    usual: { yuan: 1_000, word: 'thousand yuan' },
    large: { yuan: 1_000_000, word: 'million yuan' },
  },
};

/** From how many yuan on the large unit is used, and below how many the small one. */
const LARGE_FROM = 1_000_000_000;
const SMALL_BELOW = 10_000;

const MINUS = '−';

/** The unit of columns and charts, which show all their amounts in one unit. */
export function columnUnit(lang: Lang): MoneyUnit {
  return UNITS[lang].usual;
}

/** The unit in which an amount that stands alone reads best. */
export function ownUnit(amount: Yuan, lang: Lang): MoneyUnit {
  const { small, usual, large } = UNITS[lang];
  const size = Math.abs(amount);
  if (size >= LARGE_FROM) return large;
  return size < SMALL_BELOW && size > 0 ? small : usual;
}

/**
 * An amount in a unit, with thousands separators and as many decimals as the source printed.
 * @param step one unit in the last printed place, in yuan: 100 for `1,234.56` 万元
 */
export function formatAmount(amount: Yuan, unit: MoneyUnit, step: Yuan = 100): string {
  const worth = amount / unit.yuan;
  const decimals = decimalsFor(step, unit);
  const short = Math.min(decimals, MOST_DECIMALS[unit.yuan] ?? decimals);
  // What is not nothing never looks like nothing.
  return grouped(worth, amount !== 0 && Number(worth.toFixed(short)) === 0 ? decimals : short);
}

/** Documents that print whole yuan are shown as finely as those that print 万元: two decimals of it, a hundred yuan. */
const MOST_DECIMALS: Readonly<Record<number, number>> = { 1_000: 1, 10_000: 2, 1_000_000: 4, 100_000_000: 6 };

/** The same with a sign in front, for changes: `+12.78`, `−132.50`, `0.00`. */
export function formatChange(amount: Yuan, unit: MoneyUnit, step: Yuan = 100): string {
  return (amount > 0 ? '+' : '') + formatAmount(amount, unit, step);
}

/** How many decimals show a printed step in a unit: none below the unit of one yuan but fen. */
function decimalsFor(step: Yuan, unit: MoneyUnit): number {
  return Math.min(8, Math.max(0, Math.round(Math.log10(unit.yuan / step))));
}

/** A number with separators, a true minus sign, and never a negative zero. */
export function grouped(value: number, decimals: number): string {
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = rest ? `${separated}.${rest}` : separated;
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? MINUS + text : text;
}

/** A part of one as a percentage: one decimal, two below 0.1 %, and never 0 or 100 % where that is not exact. */
export function formatShare(part: number): string {
  const percent = part * 100;
  const size = Math.abs(percent);
  if (size === 0) return '0%';
  if (size < 0.005) return percent < 0 ? `>${MINUS}0.01%` : '<0.01%';
  if (size < 0.1) return `${grouped(percent, 2)}%`;
  if (percent === 100) return '100%';
  return `${percent < 100 && percent > 99.95 ? '99.9' : grouped(percent, 1)}%`;
}

/** Yuan of a hundred with one decimal, never 0 or 100 where that is not exact. */
export function ofHundred(yuan: number): string {
  if (yuan > 0 && yuan < 0.05) return '<0.1';
  return yuan < 100 && yuan >= 99.95 ? '>99.9' : grouped(yuan, 1);
}

/** A worked-out percentage of change with one decimal and without its sign; the direction stands beside it as a mark. */
export function formatPercent(percent: number): string {
  return `${grouped(Math.abs(percent), 1)}%`;
}

/**
 * A percentage of change, whether the document states it or not. A stated one has the digits that are printed: rounding
 * once more what the document has rounded already could make it wrong by one (17.453 is printed 17.45 and is not 17.4).
 * @param step one unit in the last printed place, in percentage points
 */
export function formatRate({ value, step, stated }: { value: number; step: number; stated: boolean }): string {
  if (!stated) return formatPercent(value);
  return `${grouped(Math.abs(value), Math.max(0, -Math.round(Math.log10(step))))}%`;
}

/** A count with its English noun: `1 check`, `2 checks`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Ascending numbers, neighbours joined: 3, 4, 5 and 9 are `3–5` and `9`. */
export function ranges(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
