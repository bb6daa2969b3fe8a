import type { TeaserWords } from '../../words/pages/teaserWords';

export const teaserWords: TeaserWords = {
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
