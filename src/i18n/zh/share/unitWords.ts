import type { UnitWords } from '../../words/share/unitWords';

export const unitWords: UnitWords = {
  seal: '份',
  title: ({ one }) => `我的${one}，一年分到多少`,
  second: 'What one of them gets in a year',
  describe: (body, year) => `${body} ${year} 年的预算里，每一份一年分到多少，只用文件里写明的分配算出来。`,
  none: '文件没有写按多少份分钱',
  noneText: '没有一个项目写明分给几个、每个多少。没有写，不等于没有分。',
  finding: ({ one }, amount) => `每个${one}一年分到 ${amount}`,
  alike: ({ one }) => `每个${one}都一样`,
  derived: '算得',
  squares: ({ text }) => `${text}，一格一个`,
  gone: (gone) => `虚框是去年有、今年没有的 ${gone} 个。`,
  further: ({ one }) => `再加上${one}`,
  eachGets: ({ one }) => `每个${one}一年`,
  some: (count) => `只有其中 ${count} 个有，哪几个没有写`,
  ask: (main, other) => `你的${main.one}有几个${other.one}？`,
  less: ({ one }) => `少一个${one}`,
  more: ({ one }) => `多一个${one}`,
  sum: '一年合计',
  mean: (main, other, start, over) =>
    `${other.text}，${main.text}，平均 ${start} 个${over ? '多' : ''}；从 ${start} 开始数。`,
  missing: {
    title: '文件没有公布的',
    names: ({ text }) => `是哪 ${text}：项目的说明里没有写名字`,
    gone: (gone, { one }) => `去年比今年多的 ${gone} 个${one}是哪几个`,
    numbers: (main, other) => `每个${main.one}有几个${other.one}：只写了一共 ${other.text}`,
    results: '这些钱办成了什么，实际拨了多少',
    resultsText: '这是预算，实际数不在这份文件里',
  },
  questions: '就这些问一问',
  sentence: ({ one }, amount, parts) => `每个${one}一年分到 ${amount}：${parts}`,
};
