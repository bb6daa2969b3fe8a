import { entryFor } from './entryFor';
import type { Lang } from './lang';

type Counted = Readonly<Record<string, readonly [one: string, several: string]>>;

/** Words for the units and things that documents count, one and several; Chinese has the document's own. */
const WORDS: Readonly<Record<Lang, Counted>> = {
  zh: {},
  en: {
    个: ['', ''],
    人: ['person', 'people'],
    户: ['household', 'households'],
    人次: ['visit', 'visits'],
    万人次: ['× 10,000 visits', '× 10,000 visits'],
    '万/人次': ['× 10,000 visits', '× 10,000 visits'],
    月: ['month', 'months'],
    个月: ['month', 'months'],
    天: ['day', 'days'],
    次: ['time', 'times'],
    辆: ['vehicle', 'vehicles'],
    台: ['machine', 'machines'],
    套: ['set', 'sets'],
    分: ['point', 'points'],
    平方米: ['m²', 'm²'],
    '%': ['%', '%'],
    元: ['yuan', 'yuan'],
    万元: ['× 10,000 yuan', '× 10,000 yuan'],
    '万元/个/年': ['× 10,000 yuan each a year', '× 10,000 yuan each a year'],
    '元/人/月': ['yuan a person a month', 'yuan a person a month'],
    项目: ['project', 'projects'],
    社区: ['community', 'communities'],
    村: ['village', 'villages'],
    网格: ['grid', 'grids'],
    党支部: ['party branch', 'party branches'],
    网格党支部: ['party branch of a grid', 'party branches of grids'],
    学校: ['school', 'schools'],
    站点: ['station', 'stations'],
  },
};

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
