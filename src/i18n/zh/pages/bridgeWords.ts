import type { BridgeWords } from '../../words/pages/bridgeWords';

export const bridgeWords: BridgeWords = {
  title: (year) => `从 ${year - 1} 年到 ${year} 年，一步一步`,
  finding: (amount, less, steps) => `比上年${less ? '少' : '多'} ${amount}，分 ${steps} 步看`,
  picture: '嵌入到文章里，或存成 PNG',
  none: '这份文件没有写从上年到今年的增减，不等于没有变。',
  lede: (less, more) => {
    const down = less.count > 0 ? [`${less.count} 步减少 `, less.amount] : [];
    const up = more.count > 0 ? [`${more.count} 步增加 `, more.amount] : [];
    return [...down, ...(down.length > 0 && up.length > 0 ? ['，'] : []), ...up, '。'];
  },
  year: (year) => `${year} 年`,
  derived: '算得',
  lens: '两头从 0 画起，中间放大。',
  strips: (year) => `上面一条是 ${year - 1} 年（算得），下面一条是 ${year} 年，都从 0 画起；中间放大。`,
  describe: (prior, current) => `从去年 ${prior}，一步一步到今年 ${current}`,
  reading: '一行是一步，宽窄是钱；竖线是走到这里还有多少。',
  level: '走到这里',
  printed: ['上年印的', '今年印的'],
  documents: (year) => `${year - 1} 年的数印在上年的文件里，每一步是两份文件的数相减。`,
  added: '几项相加',
  less: (count) => `减少，${count} 步`,
  more: (count) => `增加，${count} 步`,
  others: (count) => `其余 ${count} 步`,
  rounding: '四舍五入尾差',
  unstated: '没有写到的增减',
  unstatedText: '文件没有写这部分钱比上年多还是少，也没有写属于哪一项。',
  whole: '比上年',
  closes: (steps, whole) => ['各步相加 ', steps, '，两年相减 ', whole, '。每个数印出来时各自四舍五入，可以差这么多。'],
  cuts: '同一个差，文件还有别的说法',
  cutsText: '这些和上面是同一笔钱，不再加一遍。',
  covers: (steps) => `第 ${steps.join('、')} 步`,
};
