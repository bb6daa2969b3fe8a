import type { Lang } from './lang';
import { plural } from './plural';

/** What the first page says around its short forms of the changes and the projects. */
export interface TeaserWords {
  changes: {
    title: string;
    lede: (year: number) => string;
    /** How many more there are, of purposes or of whatever is stated. */
    more: (count: number, purposes: boolean) => string;
    /** Where the document states no other change. */
    all: string;
  };
  projects: {
    title: (count: number) => string;
    lede: string;
    basis: string;
    period: string;
    spending: string;
    targets: (count: number, changed: number) => string;
    others: string;
    more: string;
    /** Where the document describes no project. */
    none: string;
  };
  trust: {
    /** How many of all contradictions stand here. */
    places: (shown: number, all: number) => string;
    /** Money is missing since it was not read. */
    notRead: (figures: number, places: number) => string;
    more: (count: number) => string;
    tables: string;
  };
}

const zh: TeaserWords = {
  changes: {
    title: '变了什么，为什么',
    lede: (year) => `各项用途比 ${year - 1} 年，按增减多少排列，单位万元。理由是公开文件的原话。`,
    more: (count, purposes) => `还有 ${count} 项${purposes ? '用途的' : ''}增减`,
    all: '看写了今年数的各项',
  },
  projects: {
    title: (count) => `${count} 个项目，钱怎么算出来的`,
    lede: '一格是一份。多少份、每份多少钱，都是文件写明的。',
    basis: '依据',
    period: '时间',
    spending: '用在',
    targets: (count, changed) =>
      changed === 0 ? `${count} 个绩效目标` : `${count} 个绩效目标，${changed} 个和上年不同`,
    others: '其余项目',
    more: '看全部项目的依据和目标',
    none: '看项目支出的总数',
  },
  trust: {
    places: (shown, all) => (shown === all ? `${all} 处` : `${all} 处里的 ${shown} 处`),
    notRead: (figures, places) =>
      figures > 0
        ? `有 ${figures} 个数没有读进来，少了钱的有 ${places} 处。看是哪些`
        : `有 ${places} 处没有读进来，那里少了钱。看是哪些`,
    more: (count) => `看全部 ${count} 处核对`,
    tables: '看每张原表',
  },
};

const en: TeaserWords = {
  changes: {
    title: 'What changed, and why',
    lede: (year) =>
      `Each purpose against ${year - 1}, the largest change first, in thousand yuan. The reasons are the document’s own words, in Chinese.`,
    more: (count, purposes) => (purposes ? `${plural(count, 'more purpose')} changed` : plural(count, 'more change')),
    all: 'See what is stated for this year',
  },
  projects: {
    title: (count) => (count === 1 ? 'One project, and how it works out' : `${count} projects, and how they work out`),
    lede: 'One block for each unit. How many units and how much for each is what the document says.',
    basis: 'Basis',
    period: 'Period',
    spending: 'Spent on',
    targets: (count, changed) =>
      plural(count, 'performance target') +
      (changed === 0 ? '' : `, ${changed} ${changed === 1 ? 'differs' : 'differ'} from last year`),
    others: 'The others',
    more: 'See the basis and targets of all projects',
    none: 'See the total of project spending',
  },
  trust: {
    places: (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`),
    notRead: (figures, places) =>
      figures > 0
        ? `${plural(figures, 'number')} not read; money is missing in ${plural(places, 'place')}. See which`
        : `${plural(places, 'place')} not read, where money is missing. See which`,
    more: (count) => `See all ${plural(count, 'check')}`,
    tables: 'See the tables as printed',
  },
};

/** What the first page says around its short forms. */
export function teaserWordsOf(lang: Lang): TeaserWords {
  return lang === 'zh' ? zh : en;
}
