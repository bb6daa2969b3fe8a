import { ranges } from './checkWords';
import type { Lang } from './lang';
import { plural } from './plural';

/** What pictures say that no page says. */
export interface PictureWords {
  /** Body, year, stage, unit. */
  facts: (body: string, year: number, unit: string) => string[];
  source: (body: string, year: number, level: string, tables: string) => string;
  checks: (total: number, wrong: number) => string;
  noChecks: string;
  flows: (source: { share: string; name: string }, economic: { share: string; name: string }) => string;
  /** A project and its part of all spending. */
  project: (name: string, share: string) => string;
  more: (count: number) => string;
  /** `2030 年 1.00 → 2031 年 2.00` */
  years: (year: number, prior: string, current: string) => string;
  /** Around last year's figure, which is worked out. */
  prior: (year: number, amount: string) => string;
  /** After the number of figures that a table has. */
  figures: string;
  checkUnit: string;
}

const WORDS: Readonly<Record<Lang, PictureWords>> = {
  zh: {
    facts: (body, year, unit) => [body, `${year} 年 · 预算`, ...(unit ? [`单位：${unit}`] : [])],
    source: (body, year, level, tables) => `资料来源：《${body} ${year} 年${level}预算公开》${tables}`,
    checks: (total, wrong) => `核对 ${total} 处，${wrong === 0 ? '没有不符' : `不符 ${wrong} 处`}`,
    noChecks: '没有可核对的数',
    flows: (source, economic) => `${source.share} 来自${source.name}，${economic.share} 花成${economic.name}`,
    project: (name, share) => `${name}，占全部支出的 ${share}`,
    more: (count) => `另有 ${count} 项`,
    years: (year, prior, current) => `${year - 1} 年 ${prior}（算得）→ ${year} 年 ${current}`,
    prior: (year, amount) => `${year} 年 ${amount}，由本年金额减去写明的增减算得。`,
    figures: '个数',
    checkUnit: '处',
  },
  en: {
    facts: (body, year, unit) => [body, `${year} · budget`, ...(unit ? [unit] : [])],
    source: (body, year, level, tables) =>
      `Source: 《${body} ${year} 年${level}预算公开》${tables ? ` ${tables}` : ''}`,
    checks: (total, wrong) =>
      `${plural(total, 'check')}, ${wrong === 0 ? 'no contradiction' : plural(wrong, 'contradiction')}`,
    noChecks: 'nothing to check',
    flows: (source, economic) => `${source.share} from: ${source.name}; ${economic.share} spent on: ${economic.name}`,
    project: (name, share) => `${name}: ${share} of all spending`,
    more: (count) => `and ${count} more`,
    years: (year, prior, current) => `${year - 1}: ${prior} (derived) → ${year}: ${current}`,
    prior: (year, amount) => `${year}: ${amount}, derived from this year’s figure and the stated changes.`,
    figures: '',
    checkUnit: '',
  },
};

/** Numbers of tables in short: `表2、3、5–7`; labels of another form stay as they are. */
export function tableRange(labels: readonly string[]): string {
  const matches = labels.map((label) => /^(\D+)(\d+)$/.exec(label));
  const [head] = matches.map((match) => match?.[1]);
  if (head === undefined || matches.some((match) => match?.[1] !== head)) return labels.join('、');
  const numbers = [...new Set(matches.map((match) => Number(match?.[2])))].sort((a, b) => a - b);
  // Two neighbours are no range.
  const runs = ranges(numbers).map((run) => run.replace(/^(\d+)–(\d+)$/, shortRun));
  return `${head}${runs.join('、')}`;
}

function shortRun(run: string, first: string, last: string): string {
  return Number(last) - Number(first) === 1 ? `${first}、${last}` : run;
}

/** The words of pictures. */
export function pictureWordsOf(lang: Lang): PictureWords {
  return WORDS[lang];
}
