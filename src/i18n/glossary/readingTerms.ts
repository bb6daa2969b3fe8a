import type { GlossaryTerm } from './glossaryTerm';

/** The site's own words: how sure a figure is, what a check found, how years are compared. */
export const READING_TERMS = {
  reported: {
    zh: { name: '原文', text: '这个数就印在公开的表里，位置也是确定的。' },
    en: { name: 'Reported', text: 'The figure is printed in a published table, and its place there is certain.' },
  },
  derived: {
    zh: { name: '算得', text: '没有直接印出来，但由印出的数加减，只能是这个结果。' },
    en: { name: 'Derived', text: 'Not printed itself, but the printed figures leave only this result.' },
  },
  inferred: {
    zh: {
      name: '推断',
      text: '印出的数只给出一个范围，按写明的规则取了其中一个值。范围和规则都摆出来，不能当原文引用。',
    },
    en: {
      name: 'Inferred',
      text: 'The printed figures leave a range, and a stated rule chose a value in it. Range and rule are shown; do not quote it as printed.',
    },
  },
  undisclosed: {
    zh: { name: '未公开', text: '文件没有给出这个数。未公开不是 0，也不等于没有。' },
    en: {
      name: 'Not disclosed',
      text: 'The document does not give the figure. That is not 0, and does not mean there is none.',
    },
  },
  prior: {
    zh: {
      name: '上年数',
      text: '文件只写比上年增减多少；上年数由今年的数减去写明的增减算得，所以总标着“算得”。',
    },
    en: {
      name: 'Last year’s figure',
      text: 'The document states only the difference from last year. Last year’s figure is this year’s less that difference, so it is always marked derived.',
    },
  },
  kinds: {
    zh: {
      name: '新增、取消、未公开和 0',
      text: '四个不同的词。新增：去年没有。取消：今年没有。未公开：文件没说。0：文件印着 0。',
    },
    en: {
      name: 'New, ended, not disclosed, 0',
      text: 'Four different words. New: none last year. Ended: none this year. Not disclosed: the document does not say. 0: the document prints 0.',
    },
  },
  agrees: {
    zh: { name: '相符', text: '两处的数分毫不差。' },
    en: { name: 'Agrees', text: 'The two places print the same to the last digit.' },
  },
  rounding: {
    zh: { name: '四舍五入差', text: '差一点，而每个数各自四舍五入就会差这么多。' },
    en: { name: 'Rounding', text: 'A small difference, no larger than rounding each figure causes.' },
  },
  doubtful: {
    zh: { name: '需核对', text: '有可能对得上，但单凭四舍五入很少差这么多，值得问一问。' },
    en: {
      name: 'To be checked',
      text: 'Possible, but rounding alone would rarely make such a difference. Worth asking.',
    },
  },
  contradiction: {
    zh: { name: '不符', text: '文件自己在两处说了两个数，四舍五入解释不了。两处都摆出来，一个数也不改。' },
    en: {
      name: 'Contradiction',
      text: 'The document says two things in two places, and rounding does not explain it. Both are shown; nothing is changed.',
    },
  },
  unit: {
    zh: { name: '万元', text: '一万元。文件多以万元为单位印两位小数，最后一位是一百元。' },
    en: {
      name: 'Ten thousand yuan',
      text: 'Documents print 万元, ten thousands of yuan, with two decimals. English pages show thousands, so the decimal point moves by one place: 1,234 万元 are 12,340 thousand yuan.',
    },
  },
} satisfies Record<string, GlossaryTerm>;
