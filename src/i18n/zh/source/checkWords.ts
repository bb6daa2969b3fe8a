import { ranges, plural } from '../../formats/numbers';
import type { CheckWords } from '../../words/source/checkWords';

export const checkWords: CheckWords = {
  title: (total, wrong) => (wrong === 0 ? `核对 ${total} 处，没有不符` : `核对 ${total} 处，${wrong} 处不符`),
  english: (total, wrong) =>
    wrong === 0
      ? `${plural(total, 'check')}, no contradiction`
      : `${plural(total, 'check')}, ${plural(wrong, 'contradiction')}`,
  lede: '同一个数在文件里印在几处，或者几个数该加成另一个数，就拿来比一比。数字一个也没有改，差多少就写多少。',
  none: '这份预算没有可以互相核对的数。',
  states: '结果',
  meaning: {
    相符: '分毫不差。',
    四舍五入差: '每个数各自四舍五入，加起来差一点点，是正常的。',
    需核对: '也许能解释，但文件没有解释，值得问一句。',
    不符: '文件自己说了两个数，不可能都对。',
  },
  contradictions: '文件自己对不上的地方',
  noContradictions: '没有发现。文件里凡是能互相核对的数，没有一处矛盾。',
  doubts: '值得问一句的地方',
  noDoubts: '没有发现。',
  difference: '差',
  bound: '舍入最多能差',
  addends: (count) => `${count} 个数`,
  andMore: (count) => `等 ${count} 行`,
  expected: (title) => `本应：${title}`,
  lines: (lines) => `第 ${ranges(lines).join('、')} 行`,
  rounding: {
    title: '什么是四舍五入差',
    text: [
      '表里的数只印到小数点后两位，后面的都舍掉或进上去了，所以每个印出来的数和真数最多差半个末位。',
      '几个这样的数相加，半个末位也会跟着相加：n 个数加成一个总数，最多能差 (n + 1) ÷ 2 个末位。差在这个范围里，又不比正常舍入大得多，就叫四舍五入差；在范围里但一千次里难得一次的，标需核对；超出范围的，标不符。',
    ],
    jump: (count) => `这份文件里有 ${count} 处，各条都写着差多少、最多能差多少。`,
  },
  every: '每一处核对',
  everyLede: '按规则收起，打开就看到每一条：左右两边、差多少、几个数相加、舍入最多能差多少。差的排在前面。',
  filter: '只看一种',
  all: '全部',
  groups: {
    'within-table': '表内',
    'between-tables': '表与表',
    'table-narrative': '表与说明',
    narrative: '说明',
    targets: '绩效目标',
    documents: '两份文件',
  },
  groupPlain: {
    'within-table': '一张表自己的加减',
    'between-tables': '同一个数印在两张表里',
    'table-narrative': '文字说明和表对不对得上',
    narrative: '文字说明前后对不对得上',
    targets: '绩效目标和预算对不对得上',
    documents: '这份文件说的，和另一份文件印的对不对得上',
  },
  count: (count) => `${count} 处`,
  coverage: {
    title: (total, unknown) =>
      unknown === 0
        ? `文件里印着的 ${total}\u00a0个数，个个有着落`
        : `文件里印着 ${total}\u00a0个数，${unknown} 个没有读进来`,
    lede: '从第一行到最后一行，每个印着的数字都认过：它是什么，归在哪里。',
    kinds: {
      fact: '表里的金额',
      code: '科目编码',
      money: '说明里的金额',
      target: '绩效目标的数',
      date: '年份和日期',
      marker: '列号和行号',
      ordinal: '序号',
      count: '个数和人数',
      percent: '百分比',
      change: '比上年增减的数',
      policy: '文件号',
      page: '页码',
    },
    unknown: (count) => `没有读进来的 ${count} 个没有算进任何金额，上面写着各在哪里。`,
  },
  notRead: {
    word: '没有读进来',
    meaning: '是我们没读到，不是文件没有写，也不是零。',
    places: (count) => `${count} 处`,
  },
  tables: '看原表',
  source: '看原文，逐行',
};
