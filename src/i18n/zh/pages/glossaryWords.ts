import type { GlossaryWords } from '../../words/pages/glossaryWords';

export const glossaryWords: GlossaryWords = {
  seal: '词',
  title: (count) => `${count} 个名词，用白话讲`,
  english: 'Official terms in plain words',
  lede: '先是我们的白话，再是文件自己的解释和它所在的行，最后是它在这份预算里的数。',
  parts: {
    money: { title: '钱从哪里来', plain: '几本账，几种来源' },
    spending: { title: '钱怎么花、怎么分', plain: '支出的种类和编码' },
    reading: { title: '怎么读这个网站', plain: '把握、核对和年度' },
  },
  jump: '跳到',
  ownTitle: '文件另外解释的名词',
  ownText: '这几个词照文件的原话。',
  ownNone: '这份文件没有名词解释。上面的白话是本站写的。',
  says: '文件说',
  line: (line) => `原文第 ${line} 行`,
  here: '在这份预算里',
  more: '看名词表',
  close: '关上',
  ours: '带 * 的名称是明账的说法，文件里没有印。',
  describe: (body, year) => `${body} ${year} 年预算里的名词，用白话解释，并附文件自己的解释。`,
};
