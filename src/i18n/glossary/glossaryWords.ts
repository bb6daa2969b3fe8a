import type { Lang } from '../lang';
import type { GlossaryPart } from './glossary';

/** What the glossary and the notes on terms say around the terms. */
export interface GlossaryWords {
  seal: string;
  title: (count: number) => string;
  english: string;
  lede: string;
  parts: Readonly<Record<GlossaryPart, { title: string; plain: string }>>;
  jump: string;
  ownTitle: string;
  ownText: string;
  ownNone: string;
  says: string;
  line: (line: number) => string;
  here: string;
  /** In the note on a term: to the glossary, and away. */
  more: string;
  close: string;
  describe: (body: string, year: number) => string;
}

const zh: GlossaryWords = {
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
  describe: (body, year) => `${body} ${year} 年预算里的名词，用白话解释，并附文件自己的解释。`,
};

const en: GlossaryWords = {
  seal: '词',
  title: (count) => `${count} official terms in plain words`,
  english: '',
  lede: 'First in plain words, then as the document itself explains it with the line where it does, then its figure in this budget.',
  parts: {
    money: { title: 'Where money comes from', plain: 'accounts and sources' },
    spending: { title: 'How it is spent and sorted', plain: 'kinds of spending, and codes' },
    reading: { title: 'How to read this site', plain: 'certainty, checks and years' },
  },
  jump: 'Jump to',
  ownTitle: 'Other terms that the document explains',
  ownText: 'In the document’s own words.',
  ownNone: 'This document explains no terms. The plain words above are this site’s.',
  says: 'The document says',
  line: (line) => `source line ${line}`,
  here: 'In this budget',
  more: 'See the glossary',
  close: 'Close',
  describe: (body, year) =>
    `The terms of the ${year} budget of ${body} in plain words, with the document’s own explanations.`,
};

/** The words of the glossary. */
export function glossaryWordsOf(lang: Lang): GlossaryWords {
  return lang === 'zh' ? zh : en;
}
