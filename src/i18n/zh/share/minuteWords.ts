import type { MinuteWords } from '../../words/share/minuteWords';

export const minuteWords: MinuteWords = {
  title: '一分钟看懂',
  describe: (body, year) => `${body} ${year} 年的钱，用同样的 100 格，一分钟看懂。`,
  place: (card, cards) => `${card} / ${cards}`,
  back: '上一张',
  next: '下一张',
  all: '看全部',
  deck: '用幻灯片讲',
  hint: '往左滑，或点下一张',
  swipe: (cards) => `往左滑，一共 ${cards} 张`,
  squares: '格',
  square: (amount) => ['一格 ', amount, '，是今年的百分之一。'],
  before: {
    title: (amount) => ['去年，这里有 ', amount],
    text: '由今年的数减去写明的增减算得。',
    printed: '印在去年的文件里。',
  },
  steps: {
    title: (leave, come) => [leave && `${leave} 格离开`, come && `${come} 格进来`].filter(Boolean).join('，'),
    text: (amount, less) => [`一共${less ? '少' : '多'}了 `, amount, '。'],
  },
  now: {
    title: (less) => (less === null ? '今年有 100 格' : less ? '今年剩下 100 格' : '今年到了 100 格'),
    text: (amount, percent, less) => [`比去年${less ? '少' : '多'} `, amount, `（${percent}）。后面都是这 100 格。`],
    ghost: '虚框是去年有、今年没有的。',
    alone: '今年的钱分成 100 格，后面都是这 100 格。',
  },
  purposes: { title: (squares, name) => ['用来做什么？', `${squares} 格是${name}`], text: '同样的 100 格，按用途排。' },
  kinds: {
    title: (squares, name) => ['花成什么？', `${squares} 格是${name}`],
    text: '还是这 100 格，按花法再排一次。',
  },
  projects: {
    title: (squares, count) => `${squares} 格是 ${count} 个项目`,
    text: '项目是专门办的事，提出来看；下面是其余的。',
  },
  less: (count) => `其余 ${count} 步减少`,
  more: (count) => `其余 ${count} 步增加`,
  otherProjects: (count) => `其余 ${count} 个项目`,
  unstated: '没有写到的增减',
};
