import { countedWords as en } from '../en/countedWords';
import { countedWords as zh } from '../zh/countedWords';
import { grouped } from './numbers';
import { entryFor } from '../terms/entryFor';
import type { Lang } from '../lang';

/** Words for the units and things that documents count, one and several. */
export type CountedWords = Readonly<Record<string, readonly [one: string, several: string]>>;

const WORDS: Readonly<Record<Lang, CountedWords>> = { zh, en };

/** Units that follow a Chinese count as they are. */
const MEASURES: ReadonlySet<string> = new Set(
  '个 人 户 名 家 所 处 件 份 项 场 期 座 栋 条 盏 亩 次 人次 万人次 月 个月 天 年 辆 台 套 批 平方米 公里 米 吨'.split(
    ' ',
  ),
);

/** What stands between a Chinese count and what is counted: `12 个社区`, but `12 户`. */
export function measureBefore(unit: string): '' | '个' {
  return MEASURES.has(unit) ? '' : '个';
}

/** A unit or thing of the document after a count; one without an English word stays as printed. */
export function countWord(unit: string, count: number, lang: Lang): string {
  const words = entryFor(WORDS[lang], unit);
  return words === undefined ? unit : words[Math.abs(count) === 1 ? 0 : 1];
}

/**
 * What is counted where the unit alone says nothing in English: of the things that a sentence names, the last one before
 * the figure. `财政拨款项目 2 个` counts 项目. Any other unit stands for itself.
 */
export function countedThing(unit: string, sentence: string, lang: Lang): string {
  if (unit !== '个' || lang === 'zh') return unit;
  const things = Object.keys(WORDS[lang]).filter((thing) => thing.length > 1 && !/[个月次元%/]/.test(thing));
  const placed = things.map((thing) => ({ thing, end: sentence.lastIndexOf(thing) + thing.length }));
  const named = placed.filter(({ thing, end }) => end >= thing.length);
  return named.sort((a, b) => b.end - a.end || b.thing.length - a.thing.length)[0]?.thing ?? unit;
}

/** A value that is no money, with its unit; what is very small, such as the rounding of a percentage, keeps four decimals. */
export function valueText(value: number, unit: string, lang: Lang): string {
  const most = Math.abs(value) < 0.1 ? 4 : 2;
  const decimals = Math.min(most, String(value).split('.')[1]?.length ?? 0);
  return `${grouped(value, decimals)} ${countWord(unit, value, lang)}`.trim();
}

/** Whether a value holds an English word that is too long for a narrow place at the size of a figure. */
export function hasLongWord(text: string): boolean {
  return /[a-z]{8,}/i.test(text);
}
